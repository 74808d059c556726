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
  seconds: 60,
  megabytes: 1024,
};
