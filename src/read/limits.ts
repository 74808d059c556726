/**
 * What a file may cost us. The floors are absolute and far above any office's workbook, so that ordinary files never
 * trip them; they are checked while inflating, not by what the file says of itself.
 */
export interface Limits {
  readonly partBytes: number;
  readonly totalBytes: number;
  readonly entries: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells of a sheet that the file does not have: blank ones before a far cell, those that a merged range covers. */
  readonly blanks: number;
  /** Of the text of one cell: eight times as many as Excel allows. */
  readonly characters: number;
  /** What reading a binary workbook (`.xls`, `.xlsb`) may take: its library hangs on some damaged files. */
  readonly seconds: number;
  readonly megabytes: number;
}

export const defaultLimits: Limits = {
  partBytes: 1 << 30,
  totalBytes: 2 ** 31,
  entries: 10_000,
  rows: 1_048_576,
  columns: 16_384,
  blanks: 2 ** 26,
  characters: 2 ** 18,
  seconds: 60,
  megabytes: 1024,
};

/** Characters that a parser takes in before what they belong to has ended: between two tags of XML, in a row of CSV. */
export const LONGEST_STRETCH = 2 ** 24;

/** Elements of XML inside one another: no office program comes to a tenth of them, and each that is open takes memory. */
export const DEEPEST = 1_000;
