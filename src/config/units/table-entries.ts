import { same, type Text } from '../../i18n/text.ts';
import { isBlank } from '../../model/cell.ts';
import type { Finding } from '../../model/finding.ts';
import { address } from '../../model/place.ts';
import { cellAt, type Row, type Sheet } from '../../model/sheet.ts';
import { UnreadableFile, UserError } from '../../model/trouble.ts';
import { defaultLimits } from '../../read/limits.ts';
import { readSheets } from '../../read/open.ts';
import type { Source } from '../../read/reader.ts';
import { findingWords } from '../../rules/finding-words.ts';
import { ruleOf } from '../../rules/registry.ts';
import { nearest } from '../../text/nearest.ts';
import type { EntryField, UnitEntry } from '../../units/list/unit-entry.ts';
import { columnNames, entryColumns, fieldOf, isHeading } from './entry-columns.ts';

const REQUIRED: readonly (readonly [EntryField, Text])[] = [
  ['code', { vi: 'Mã', en: 'Code' }],
  ['name', { vi: 'Tên', en: 'Name' }],
  ['level', { vi: 'Cấp', en: 'Level' }],
];

/** The lines of a list of units in a CSV or on a sheet of a workbook, below the first heading that fits. Throws `UserError`. */
export async function tableEntries(source: Source): Promise<UnitEntry[]> {
  const entries: UnitEntry[] = [];
  let closest: readonly EntryField[] = [];
  try {
    for await (const sheet of readSheets(source, { limits: defaultLimits, note: refuseDoubtful })) {
      const found = await entriesOf(sheet, entries);
      if (found.length > closest.length) closest = found;
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { severity } = ruleOf(error.code);
    throw refusal({ code: error.code, severity, at: { file: source.shown }, args: error.args });
  }
  const missing = REQUIRED.filter(([field]) => !closest.includes(field)).map(([, label]) => label);
  if (missing.length === 0) return entries;
  throw new UserError({
    vi: `${source.shown}: danh sách đơn vị thiếu cột ${missing.map(({ vi }) => vi).join(', ')}. Cần một dòng tiêu đề có Mã, Tên, Cấp; có thể có Thuộc, Từ ngày, Đến ngày, Trở thành.`,
    en: `${source.shown}: the list of units lacks the columns ${missing.map(({ en }) => en).join(', ')}. It needs a heading with Code, Name, Level, and may have Parent, From, Until, Successors.`,
  });
}

/** A row with a value too many says something else in each column behind it. */
function refuseDoubtful(finding: Finding): void {
  if (finding.severity !== 'info') throw refusal(finding);
}

function refusal(finding: Finding): UserError {
  const { at, message } = findingWords(finding);
  const where = [at.file, at.sheet, address(at)].filter((part) => part !== undefined).join(' › ');
  return new UserError({ vi: `${where}: ${message.vi}`, en: `${where}: ${message.en}` });
}

/** Adds the lines below the heading, and gives the columns of the row that is most like one. */
async function entriesOf(sheet: Sheet, entries: UnitEntry[]): Promise<readonly EntryField[]> {
  let columns: ReadonlyMap<EntryField, number> | undefined;
  let closest: readonly EntryField[] = [];
  for await (const rows of sheet.rows()) {
    for (const row of rows) {
      if (row.cells.every(isBlank)) continue;
      const at = placeOf(sheet, row);
      if (columns !== undefined) {
        entries.push({ at, values: valuesOf(row, columns, at) });
        continue;
      }
      const found = entryColumns(row);
      if (found.size > closest.length) closest = [...found.keys()];
      if (REQUIRED.some(([field]) => !found.has(field))) continue;
      columns = found;
      refuseMisspelt(row, at);
    }
  }
  return closest;
}

function valuesOf(row: Row, columns: ReadonlyMap<EntryField, number>, at: Text): UnitEntry['values'] {
  return Object.fromEntries(
    [...columns].map(([field, column]) => {
      const { kind, state, text, number } = cellAt(row, column);
      if (kind === 'error' || state === 'unknown') throw unreadableCell(field, at);
      return [field, kind === 'number' ? String(number) : text];
    }),
  );
}

function unreadableCell(field: EntryField, at: Text): UserError {
  return new UserError({
    vi: `${at.vi}: ô ${field} có lỗi hoặc công thức chưa có kết quả.`,
    en: `${at.en}: the cell of ${field} holds an error or a formula without a result.`,
  });
}

/** A column that is nearly one of ours would be passed over, and with it what it says. */
function refuseMisspelt(row: Row, at: Text): void {
  for (const cell of row.cells) {
    if (!isHeading(cell) || fieldOf(cell.text) !== undefined) continue;
    const near = nearest(cell.text, columnNames);
    if (near === undefined) continue;
    throw new UserError({
      vi: `${at.vi}: không có cột “${cell.text}”. Có phải “${near}”? Nếu không, đổi tên cột.`,
      en: `${at.en}: there is no column “${cell.text}”. Is it “${near}”? If not, give it another name.`,
    });
  }
}

function placeOf({ file, name }: Sheet, { number }: Row): Text {
  const where = name === undefined ? same(file) : same(`${file} › ${name}`);
  return { vi: `${where.vi}, dòng ${number}`, en: `${where.en}, line ${number}` };
}
