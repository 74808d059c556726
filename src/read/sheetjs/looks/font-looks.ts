import type { Look } from '../../looks.ts';
import { cellKey, type LookRun, type SheetLooks } from './cell-looks.ts';

/** Where in a text another font begins. */
export interface FontRun {
  readonly from: number;
  /** As the file numbers its fonts. */
  readonly font: number;
}

/** What the fonts, styles and strings of a binary workbook say about looks, filled record by record. */
export class FontLooks {
  /** By font. */
  readonly fonts = new Map<number, Look>();
  /** The font of each cell style, in order. */
  readonly styles: number[] = [];
  /** Those shared strings that have fonts of their own, by index. */
  readonly strings = new Map<number, readonly FontRun[]>();

  /** What runs come to in a cell whose own font crosses out, and in any other. */
  readonly #inStruck = new WeakMap<readonly FontRun[], readonly LookRun[]>();
  readonly #inOther = new WeakMap<readonly FontRun[], readonly LookRun[]>();

  /** Most workbooks have no such font, and then nothing of their cells need be read. */
  get isPlain(): boolean {
    return this.fonts.size === 0;
  }

  addFont(font: number, flags: number, position: number): void {
    const look = (flags & STRUCK) !== 0 ? 'struck' : POSITIONS[position];
    if (look) this.fonts.set(font, look);
  }

  /** The looks of a sheet's cells. */
  sheet(cells: Iterable<StyledCell>): SheetLooks {
    const found = new Map<number, readonly LookRun[]>();
    for (const { row, column, style, runs = NO_RUNS } of cells) {
      const looks = this.#looksOf(style, runs);
      if (looks.length > 0) found.set(cellKey(row, column), looks);
    }
    return found;
  }

  /** None where nothing of the text has a look. Many cells may share one string. */
  #looksOf(style: number, runs: readonly FontRun[]): readonly LookRun[] {
    // A cell whose whole text is small and raised says what it says.
    const isStruck = this.fonts.get(this.styles[style] ?? -1) === 'struck';
    const known = isStruck ? this.#inStruck : this.#inOther;
    const before = known.get(runs);
    if (before) return before;
    const looks = this.#looksIn(isStruck ? 'struck' : undefined, runs);
    known.set(runs, looks);
    return looks;
  }

  #looksIn(own: Look | undefined, runs: readonly FontRun[]): readonly LookRun[] {
    const looks = runs.map(({ from, font }) => ({ from, look: this.fonts.get(font) })).sort((a, b) => a.from - b.from);
    const all = [{ from: 0, look: own }, ...looks];
    return all.some(({ look }) => look !== undefined) ? all : [];
  }
}

/** A cell that is not blank; 1-based. */
export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly runs?: readonly FontRun[] | undefined;
}

const NO_RUNS: readonly FontRun[] = [];
/** Both formats write them alike. */
const STRUCK = 0x08;
const POSITIONS: readonly (Look | undefined)[] = [undefined, 'raised', 'lowered'];
