/** A binary workbook is read as a whole, and its cells take many times its bytes. */
export const MOST_BYTES = 1 << 28;
