import type { FactTable } from '../../../live/fact-table.ts';
import { columnLetters } from '../../../model/place.ts';
import { escapeString, escapeXml } from '../../../patch/xml/escape.ts';
import { type FactColumn, type FactWords, factColumns } from './fact-columns.ts';
import type { FactStyles } from './fact-styles.ts';

/** A table on the sheet of facts. */
export interface PlacedTable {
  readonly name: string;
  readonly columns: readonly FactColumn[];
  /** Row of the header; the facts follow. */
  readonly header: number;
  readonly last: number;
}

/** The rows of all tables, one below another: title, header, facts, a blank row. */
export interface FactRows {
  readonly xml: string;
  readonly tables: readonly PlacedTable[];
}

export function factRows(tables: readonly FactTable[], start: number, words: FactWords, styles: FactStyles): FactRows {
  const rows: string[] = [];
  const placed: PlacedTable[] = [];
  const write = cellWriter();
  let at = start;
  for (const table of tables) {
    const columns = factColumns(table, words);
    const { label, counted } = table.measure;
    const title = `${label[words.lang]} (${counted[words.lang]})`;
    rows.push(`<row r="${at}">${write(at, 1, title, styles.title)}</row>`);
    const header = at + 1;
    rows.push(
      `<row r="${header}">${columns.map((one, i) => write(header, i + 1, one.label, styles.header)).join('')}</row>`,
    );
    at = header;
    for (const fact of table.facts) {
      at++;
      let cells = '';
      for (const [index, column] of columns.entries()) {
        const formula = column.formula?.(fact);
        cells += write(at, index + 1, column.value(fact), formula === undefined ? styles.cell : styles.link, formula);
      }
      rows.push(`<row r="${at}">${cells}</row>`);
    }
    placed.push({ name: table.name, columns, header, last: at });
    at += 2;
  }
  return { xml: rows.join(''), tables: placed };
}

type WriteCell = (
  row: number,
  column: number,
  value: string | number | undefined,
  style: number,
  formula?: string,
) => string;

/** The same words come again and again: each is escaped once. */
function cellWriter(): WriteCell {
  const escaped = new Map<string, string>();
  const letters = new Map<number, string>();
  return (row, column, value, style, formula) => {
    if (value === undefined || value === '') return '';
    const letter = letters.get(column) ?? columnLetters(column);
    letters.set(column, letter);
    const open = `<c r="${letter}${row}" s="${style}"`;
    if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
    const text = escaped.get(value) ?? escapeString(value);
    escaped.set(value, text);
    if (formula !== undefined) return `${open} t="str"><f>${escapeXml(formula)}</f><v>${text}</v></c>`;
    return `${open} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  };
}

/** The part that makes the cells an Excel table, which can be filtered and sorted by itself. */
export function tableXml({ name, columns, header, last }: PlacedTable, id: number, main: string): string {
  const range = `A${header}:${columnLetters(columns.length)}${last}`;
  const list = columns
    .map(({ label }, index) => `<tableColumn id="${index + 1}" name="${escapeXml(label)}"/>`)
    .join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${columns.length}">${list}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

/** The names by which formulas ask for the columns of a table. */
export function columnNames({ name, columns, header, last }: PlacedTable, sheet: string): string {
  return columns
    .flatMap(({ name: column }, index) => {
      if (column === undefined) return [];
      const letter = columnLetters(index + 1);
      const range = `'${sheet.replaceAll("'", "''")}'!$${letter}$${header + 1}:$${letter}$${last}`;
      return [`<definedName name="${name}.${column}">${escapeXml(range)}</definedName>`];
    })
    .join('');
}
