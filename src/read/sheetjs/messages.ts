/** What the worker is asked: to read a workbook, then for the rows of its sheets in as many pieces as it likes. */
export type Question =
  | { readonly kind: 'xls'; readonly bytes: Uint8Array }
  | { readonly kind: 'xlsb'; readonly parts: readonly { readonly name: string; readonly bytes: Uint8Array }[] }
  | { readonly kind: 'rows'; readonly sheet: string; readonly from: number };

export type Answer = Refused | BookAnswer | RowsAnswer;

export interface Refused {
  readonly kind: 'refused';
  readonly code: 'F001' | 'F005';
}

export interface BookAnswer {
  readonly kind: 'book';
  readonly from1904: boolean;
  /** Some of the texts that are not ASCII, or hold question marks: they tell whether their encoding is an old one. */
  readonly texts: readonly string[];
  readonly sheets: readonly SheetAnswer[];
  /** The records of an `.xls`; none where its container holds no such stream. */
  readonly stream?: Uint8Array;
}

export interface SheetAnswer {
  readonly name: string;
  /** Among all sheets of the workbook, charts too: of an `.xls` in the order of its records, else of the tabs. */
  readonly index: number;
  readonly hidden: boolean;
  /** Columns up to the widest cell. */
  readonly width: number;
  /** Top, left, bottom, right of each merged range; 1-based, both ends included. */
  readonly merges: readonly (readonly [number, number, number, number])[];
}

export interface RowsAnswer {
  readonly kind: 'rows';
  readonly rows: readonly RowAnswer[];
  /** Where to go on; absent at the end of the sheet. */
  readonly next?: number;
}

export interface RowAnswer {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly CellAnswer[];
}

/** Column, type (number, boolean, text, error), value (absent where a formula has no result stored), number format, formula or not. */
export type CellAnswer = readonly [
  column: number,
  type: 'n' | 'b' | 's' | 'e' | 'z' | undefined,
  value: number | boolean | string | undefined,
  format: string | undefined,
  formula: boolean,
];
