import { expect, test } from 'vitest';
import type { Sheet } from '../../../src/model/sheet.ts';
import { defaultLimits } from '../../../src/read/limits.ts';
import { readSheets } from '../../../src/read/open.ts';
import { workbookOfRows } from '../../support/workbook-parts.ts';

const COUNT = 3_000;
const people = Array.from({ length: COUNT }, (_, index) => `Người ${index + 1}`);

function workbook(): Buffer {
  const rows = people.map((name, index) => {
    const row = index + 1;
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}" t="inlineStr"><is><t>${name}</t></is></c><c r="C${row}" t="str"><f>B${row}</f></c></row>`;
  });
  return workbookOfRows(rows.join(''));
}

async function onlySheet(bytes: Buffer): Promise<Sheet> {
  const source = { path: 'test', shown: 'test', bytes };
  for await (const sheet of readSheets(source, { limits: defaultLimits, note: () => undefined })) return sheet;
  throw new Error('no sheet');
}

test.each([
  ['.xlsx', workbook()],
  ['.csv', Buffer.from(people.map((name, index) => `${index + 1},${name},ghi chú\n`).join(''))],
])('a dropped column of a %s file leaves the reader no more, from the next row on', async (_, bytes) => {
  const sheet = await onlySheet(bytes);
  const seen: string[] = [];
  const others: string[] = [];
  for await (const batch of sheet.rows()) {
    for (const row of batch) {
      const cell = row.cells[1];
      if (cell?.state !== 'dropped') seen.push(cell?.text ?? '');
      else expect(cell).toEqual({ kind: 'blank', state: 'dropped', text: '', number: Number.NaN, percent: false });
      const first = row.cells[0];
      others.push(first?.text || String(first?.number));
      if (row.number === 5) sheet.drop(2);
    }
  }
  expect(seen).toEqual(people.slice(0, 5));
  expect(others).toEqual(people.map((_, index) => String(index + 1)));
});

test('blank cells of a dropped column stay blank, a formula without a result does not', async () => {
  const sheet = await onlySheet(
    workbookOfRows('<row r="1"><c r="A1"><f>B1</f></c></row><row r="2"><c r="A2"/><c r="B2"><v>1</v></c></row>'),
  );
  sheet.drop(1);
  const states: string[] = [];
  for await (const batch of sheet.rows()) for (const { cells } of batch) states.push(cells[0]?.state ?? '');
  expect(states).toEqual(['dropped', 'plain']);
});

test('rows are read once', async () => {
  const sheet = await onlySheet(workbook());
  for await (const _ of sheet.rows());
  await expect(async () => {
    for await (const _ of sheet.rows());
  }).rejects.toThrow('twice');
});
