import type { Row } from '../model/sheet.ts';
import type { TitleBlock } from './around/title-block.ts';
import type { Holds } from './privacy.ts';

/**
 * What became of a row: a `heading` names the unit of the rows below it, or of a table that begins there; an `unclear` one goes on
 * with the table, if it is no header of another.
 */
export type RowFate = 'taken' | 'heading' | 'unclear' | 'foreign';

/** Reads the rows below one header. */
export interface TableReader {
  /** What the sheet columns hold. */
  readonly holds: ReadonlyMap<number, Holds>;
  /** Takes a row, or says that it does not belong to the table: text below it, another header. */
  push(row: Row): RowFate;
  /** Takes a row that is the table's, although nothing in it can be read. */
  take(row: Row): void;
  /** True where the row is data or a total of this table although something else stood between; `onlyText` where that was lines of text. */
  resumes(row: Row, onlyText: boolean): boolean;
  /** True where a figure stands below the table's figures. */
  hasFigure(row: Row): boolean;
  /** Ends the table, and reads the rows below a title within it as those of another one under the same header. */
  anew(title: TitleBlock): TableReader;
  end(): void;
}
