import { expect, test } from 'vitest';
import { defaultLimits } from '../../../src/read/limits.ts';
import { coverer, findMergedRanges } from '../../../src/read/xlsx/merged-ranges.ts';
import { cellsAsText } from '../../support/cells-as-text.ts';
import { readBytes, refusalOf } from '../../support/read-all.ts';
import { workbookOf } from '../../support/workbook-parts.ts';

function sheet(rows: string, ranges: readonly string[], prefix = ''): Buffer {
  const merges = ranges.map((ref) => `<${prefix}mergeCell ref="${ref}"/>`).join('');
  return workbookOf({ sheet: `<sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells>` });
}

test('covered cells name the cell that covers them', async () => {
  const rows =
    '<row r="2"><c r="B2"><v>1</v></c><c r="C2" s="1"/><c r="D2"><v>7</v></c></row><row r="3"><c r="B3"/><c r="C3"/></row>';
  const [found] = await readBytes(sheet(rows, ['B2:C3']));
  expect(cellsAsText(found?.rows ?? [])).toEqual({ B2: '1', C2: '^B2', D2: '7', B3: '^B2', C3: '^B2' });
});

test('what a covered cell holds itself is not read', async () => {
  const [found] = await readBytes(sheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>99</v></c></row>', ['A1:B1']));
  expect(cellsAsText(found?.rows ?? [])).toEqual({ A1: '1', B1: '^A1' });
});

test('a merge of the whole sheet covers only cells that are there', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="A5"/><c r="C5"/></row>';
  const [found] = await readBytes(sheet(rows, ['A1:XFD1048576']));
  expect(found?.rows.map(({ number, cells }) => [number, cells.length])).toEqual([
    [1, 1],
    [5, 3],
  ]);
  expect(cellsAsText(found?.rows ?? [])).toEqual({ A1: '1', A5: '^A1', B5: '^A1', C5: '^A1' });
});

test('several ranges may cover the same rows', async () => {
  const rows = [1, 2, 3]
    .map((row) => `<row r="${row}">${['A', 'B', 'C', 'D'].map((letter) => `<c r="${letter}${row}"/>`).join('')}</row>`)
    .join('');
  const [found] = await readBytes(sheet(rows, ['C1:D2', 'A1:A3', 'B2:B3']));
  expect(cellsAsText(found?.rows ?? [])).toEqual({
    D1: '^C1',
    A2: '^A1',
    C2: '^C1',
    D2: '^C1',
    A3: '^A1',
    B3: '^B2',
  });
});

test('refuses a sheet whose merged ranges cannot be told for sure', async () => {
  const hidden = workbookOf({ sheet: '<sheetData/><!-- <mergeCell ref="A1:B2"/> -->' });
  expect(await refusalOf(hidden)).toMatchObject({ code: 'F001' });
  expect(await refusalOf(sheet('', ['A1:?']))).toMatchObject({ code: 'F001' });
});

test('finds ranges however the text is cut into pieces', async () => {
  const text =
    '<mergeCells count="2"><x:mergeCell ref="A1:B2"/><mergeCell  other="1"\n ref = \'C3:D4\' /></mergeCells>';
  for (let cut = 0; cut <= text.length; cut++) {
    const found = await findMergedRanges([text.slice(0, cut), text.slice(cut)], defaultLimits);
    expect(found.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual([
      [1, 1, 2, 2],
      [3, 3, 4, 4],
    ]);
  }
});

test('marks covered cells the same as looking at every range for every cell', async () => {
  const ranges = await findMergedRanges(
    ['<mergeCell ref="B1:B9"/><mergeCell ref="C2:E3"/><mergeCell ref="A4:A5"/><mergeCell ref="C5:D8"/>'],
    defaultLimits,
  );
  const cover = coverer(ranges);
  for (const row of [1, 2, 4, 5, 8, 9, 10]) {
    const cells: Parameters<typeof cover>[1] = [];
    cover(row, cells, 4);
    const marked = cells.flatMap((cell, index) => (cell.state === 'covered' ? [index + 1] : []));
    const expected = [1, 2, 3, 4].filter((column) =>
      ranges.some(
        ({ top, left, bottom, right }) =>
          top <= row && row <= bottom && left <= column && column <= right && !(row === top && column === left),
      ),
    );
    expect(marked).toEqual(expected);
  }
});
