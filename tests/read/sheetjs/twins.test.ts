import type { BookType } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { cellsAsText } from '../../support/cells-as-text.ts';
import { readBytes, type SheetRows } from '../../support/read-all.ts';
import { twinIn, twinText, twinXlsx } from '../../support/twin-workbook.ts';

interface Seen {
  readonly name: string | undefined;
  readonly hidden: boolean;
  readonly hiddenRows: readonly number[];
  readonly cells: Readonly<Record<string, string>>;
}

function seen({ name, hidden, rows }: SheetRows): Seen {
  const hiddenRows = rows.filter((row) => row.hidden).map(({ number }) => number);
  return { name, hidden, hiddenRows, cells: cellsAsText(rows) };
}

test('the twin in .xlsx holds what the others are held to', async () => {
  const [sheet, old] = (await readBytes(await twinXlsx())).map(seen);
  expect(old).toEqual({ name: 'Cũ', hidden: true, hiddenRows: [], cells: { B2: '7' } });
  expect(sheet).toEqual({
    name: 'Tiếp dân',
    hidden: false,
    hiddenRows: [6],
    cells: {
      A1: "'Tiếp công dân'",
      ...{ B1: '^A1', C1: '^A1', D1: '^A1', E1: '^A1', F1: '^A1' },
      ...{ A3: "'Hình thức'", B3: "'Số'", C3: '^B3', D3: "'Ngày'", E3: "'Tỷ lệ'", F3: "'Ghi chú'" },
      ...{ A4: '^A3', B4: "'Lượt'", C4: "'Người'" },
      ...{ A5: "'Thường xuyên'", B5: '12', C5: '1582', D5: '2021-03-05', E5: '0.865 as %', F5: 'TRUE' },
      ...{ A6: "'Đột xuất'", B6: '1.582', C6: '#REF!', D6: "'1.582'", E6: '=3', F6: "'một\nhai'" },
      ...{ A9: '-7.5', F9: '0' },
    },
  });
});

/** What SheetJS does not write into a format; nothing else may differ. */
const notWritten: Readonly<
  Partial<Record<BookType, ReadonlySet<'formulas' | 'hidden rows' | 'hidden sheets' | 'errors'>>>
> = {
  biff8: new Set(['formulas', 'hidden rows']),
  xlsb: new Set(['formulas']),
  ods: new Set(['hidden rows', 'hidden sheets', 'errors']),
  xlml: new Set([]),
};

test.each(Object.entries(notWritten))('%s says the same', async (format, lacks) => {
  const expected = (await readBytes(await twinXlsx())).map(seen).map((sheet) => {
    const cells: Record<string, string> = { ...sheet.cells };
    if (lacks.has('formulas') && cells.E6 === '=3') cells.E6 = '3';
    if (lacks.has('errors')) delete cells.C6;
    const hiddenRows = lacks.has('hidden rows') ? [] : sheet.hiddenRows;
    return { ...sheet, cells, hiddenRows, hidden: lacks.has('hidden sheets') ? false : sheet.hidden };
  });
  if (!lacks.has('formulas')) expect(expected[0]?.cells.E6).toBe('=3');
  expect((await readBytes(twinIn(format as BookType))).map(seen)).toEqual(expected);
});

const SHOWN = {
  ...{ A5: "'Thường xuyên'", B5: "'12'", F5: "'TRUE'" },
  ...{ A6: "'Đột xuất'", B6: "'1.582'", C6: "'#REF!'", D6: "'1.582'", E6: "'3'", F6: "'một\nhai'" },
  ...{ A9: "'-7.5'", F9: "'0'" },
};

test('html holds the texts that are shown, numbers too, and what is merged', async () => {
  const [sheet] = (await readBytes(twinIn('html'))).map(seen);
  expect(sheet?.cells).toEqual({
    A1: "'Tiếp công dân'",
    ...{ B1: '^A1', C1: '^A1', D1: '^A1', E1: '^A1', F1: '^A1' },
    ...{ A3: "'Hình thức'", B3: "'Số'", C3: '^B3', D3: "'Ngày'", E3: "'Tỷ lệ'", F3: "'Ghi chú'" },
    ...{ A4: '^A3', B4: "'Lượt'", C4: "'Người'" },
    ...SHOWN,
    ...{ C5: "'1,582'", D5: "'05/03/2021'", E5: "'86.5%'" },
  });
});

test('text, whatever it is called, is read as text', async () => {
  const unicodeText = Buffer.from(`\ufeff${twinText()}`, 'utf16le');
  const [sheet] = (await readBytes(unicodeText)).map(seen);
  expect(sheet?.cells).toMatchObject({ ...SHOWN, A1: "'Tiếp công dân'", B3: "'Số'" });
  expect(sheet?.name).toBeUndefined();
});
