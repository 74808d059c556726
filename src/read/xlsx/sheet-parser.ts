import { BLANK, type Cell } from '../../model/cell.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import type { Limits } from '../limits.ts';
import type { OwnRow } from '../sheet-of.ts';
import { cellAddress } from './cell-address.ts';
import { cellOf, type RawCell, type Shared } from './cell-value.ts';
import { coverer, type MergedRange } from './merged-ranges.ts';
import { stringText } from './string-text.ts';
import { type Attributes, isTrue, type XmlHandler } from './xml.ts';

type Draft = { -readonly [Field in keyof RawCell]: RawCell[Field] };

/** Takes the events of a worksheet part and makes rows of them. */
export class SheetParser implements Required<XmlHandler> {
  #shared: Shared;
  #limits: Limits;
  #ranges: readonly MergedRange[];
  #cover: (row: number, cells: Cell[], width: number) => void;
  #rows: OwnRow[] = [];
  #section = '';
  #merges = 0;
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
  #draft: Draft = { type: 'n', style: 0, formula: false, value: undefined, inline: undefined };
  #inValue = false;
  #inline = stringText();

  constructor(shared: Shared, ranges: readonly MergedRange[], limits: Limits) {
    this.#shared = shared;
    this.#ranges = ranges;
    this.#cover = coverer(ranges);
    this.#limits = limits;
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
      if (this.#inCell) this.#openInCell(name, attributes, depth);
    } else if (depth === 4) {
      if (name === 'c' && this.#section === 'sheetData') this.#openCell(attributes);
    } else if (depth === 3) {
      if (name === 'row' && this.#section === 'sheetData') this.#openRow(attributes);
      else if (name === 'mergeCell' && this.#section === 'mergeCells') this.#merges++;
    } else if (depth === 2) this.#section = name;
    else if (name !== 'worksheet') throw new UnreadableFile('F001');
  }

  text(text: string): void {
    if (this.#inValue) this.#draft.value += text;
    else if (this.#inCell) this.#inline.text(text);
  }

  close(name: string, depth: number): void {
    if (depth === 3 && name === 'row' && this.#section === 'sheetData') this.#closeRow();
    else if (depth === 4 && this.#inCell) this.#closeCell();
    else if (depth > 4 && this.#inCell) this.#closeInCell(name, depth);
  }

  #openRow({ r, hidden }: Attributes): void {
    this.#rowIsFixed = r !== undefined;
    this.#startRow(r === undefined ? this.#row + 1 : Number(r));
    this.#hidden = isTrue(hidden);
    this.#cells = [];
    this.#width = 0;
    this.#count = 0;
    this.#column = 0;
  }

  #startRow(number: number): void {
    // Rows out of order or named twice: programs disagree about which one counts.
    if (!Number.isInteger(number) || number <= this.#row) throw new UnreadableFile('F001');
    if (number > this.#limits.rows) throw new UnreadableFile('F004', { what: 'rows', limit: this.#limits.rows });
    this.#row = number;
  }

  #openCell({ r, s, t }: Attributes): void {
    this.#column = r === undefined ? this.#column + 1 : this.#columnOf(r);
    const { columns } = this.#limits;
    if (this.#column > columns) throw new UnreadableFile('F004', { what: 'columns', limit: columns });
    this.#inCell = true;
    const draft = this.#draft;
    draft.type = t ?? 'n';
    draft.style = s === undefined ? 0 : Number(s);
    draft.formula = false;
    draft.value = undefined;
    draft.inline = undefined;
  }

  #columnOf(r: string): number {
    const { row, column } = cellAddress(r);
    if (row === this.#row) return column;
    // A row without a number of its own has the one that its first cell says.
    if (this.#rowIsFixed) throw new UnreadableFile('F001');
    this.#startRow(row);
    return column;
  }

  #openInCell(name: string, attributes: Attributes, depth: number): void {
    if (depth > 5) this.#inline.open(name, attributes, depth);
    else if (name === 'v') {
      this.#draft.value = '';
      this.#inValue = true;
    } else if (name === 'f') this.#draft.formula = true;
  }

  #closeInCell(name: string, depth: number): void {
    if (depth > 5) this.#inline.close(name, depth);
    else if (name === 'v') this.#inValue = false;
    else if (name === 'is') this.#draft.inline = this.#inline.take();
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
