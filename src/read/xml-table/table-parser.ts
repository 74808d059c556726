import { BLANK, type Cell } from '../../model/cell.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import { cellText } from '../cell-text.ts';
import type { Limits } from '../limits.ts';
import { type Look, lookWithin, withLook } from '../looks.ts';
import type { OwnRow } from '../sheet-of.ts';
import type { SheetPiece } from '../sheets-in-turn.ts';
import { struckCell } from '../struck-cell.ts';
import { coverer, type MergedRange, rangeOf } from '../xlsx/merged-ranges.ts';
import type { Attributes, XmlHandler } from '../xml/xml-events.ts';
import { xmlWhole } from '../xml/xml-number.ts';
import { attribute } from './attribute.ts';
import type { Outline } from './outline.ts';
import { xmlCell } from './xml-cell.ts';

/** The elements that stand for looks. */
const LOOKS: Readonly<Record<string, Look>> = { S: 'struck', Sup: 'raised', Sub: 'lowered' };

type Draft = { style: string | undefined; formula: boolean; type: string | undefined; text: string };

/** Takes the events of a workbook in the XML of Excel 2003 and makes rows of them. */
export class TableParser implements XmlHandler {
  #outline: Outline;
  #convert: (text: string) => string;
  #limits: Limits;
  #sheet = -1;
  #pieces: SheetPiece[] = [];
  #rows: OwnRow[] = [];
  #made = 0;

  #ranges: MergedRange[] = [];
  #cover = coverer(this.#ranges);
  #width = 0;
  #columnStyles: (string | undefined)[] = [];

  #row = 0;
  /** Rows below that are like it, and as empty. */
  #rowSpan = 0;
  #rowStyle: string | undefined;
  #hidden = false;
  #cells: Cell[] = [];
  #count = 0;

  /** The last column that is taken, be it by a merged cell. */
  #column = 0;
  #draft: Draft | undefined;
  #inData = false;
  /** Of the open elements within the text. */
  #looks: (Look | undefined)[] = [];

  /** `convert` is done to texts. */
  constructor(outline: Outline, convert: (text: string) => string, limits: Limits) {
    this.#outline = outline;
    this.#convert = convert;
    this.#limits = limits;
  }

  /** The rows finished since the last call. */
  take(): SheetPiece[] {
    this.#finishPiece();
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 2 && name === 'Worksheet') this.#openSheet();
    else if (depth === 4 && name === 'Column') this.#openColumn(attributes);
    else if (depth === 4 && name === 'Row') this.#openRow(attributes);
    else if (depth === 5 && name === 'Cell') this.#openCell(attributes);
    else if (depth === 6 && name === 'Data' && this.#draft) {
      this.#draft.type = attribute(attributes, 'Type') ?? 'String';
      this.#inData = true;
      this.#looks = [];
    } else if (depth > 6 && this.#inData) this.#looks.push(LOOKS[name]);
  }

  text(text: string): void {
    if (this.#inData && this.#draft)
      this.#draft.text = cellText(this.#draft.text + withLook(text, lookWithin(this.#looks)), this.#limits);
  }

  close(name: string, depth: number): void {
    if (depth > 6) this.#looks.pop();
    else if (depth === 6) this.#inData = false;
    else if (depth === 5 && this.#draft) this.#closeCell(this.#draft);
    else if (depth === 4 && name === 'Row') this.#closeRow();
    else if (depth === 2 && name === 'Worksheet') this.#finishPiece();
  }

  #openSheet(): void {
    this.#sheet++;
    this.#row = 0;
    this.#width = 0;
    this.#columnStyles = [];
    this.#ranges = [];
    this.#cover = coverer(this.#ranges);
  }

  #openColumn(attributes: Attributes): void {
    const first = attribute(attributes, 'Index');
    const at = first === undefined ? this.#columnStyles.length + 1 : whole(first);
    const last = at + whole(attribute(attributes, 'Span'));
    if (last > this.#limits.columns) throw new UnreadableFile('F004', { what: 'columns', limit: this.#limits.columns });
    for (let column = at; column <= last; column++) this.#columnStyles[column - 1] = attribute(attributes, 'StyleID');
  }

  #openRow(attributes: Attributes): void {
    const index = attribute(attributes, 'Index');
    const number = index === undefined ? this.#row + 1 : whole(index);
    if (number <= this.#row) throw new UnreadableFile('F001');
    this.#row = number;
    this.#rowSpan = whole(attribute(attributes, 'Span'));
    this.#rowStyle = attribute(attributes, 'StyleID');
    this.#hidden = attribute(attributes, 'Hidden') === '1';
    this.#cells = [];
    this.#count = 0;
    this.#column = 0;
  }

  #openCell(attributes: Attributes): void {
    const index = attribute(attributes, 'Index');
    const column = index === undefined ? this.#column + 1 : whole(index);
    if (column <= this.#column) throw new UnreadableFile('F001');
    while (this.#cells.length < column - 1) this.#cells.push(BLANK);
    const right = column + whole(attribute(attributes, 'MergeAcross'));
    const bottom = this.#row + whole(attribute(attributes, 'MergeDown'));
    if (right > this.#limits.columns)
      throw new UnreadableFile('F004', { what: 'columns', limit: this.#limits.columns });
    if (right > column || bottom > this.#row) {
      this.#ranges.push(rangeOf({ row: this.#row, column }, { row: bottom, column: right }));
    }
    this.#column = right;
    this.#width = Math.max(this.#width, right);
    const style = attribute(attributes, 'StyleID') ?? this.#rowStyle ?? this.#columnStyles[column - 1];
    this.#draft = { style, formula: attribute(attributes, 'Formula') !== undefined, type: undefined, text: '' };
  }

  #closeCell({ style, ...raw }: Draft): void {
    const { shown, struck, from1904 } = this.#outline;
    const id = style ?? 'Default';
    const cell = xmlCell({ ...raw, shown: shown.get(id) ?? 'number' }, from1904, this.#convert);
    this.#cells.push(struck.has(id) ? struckCell(cell) : cell);
    this.#count++;
    this.#draft = undefined;
    // What a merged cell takes is passed over; the covering fills it.
    while (this.#cells.length < this.#column) this.#cells.push(BLANK);
  }

  #closeRow(): void {
    const { rows, blanks } = this.#limits;
    if (this.#row > rows) throw new UnreadableFile('F004', { what: 'rows', limit: rows });
    this.#cover(this.#row, this.#cells, this.#width);
    this.#made += this.#cells.length - this.#count;
    if (this.#made > blanks) throw new UnreadableFile('F004', { what: 'blanks', limit: blanks });
    if (this.#cells.length > 0) this.#rows.push({ number: this.#row, hidden: this.#hidden, cells: this.#cells });
    this.#row += this.#rowSpan;
  }

  #finishPiece(): void {
    const about = this.#outline.sheets[this.#sheet];
    if (about) this.#pieces.push({ about, rows: this.#rows });
    this.#rows = [];
  }
}

/** A count or position; 0 where it is not given. */
function whole(text: string | undefined): number {
  return xmlWhole(text ?? '0');
}
