import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/read/limits.ts';
import { openArchive } from '../../../src/read/zip/archive.ts';
import { partText } from '../../../src/read/zip/part-text.ts';
import { readBytes, refusalOf } from '../../support/read-all.ts';
import { entriesOf, withEntries, workbookOf, workbookOfRows } from '../../support/workbook-parts.ts';
import { zip } from '../../support/zip.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dongda-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`).join('');

test('one far cell is one cell', async () => {
  const [sheet] = await readBytes(workbookOfRows('<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>'));
  expect(sheet?.rows.map(({ number, cells }) => [number, cells.length, cells.at(-1)?.number])).toEqual([
    [1_048_576, 16_384, 5],
  ]);
});

test('rows and columns beyond the limits', async () => {
  expect(await refusalOf(workbookOfRows(rows(11)), { rows: 10 })).toEqual({
    code: 'F004',
    args: { what: 'rows', limit: 10 },
  });
  expect(await refusalOf(workbookOfRows(rows(10)), { rows: 10 })).toBeUndefined();
  const wide = '<row r="1"><c r="D1"><v>1</v></c></row>';
  expect(await refusalOf(workbookOfRows(wide), { columns: 3 })).toEqual({
    code: 'F004',
    args: { what: 'columns', limit: 3 },
  });
  expect(await refusalOf(workbookOfRows(wide), { columns: 4 })).toBeUndefined();
  expect(await refusalOf(workbookOfRows('<row r="1"><c r="XFE1"><v>1</v></c></row>'))).toMatchObject({ code: 'F004' });
});

test('a part that swells beyond the limit', async () => {
  const bomb = workbookOfRows(`<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(3_000_000)}`);
  expect(bomb.length).toBeLessThan(20_000);
  expect(await refusalOf(bomb, { partBytes: 2_000_000 })).toEqual({
    code: 'F004',
    args: { what: 'part', limit: 2_000_000 },
  });
  expect(await refusalOf(bomb, { totalBytes: 2_000_000 })).toEqual({
    code: 'F004',
    args: { what: 'total', limit: 2_000_000 },
  });
  expect(await refusalOf(bomb, { partBytes: 4_000_000, totalBytes: 4_000_000 })).toBeUndefined();
});

test.each([1_000, 2_000_000])(
  'a part that holds more than the %i bytes that it claims is not inflated further',
  async (claimedBytes) => {
    const data = `<worksheet>${' '.repeat(5_000_000)}</worksheet>`;
    const entries = entriesOf({ sheet: '' });
    const bytes = zip(withEntries(entries, [{ name: 'xl/worksheets/sheet1.xml', data, claimedBytes }]));
    expect(await refusalOf(bytes)).toMatchObject({ code: 'F001' });
    const archive = await openArchive({ path: '', shown: '', bytes }, defaultLimits);
    const part = archive.parts.get('xl/worksheets/sheet1.xml');
    let got = 0;
    const read = async () => {
      if (part) for await (const piece of partText(archive, part)()) got += piece.length;
    };
    await expect(read()).rejects.toMatchObject({ code: 'F001' });
    expect(got).toBeLessThanOrEqual(claimedBytes);
  },
);

test('too many entries', async () => {
  const entries = Array.from({ length: 30 }, (_, index) => ({ name: `xl/media/${index}.png`, data: '' }));
  const bytes = zip([...entriesOf({ sheet: '' }), ...entries]);
  expect(await refusalOf(bytes, { entries: 36 })).toEqual({ code: 'F004', args: { what: 'entries', limit: 36 } });
  expect(await refusalOf(bytes, { entries: 37 })).toBeUndefined();
});

test('a large part is read in pieces, from memory and from disk, with the same rows', async () => {
  const bytes = workbookOfRows(rows(60_000));
  const path = join(folder, 'large.xlsx');
  await writeFile(path, bytes);
  for (const source of [
    { path, shown: path, bytes },
    { path, shown: path },
  ]) {
    const archive = await openArchive(source, defaultLimits);
    const part = archive.parts.get('xl/worksheets/sheet1.xml');
    expect(part?.bytes).toBeGreaterThan(1 << 20);
    for (let time = 0; part && time < 2; time++) {
      let text = '';
      for await (const piece of partText(archive, part)()) text += piece;
      expect(text.endsWith('<row r="60000"><c r="A60000"><v>1</v></c></row></sheetData></worksheet>')).toBe(true);
      expect(text.length).toBe(part.bytes);
    }
  }
  const [sheet] = await readBytes(bytes);
  expect(sheet?.rows).toHaveLength(60_000);
});

test('cells far from all others, and covered ones, in row after row', async () => {
  const far = '<row><c r="K1"><v>1</v></c></row><row><c r="K2"><v>1</v></c></row>';
  expect(await refusalOf(workbookOfRows(far), { blanks: 19 })).toEqual({
    code: 'F004',
    args: { what: 'blanks', limit: 19 },
  });
  expect(await refusalOf(workbookOfRows(far), { blanks: 20 })).toBeUndefined();
  const covered = '<sheetData><row r="1"><c r="A1"/></row><row r="2"><c r="K2"/></row></sheetData>';
  const merged = workbookOf({ sheet: `${covered}<mergeCells><mergeCell ref="A1:Z9"/></mergeCells>` });
  expect(await refusalOf(merged, { blanks: 9 })).toMatchObject({ code: 'F004' });
  expect(await refusalOf(merged, { blanks: 10 })).toBeUndefined();
});
