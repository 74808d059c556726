import { BLANK, type Cell } from '../../model/cell.ts';
import type { Sheet } from '../../model/sheet.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import type { Limits } from '../limits.ts';
import { type MergedRange, rangeOf } from '../xlsx/merged-ranges.ts';
import type { Attributes, XmlHandler } from '../xlsx/xml.ts';
import { odsCell } from './ods-cell.ts';
import { paragraphs } from './paragraphs.ts';
import type { RowRun } from './row-run.ts';

interface Piece {
  readonly about: Pick<Sheet, 'name' | 'hidden'>;
  readonly run: RowRun;
}

const NO_ROWS: RowRun = { number: 0, times: 0, hidden: false, cells: [] };

/** Takes the events of `content.xml` and makes runs of rows of them. */
export class ContentParser implements Required<XmlHandler> {
  #convert: (text: string) => string;
  #limits: Limits;
  #pieces: Piece[] = [];
  #hiddenStyles = new Set<string>();
  #style = '';
  #text = paragraphs();

  /** Set between the tags of a sheet. */
  #about: Piece['about'] | undefined;
  #tables = 0;
  #row = 0;
  #times = 1;
  #hidden = false;
  #cells: Cell[] = [];
  /** Elements that made them. */
  #count = 0;
  /** Blank cells that count only once a cell comes behind them. */
  #blanks = 0;
  /** Merged ranges that reach the row or rows below it. */
  #ranges: MergedRange[] = [];
  #cell: Attributes | undefined;
  #cellDepth = 0;
  /** Cells made that the file does not have: blank, covered or repeated ones. */
  #made = 0;

  /** `convert` is done to texts. */
  constructor(convert: (text: string) => string, limits: Limits) {
    this.#convert = convert;
    this.#limits = limits;
  }

  /** The runs finished since the last call. */
  take(): Piece[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (this.#cell) this.#text.open(name, attributes, depth);
    else if (name === 'style') this.#style = attributes['style:name'] ?? '';
    else if (name === 'table-properties' && attributes['table:display'] === 'false')
      this.#hiddenStyles.add(this.#style);
    else if (name === 'table') this.#openTable(attributes);
    else if (name === 'table-source' && isCopy(this.#about?.name)) this.#about = undefined;
    else if (!this.#about) return;
    else if (name === 'table-row') this.#openRow(attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#cell = attributes;
      this.#cellDepth = depth;
    }
  }

  text(text: string): void {
    if (this.#cell) this.#text.text(text);
  }

  close(name: string, depth: number): void {
    if (this.#cell && depth > this.#cellDepth) this.#text.close(name, depth);
    else if (this.#cell) this.#closeCell(this.#cell, name === 'covered-table-cell');
    else if (name === 'table') this.#closeTable();
    else if (name === 'table-row' && this.#about) this.#closeRow();
  }

  #openTable(attributes: Attributes): void {
    // A table inside a table would have addresses of its own; no spreadsheet program writes one.
    if (++this.#tables > 1) throw new UnreadableFile('F001');
    const hidden = this.#hiddenStyles.has(attributes['table:style-name'] ?? '');
    this.#about = { name: (attributes['table:name'] ?? '').normalize('NFC'), hidden };
    this.#row = 1;
    this.#ranges = [];
  }

  #closeTable(): void {
    // Also a sheet without anything in it is a sheet.
    if (this.#about) this.#pieces.push({ about: this.#about, run: NO_ROWS });
    this.#about = undefined;
    this.#tables--;
  }

  #openRow(attributes: Attributes): void {
    this.#times = repeated(attributes['table:number-rows-repeated']);
    this.#hidden = ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');
    this.#cells = [];
    this.#count = 0;
    this.#blanks = 0;
    this.#ranges = this.#ranges.filter((range) => range.bottom >= this.#row);
  }

  #closeCell(attributes: Attributes, isCovered: boolean): void {
    this.#cell = undefined;
    const cell = odsCell(attributes, this.#text.take(), this.#convert);
    const times = repeated(attributes['table:number-columns-repeated']);
    if (!isCovered) this.#openRange(attributes);
    if (cell === BLANK && !isCovered) this.#blanks += times;
    else this.#addCells(cell, times, isCovered);
  }

  #addCells(cell: Cell, times: number, isCovered: boolean): void {
    const { columns } = this.#limits;
    const first = this.#cells.length + this.#blanks + 1;
    if (first + times - 1 > columns) throw new UnreadableFile('F004', { what: 'columns', limit: columns });
    for (; this.#blanks > 0; this.#blanks--) this.#cells.push(BLANK);
    for (let column = first; column < first + times; column++) {
      this.#cells.push(isCovered ? this.#covered(column, cell) : cell);
    }
    this.#count++;
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
    const origin = { row: this.#row, column: this.#cells.length + this.#blanks + 1 };
    this.#ranges.push(rangeOf(origin, { row: origin.row + down - 1, column: origin.column + across - 1 }));
  }

  #closeRow(): void {
    const { rows, blanks } = this.#limits;
    const run = { number: this.#row, times: this.#times, hidden: this.#hidden, cells: this.#cells };
    this.#row += this.#times;
    if (this.#cells.length === 0 || !this.#about) return;
    if (this.#row - 1 > rows) throw new UnreadableFile('F004', { what: 'rows', limit: rows });
    this.#made += this.#cells.length * this.#times - this.#count;
    if (this.#made > blanks) throw new UnreadableFile('F004', { what: 'blanks', limit: blanks });
    this.#pieces.push({ about: this.#about, run });
  }
}

/** How often a row or cell stands there, or how far it reaches. */
function repeated(text: string | undefined): number {
  const times = Number(text ?? 1);
  if (!Number.isInteger(times) || times < 1) throw new UnreadableFile('F001');
  return times;
}

/** LibreOffice keeps what formulas have seen of other files in tables named after the file. */
function isCopy(name: string | undefined): boolean {
  return name !== undefined && /^'.*'#/.test(name);
}
