/** Labels, folded, that only say "all of it" under a heading: the heading is the label. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(['tongso', 'tong', 'cong', 'tongcong', 'soluong']);
