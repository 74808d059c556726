/** The first cell of a merged range, 1-based. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

/**
 * One cell as the file holds it, before any meaning.
 * `plain` a typed value · `formula` a stored formula result · `unknown` a formula without a stored result ·
 * `covered` hidden under a merged range (its `origin` says which; `kind` whether it holds something, which is not read) · `dropped` personal data that never left the reader.
 */
export interface Cell {
  readonly kind: 'blank' | 'text' | 'number' | 'date' | 'boolean' | 'error';
  readonly state: 'plain' | 'formula' | 'unknown' | 'covered' | 'dropped';
  /** Text in NFC; the ISO date (`2021-03-05`) of a date; the error value (`#REF!`) of an error; else `''`. */
  readonly text: string;
  /** The number of a number, 0 or 1 of a boolean, the serial day (1900 system) of a date; else NaN. */
  readonly number: number;
  /** The cell is shown as a percentage: 0.865 stands for 86,5%. */
  readonly percent: boolean;
  readonly origin?: Origin;
}

export const BLANK: Cell = { kind: 'blank', state: 'plain', text: '', number: Number.NaN, percent: false };
export const DROPPED: Cell = { ...BLANK, state: 'dropped' };

/** True where the cell shows nothing at all: no value, or one under a merged range, and no formula whose result is merely not stored. */
export function isBlank(cell: Cell): boolean {
  return cell.state === 'covered' || (cell.kind === 'blank' && cell.state !== 'unknown');
}
