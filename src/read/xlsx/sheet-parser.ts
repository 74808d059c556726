import { BLANK, type Cell } from '../../model/cell.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import type { Limits } from '../limits.ts';
import { refuseSecretText } from '../refuse-secret.ts';
import type { OwnRow } from '../sheet-of.ts';
import { isTrue } from '../xml/xml.ts';
import type { Attributes, WholeElements } from '../xml/xml-events.ts';
import { xmlWhole } from '../xml/xml-number.ts';
import { cellAddress } from './cell-address.ts';
import { type CellAttributes, CellDraft } from './cell-draft.ts';
import { cellOf, type Shared } from './cell-value.ts';
import { coverer, type MergedRange } from './merged-ranges.ts';
import { pageHeadTexts } from './page-head.ts';
import { endOfUsualMerge, usualCell } from './usual-elements.ts';

/** Takes the events of a worksheet part and makes rows of them. */
export class SheetParser implements Required<WholeElements> {
  #shared: Shared;
  #limits: Limits;
  #ranges: readonly MergedRange[];
  #cover: (row: number, cells: Cell[], width: number) => void;
  #rows: OwnRow[] = [];
  #section = '';
  #merges = 0;
  /** Of the head or foot of a page. */
  #pageHead = '';
  /** Cells made for rows that do not have them: blank ones before far ones, covered ones. */
  #made = 0;

  #row = 0;
  #rowIsFixed = false;
  #hidden = false;
  #cells: Cell[] = [];
  #width = 0;
  /** Cells that the row has. */
  #count = 0;

  #inCell = false;
  #column = 0;
  #draft: CellDraft;

  constructor(shared: Shared, ranges: readonly MergedRange[], limits: Limits) {
    this.#shared = shared;
    this.#ranges = ranges;
    this.#cover = coverer(ranges);
    this.#limits = limits;
    this.#draft = new CellDraft(limits);
  }

  /** The rows finished since the last call. */
  take(): OwnRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  /** To be called after the last row. Throws `UnreadableFile` where other ranges are merged than were looked for. */
  end(): void {
    if (this.#merges !== this.#ranges.length) throw new UnreadableFile('F001');
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth > 4) {
      if (this.#inCell) this.#draft.open(name, attributes, depth);
    } else if (depth === 4) {
      if (name === 'c' && this.#section === 'sheetData') this.#openCell(attributes);
    } else if (depth === 3) {
      if (name === 'row' && this.#section === 'sheetData') this.#openRow(attributes);
      else if (name === 'mergeCell' && this.#section === 'mergeCells') this.#merges++;
      this.#pageHead = '';
    } else if (depth === 2) this.#section = name;
    else if (name !== 'worksheet') throw new UnreadableFile('F001');
  }

  text(text: string): void {
    if (this.#inCell) this.#draft.text(text);
    else if (this.#section === 'headerFooter') this.#pageHead += text;
  }

  close(name: string, depth: number): void {
    if (depth === 3 && name === 'row' && this.#section === 'sheetData') this.#closeRow();
    else if (depth === 3 && this.#section === 'headerFooter') pageHeadTexts(this.#pageHead).forEach(refuseSecretText);
    else if (depth === 4 && this.#inCell) this.#closeCell();
    else if (depth > 4 && this.#inCell) this.#draft.close(name, depth);
  }

  whole(text: string, at: number, depth: number): number {
    if (depth === 4 && this.#section === 'sheetData') return this.#wholeCell(text, at);
    const end = depth === 3 && this.#section === 'mergeCells' ? endOfUsualMerge(text, at) : at;
    if (end > at) this.#merges++;
    return end;
  }

  #wholeCell(text: string, at: number): number {
    const cell = usualCell(text, at);
    if (!cell) return at;
    this.#openCell(cell);
    this.#draft.fill(cell);
    this.#closeCell();
    return cell.end;
  }

  #openRow({ r, hidden }: Attributes): void {
    this.#rowIsFixed = r !== undefined;
    this.#startRow(r === undefined ? this.#row + 1 : xmlWhole(r));
    this.#hidden = isTrue(hidden);
    this.#cells = [];
    this.#width = 0;
    this.#count = 0;
    this.#column = 0;
  }

  #startRow(number: number): void {
    // Rows out of order or named twice: programs disagree about which one counts.
    if (number <= this.#row) throw new UnreadableFile('F001');
    if (number > this.#limits.rows) throw new UnreadableFile('F004', { what: 'rows', limit: this.#limits.rows });
    this.#row = number;
  }

  #openCell(attributes: CellAttributes): void {
    const { r } = attributes;
    this.#column = r === undefined ? this.#column + 1 : this.#columnOf(r);
    const { columns } = this.#limits;
    if (this.#column > columns) throw new UnreadableFile('F004', { what: 'columns', limit: columns });
    this.#inCell = true;
    this.#draft.start(attributes);
  }

  #columnOf(r: string): number {
    const { row, column } = cellAddress(r);
    if (row === this.#row) return column;
    // A row without a number of its own has the one that its first cell says.
    if (this.#rowIsFixed) throw new UnreadableFile('F001');
    this.#startRow(row);
    return column;
  }

  #closeCell(): void {
    this.#inCell = false;
    this.#rowIsFixed = true;
    this.#count++;
    if (this.#column > this.#width) this.#width = this.#column;
    const cell = cellOf(this.#draft, this.#shared);
    if (cell === BLANK) return;
    const cells = this.#cells;
    const index = this.#column - 1;
    if (cells.length > index && cells[index] !== BLANK) throw new UnreadableFile('F001');
    while (cells.length < index) cells.push(BLANK);
    cells[index] = cell;
  }

  #closeRow(): void {
    this.#cover(this.#row, this.#cells, this.#width);
    this.#made += Math.max(0, this.#cells.length - this.#count);
    const { blanks } = this.#limits;
    if (this.#made > blanks) throw new UnreadableFile('F004', { what: 'blanks', limit: blanks });
    if (this.#cells.length > 0) this.#rows.push({ number: this.#row, hidden: this.#hidden, cells: this.#cells });
  }
}
