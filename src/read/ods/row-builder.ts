import { BLANK, type Cell } from '../../model/cell.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import type { Limits } from '../limits.ts';
import { type MergedRange, rangeOf } from '../xlsx/merged-ranges.ts';
import type { Attributes } from '../xml/xml-events.ts';
import { xmlWhole } from '../xml/xml-number.ts';
import type { RowRun } from './row-run.ts';

/** Puts the cells of a sheet together, row by row, from the top down. Throws `UnreadableFile` F004 beyond the limits. */
export class RowBuilder {
  #limits: Limits;
  #row = 1;
  #times = 1;
  #hidden = false;
  #cells: Cell[] = [];
  /** Elements that made them. */
  #count = 0;
  /** Blank cells that count only once a cell comes behind them. */
  #blanks = 0;
  /** Merged ranges that reach the row or rows below it. */
  #ranges: MergedRange[] = [];
  /** Cells made that the file does not have: blank, covered or repeated ones. */
  #made = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Where the next cell comes. */
  get column(): number {
    return this.#cells.length + this.#blanks + 1;
  }

  startSheet(): void {
    this.#row = 1;
    this.#ranges = [];
  }

  startRow(attributes: Attributes): void {
    this.#times = repeated(attributes['table:number-rows-repeated']);
    this.#hidden = ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');
    this.#cells = [];
    this.#count = 0;
    this.#blanks = 0;
    this.#ranges = this.#ranges.filter((range) => range.bottom >= this.#row);
  }

  /** As often as the element says, or as one that a merged range covers. */
  add(cell: Cell, attributes: Attributes, isCovered: boolean): void {
    const times = repeated(attributes['table:number-columns-repeated']);
    if (!isCovered) this.#openRange(attributes);
    if (cell === BLANK && !isCovered) {
      this.#blanks += times;
      return;
    }
    const { columns } = this.#limits;
    const first = this.column;
    if (first + times - 1 > columns) throw new UnreadableFile('F004', { what: 'columns', limit: columns });
    for (; this.#blanks > 0; this.#blanks--) this.#cells.push(BLANK);
    for (let column = first; column < first + times; column++) {
      this.#cells.push(isCovered ? this.#covered(column, cell) : cell);
    }
    this.#count++;
  }

  /** The row with those that are like it; `undefined` where they hold nothing. */
  endRow(): RowRun | undefined {
    const { rows, blanks } = this.#limits;
    const run = { number: this.#row, times: this.#times, hidden: this.#hidden, cells: this.#cells };
    this.#row += this.#times;
    if (this.#cells.length === 0) return undefined;
    if (this.#row - 1 > rows) throw new UnreadableFile('F004', { what: 'rows', limit: rows });
    this.#made += this.#cells.length * this.#times - this.#count;
    if (this.#made > blanks) throw new UnreadableFile('F004', { what: 'blanks', limit: blanks });
    return run;
  }

  #covered(column: number, cell: Cell): Cell {
    const range = this.#ranges.find(({ left, right }) => left <= column && column <= right);
    // No range in sight covers it: it is shown as any other.
    if (!range) return cell;
    return cell.kind === 'blank' ? range.covered : { ...range.covered, kind: cell.kind };
  }

  #openRange(attributes: Attributes): void {
    const across = repeated(attributes['table:number-columns-spanned']);
    const down = repeated(attributes['table:number-rows-spanned']);
    if (across * down === 1) return;
    const origin = { row: this.#row, column: this.column };
    this.#ranges.push(rangeOf(origin, { row: origin.row + down - 1, column: origin.column + across - 1 }));
  }
}

/** How often a row, column or cell stands there, or how far it reaches. */
export function repeated(text: string | undefined): number {
  const times = xmlWhole(text ?? '1');
  if (times < 1) throw new UnreadableFile('F001');
  return times;
}
