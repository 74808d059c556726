import type { Sheet } from '../../model/sheet.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import { composed } from '../composed.ts';
import type { Limits } from '../limits.ts';
import { struckCell } from '../struck-cell.ts';
import type { Attributes, XmlHandler } from '../xml/xml-events.ts';
import type { NumberStyles } from './number-styles.ts';
import { odsCell } from './ods-cell.ts';
import { type Paragraphs, paragraphs } from './paragraphs.ts';
import { RowBuilder, repeated } from './row-builder.ts';
import type { RowRun } from './row-run.ts';
import type { TextLooks } from './text-looks.ts';

interface Piece {
  readonly about: Pick<Sheet, 'name' | 'hidden'>;
  readonly run: RowRun;
}

/** What the styles of a document say, those of cells and sheets included once they have come by. */
export interface DocumentStyles {
  readonly styles: NumberStyles;
  readonly looks: TextLooks;
}

const NO_ROWS: RowRun = { number: 0, times: 0, hidden: false, cells: [] };

/** Takes the events of `content.xml` and makes runs of rows of them. */
export class ContentParser implements XmlHandler {
  #styles: NumberStyles;
  #looks: TextLooks;
  #convert: (text: string) => string;
  #rows: RowBuilder;
  #pieces: Piece[] = [];
  #hiddenStyles = new Set<string>();
  #style = '';
  #text: Paragraphs;

  /** Set between the tags of a sheet. */
  #about: Piece['about'] | undefined;
  #tables = 0;
  /** Last column and style of each run of columns. */
  #columns: { readonly last: number; readonly style: string | undefined }[] = [];
  #rowStyle: string | undefined;
  #cell: Attributes | undefined;
  #cellDepth = 0;

  /** `styles` and `looks` are those of the other parts; `convert` is done to texts. */
  constructor({ styles, looks }: DocumentStyles, convert: (text: string) => string, limits: Limits) {
    this.#styles = styles;
    this.#looks = looks;
    this.#convert = convert;
    this.#rows = new RowBuilder(limits);
    this.#text = paragraphs(looks, limits);
  }

  /** The runs finished since the last call. */
  take(): Piece[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (this.#cell) this.#text.open(name, attributes, depth);
    else if (name === 'table') this.#openTable(attributes);
    else if (name === 'table-source' && isCopy(this.#about?.name)) this.#about = undefined;
    else if (this.#about) this.#openInTable(name, attributes, depth);
    else if (depth === 3 && (name === 'text' || name === 'presentation' || name === 'drawing')) {
      throw new UnreadableFile('F002', { what: 'docx' });
    } else this.#openStyle(name, attributes);
  }

  text(text: string): void {
    if (this.#cell) this.#text.text(text);
  }

  close(name: string, depth: number): void {
    if (this.#cell && depth > this.#cellDepth) this.#text.close(name, depth);
    else if (this.#cell) this.#closeCell(this.#cell, name === 'covered-table-cell');
    else if (name === 'table') this.#closeTable();
    else if (name === 'table-row' && this.#about) this.#push(this.#rows.endRow());
  }

  #openStyle(name: string, attributes: Attributes): void {
    if (name === 'style') this.#style = attributes['style:name'] ?? '';
    if (name === 'table-properties' && attributes['table:display'] === 'false') this.#hiddenStyles.add(this.#style);
    this.#styles.open(name, attributes);
    this.#looks.open(name, attributes);
  }

  #openTable(attributes: Attributes): void {
    // A table inside a table would have addresses of its own; no spreadsheet program writes one.
    if (++this.#tables > 1) throw new UnreadableFile('F001');
    const hidden = this.#hiddenStyles.has(attributes['table:style-name'] ?? '');
    this.#about = { name: composed(attributes['table:name'] ?? ''), hidden };
    this.#columns = [];
    this.#rows.startSheet();
  }

  #closeTable(): void {
    // Also a sheet without anything in it is a sheet.
    this.#push(NO_ROWS);
    this.#about = undefined;
    this.#tables--;
  }

  #openInTable(name: string, attributes: Attributes, depth: number): void {
    if (name === 'table-column') {
      const last = (this.#columns.at(-1)?.last ?? 0) + repeated(attributes['table:number-columns-repeated']);
      this.#columns.push({ last, style: attributes['table:default-cell-style-name'] });
    } else if (name === 'table-row') {
      this.#rowStyle = attributes['table:default-cell-style-name'];
      this.#rows.startRow(attributes);
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#cell = attributes;
      this.#cellDepth = depth;
    }
  }

  #closeCell(attributes: Attributes, isCovered: boolean): void {
    const style = this.#styleOf(attributes);
    const numbers = attributes['office:value-type'] === 'float' ? this.#styles.shownBy(style) : 'number';
    const cell = odsCell({ attributes, shown: this.#text.take(), numbers }, this.#convert);
    const isStruck = this.#looks.of('table-cell', style) === 'struck';
    this.#rows.add(isStruck ? struckCell(cell) : cell, attributes, isCovered);
    this.#cell = undefined;
  }

  /** The style of the cell, or the one that its row or column has for cells without any. */
  #styleOf(attributes: Attributes): string | undefined {
    const { column } = this.#rows;
    const own = attributes['table:style-name'] ?? this.#rowStyle;
    return own ?? this.#columns.find(({ last }) => column <= last)?.style;
  }

  #push(run: RowRun | undefined): void {
    if (run && this.#about) this.#pieces.push({ about: this.#about, run });
  }
}

/** LibreOffice keeps what formulas have seen of other files in tables named after the file. */
function isCopy(name: string | undefined): boolean {
  return name !== undefined && /^'.*'#/.test(name);
}
