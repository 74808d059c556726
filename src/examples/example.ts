import type { Text } from '../i18n/text.ts';

/** Some rows and columns of an invented sheet, as Excel shows them. */
export interface ExampleSheet {
  /** Name of the file where it matters, else empty. */
  readonly file: string;
  /** Name of the sheet; empty for a CSV. */
  readonly sheet: string;
  /** Lines of text above the table, which fill no column but A. */
  readonly above: readonly { readonly number: number; readonly text: string }[];
  /** 1-based. */
  readonly columns: readonly number[];
  /** A cell for each column; blank ones are empty. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly (string | number)[] }[];
  /** The wrong cells, rows (`7`) and columns (`C`); none in a good example. */
  readonly marked: readonly string[];
  /** The sheet holds nothing else. */
  readonly whole: boolean;
}

/** What breaks a rule and the same put right: sheets, where a sheet can show it. */
export interface SheetExample {
  readonly code: string;
  readonly bad: readonly ExampleSheet[];
  readonly good: readonly ExampleSheet[];
}

/** The same in words, where what is wrong cannot be seen in the cells: the file itself, its name, what is hidden. */
export interface WordExample {
  readonly bad: Text;
  readonly good: Text;
}
