import { formOf } from '../forms/registry.ts';
import { BLANK } from '../model/cell.ts';
import { headerArea } from '../model/header-area.ts';
import type { CorrectionKind, NewValue, WantedCell } from '../patch/corrections/wanted-cell.ts';
import type { Source } from '../read/reader.ts';
import { type Holds, personalDataIn } from '../recognise/privacy.ts';
import { hasStruck } from '../text/struck.ts';
import { tidyText } from '../text/tidy-text.ts';
import { textsBelow } from './column-texts.ts';
import type { CorrectionOptions } from './correction-options.ts';
import { dateCorrections } from './date-corrections.ts';
import { findingCorrections } from './finding-corrections.ts';
import { numberCorrections } from './number-corrections.ts';
import { type ReadTexts, readTexts, type TableRows } from './read-texts.ts';

/**
 * What the cells of a file should hold: headers and cells of tables without stray characters, numbers and days as such,
 * names of wards with the one spelling that they can mean. Texts outside of tables are only composed, or converted from an old
 * encoding, and not to be shown. Columns of personal data are never among them. Throws `UnreadableFile`.
 */
export async function planCorrections(source: Source, options: CorrectionOptions): Promise<WantedCell[]> {
  const { sheets, isConverted } = await readTexts(source, options.register);
  return sheets.flatMap((texts) => {
    const wanted = new Map<string, WantedCell>();
    const add = (row: number, column: number, kind: CorrectionKind, value: NewValue, isShown = true): void => {
      // The brackets around what is crossed out are the reader's.
      if (value.type === 'text' && hasStruck(value.text)) return;
      const sheet = texts.sheet === undefined ? {} : { sheet: texts.sheet };
      wanted.set(`${row},${column}`, { ...sheet, row, column, kind, value, isShown });
    };
    const kind = isConverted ? 'encoding' : 'spaces';
    for (const [row, cells] of texts.rows)
      for (const [column, text] of cells) add(row, column, kind, { type: 'text', text }, false);
    for (const table of texts.tables) planTable(texts, table, kind, add);
    for (const { row, column, kind, text } of findingCorrections(texts, options))
      add(row, column, kind, { type: 'text', text });
    return [...wanted.values()];
  });
}

type Add = (row: number, column: number, kind: CorrectionKind, value: NewValue, isShown?: boolean) => void;

function planTable(texts: ReadTexts, of: TableRows, kind: 'encoding' | 'spaces', add: Add): void {
  const { table } = of;
  const header = headerArea(of.table);
  const clean = (row: number, column: number, text: string): void =>
    add(row, column, kind, { type: 'text', text: tidyText(text) }, !isPersonal(text));
  for (let row = header.top; row <= header.bottom; row++) {
    for (const [column, text] of texts.rows.get(row) ?? [])
      if (column >= header.left && column <= header.right) clean(row, column, text);
  }
  const { columns } = formOf(table.form);
  /** Day and month may be exchanged, or be either: as real days the cells would look certain. */
  const hasDoubtfulDays = (column: number): boolean =>
    texts.findings.some(
      ({ code, at, args }) =>
        at.column === column && (code === 'H009' || (code === 'C018' && args.readings !== undefined)),
    );
  for (const [id, column] of table.columns) {
    const below = textsBelow(texts, of, column);
    for (const { row, text, isOwn } of below) if (isOwn) clean(row, column, text);
    const what = columns.find((one) => one.id === id)?.kind;
    if (what === 'count') {
      const figures = below.filter(({ text }) => !isPersonal(text, what));
      for (const [row, value] of numberCorrections(figures)) add(row, column, 'number', { type: 'number', value });
    } else if (what === 'date' && !hasDoubtfulDays(column)) {
      for (const [row, iso] of dateCorrections(below)) add(row, column, 'date', { type: 'date', iso });
    }
  }
}

function isPersonal(text: string, holds?: Holds): boolean {
  return personalDataIn({ ...BLANK, kind: 'text', text }, holds) !== undefined;
}
