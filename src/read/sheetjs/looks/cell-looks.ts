import { type Look, withLook } from '../../looks.ts';

/** A part of a cell's text, up to the next one; the first begins at 0 and has the font of the cell. */
export interface LookRun {
  readonly from: number;
  readonly look: Look | undefined;
}

/** The cells of a sheet in which a font raises, lowers or crosses out something, by `cellKey`. */
export type SheetLooks = ReadonlyMap<number, readonly LookRun[]>;

/** Columns of the widest binary sheet. */
const WIDTH = 1 << 14;

/** 1-based. */
export function cellKey(row: number, column: number): number {
  return row * WIDTH + column;
}

/** The text with the looks of its parts, to be put into words once it is decoded. */
export function withLooks(text: string, runs: readonly LookRun[]): string {
  return runs.map(({ from, look }, index) => withLook(text.slice(from, runs[index + 1]?.from), look)).join('');
}

/** A number or a day has one font. */
export function isStruckWhole(runs: readonly LookRun[]): boolean {
  return runs[0]?.look === 'struck';
}
