import { expect, test } from 'vitest';
import { correctWorkbook } from '../../src/patch/corrections/correct-workbook.ts';
import type { WantedCell } from '../../src/patch/corrections/wanted-cell.ts';
import { cellsAsText } from '../support/cells-as-text.ts';
import { readBytes } from '../support/read-all.ts';
import { unzipped } from '../support/unzipped.ts';
import { workbookOfRows } from '../support/workbook-parts.ts';

const wanted = (row: number, column: number, value: WantedCell['value'], kind: WantedCell['kind'] = 'spaces') => ({
  sheet: 'Sheet1',
  row,
  column,
  kind,
  value,
  isShown: true,
});

function corrected(bytes: Uint8Array, cells: readonly WantedCell[]) {
  const made = correctWorkbook({ path: 'test', shown: 'test', bytes }, cells);
  if (!made) throw new Error('signed');
  return made;
}

async function read(bytes: Uint8Array): Promise<Record<string, string>> {
  const [sheet] = await readBytes(bytes);
  return cellsAsText(sheet?.rows ?? []);
}

const DATE: WantedCell['value'] = { type: 'date', iso: '2021-03-05' };

test.each(['', 'date1904="1"'])('a day is a day, counted from 1900 or 1904 (%s)', async (properties) => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>05/03/2021</t></is></c></row>';
  const { bytes } = corrected(workbookOfRows(rows, { properties }), [wanted(1, 1, DATE, 'date')]);
  expect(await read(bytes)).toEqual({ A1: '2021-03-05' });
});

test('only the cells that differ are written, and formulas never', async () => {
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>A1</f><v>x </v></c></row>';
  const strings = '<si><t xml:space="preserve"> a</t></si><si><t>b</t></si>';
  const before = workbookOfRows(rows, { strings });
  const cells = ['a', 'b', 'x'].map((text, index) => wanted(1, index + 1, { type: 'text', text }));
  const { bytes, corrected: done } = corrected(before, cells);
  expect(done.map(({ column, before: text }) => [column, text])).toEqual([[1, ' a']]);
  expect(await read(bytes)).toEqual({ A1: "'a'", B1: "'b'", C1: "='x '" });
  const sheet = unzipped(bytes).get('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>A1</f><v>x </v></c>');
  const [old, after] = [unzipped(before), unzipped(bytes)];
  expect([...old].filter(([part, text]) => after.get(part) !== text).map(([part]) => part)).toEqual([
    'xl/worksheets/sheet1.xml',
  ]);
});

test('text that only looks composed otherwise is told so', () => {
  const decomposed = 'Láng Hạ'.normalize('NFD');
  const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${decomposed}</t></is></c></row>`;
  const { corrected: done } = corrected(workbookOfRows(rows), [wanted(1, 1, { type: 'text', text: 'Láng Hạ' })]);
  expect(done.map(({ kind, before }) => [kind, before])).toEqual([['composition', decomposed]]);
});

test('signs of XML and of Excel in a text come back as they are', async () => {
  const text = 'a <b> & "c"\n_x0041_ d';
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';
  const { bytes } = corrected(workbookOfRows(rows), [wanted(1, 1, { type: 'text', text }, 'label')]);
  const [sheet] = await readBytes(bytes);
  expect(sheet?.rows[0]?.cells[0]?.text).toBe(text);
});

test('a cell or row that is not there is not made', () => {
  const bytes = workbookOfRows('<row r="1"/>');
  const cells = [wanted(1, 1, { type: 'text', text: 'a' }), wanted(7, 2, { type: 'number', value: 1 }, 'number')];
  const { bytes: after, corrected: done } = corrected(bytes, cells);
  expect(done).toEqual([]);
  expect(unzipped(after).get('xl/worksheets/sheet1.xml')).toBe(unzipped(bytes).get('xl/worksheets/sheet1.xml'));
});
