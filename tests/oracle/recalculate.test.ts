import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { PROJECT, run } from '../support/run.ts';
import { withFiles } from '../support/temp-folder.ts';
import { findLibreOffice, recalculated } from './libre-office.ts';

const office = findLibreOffice();
process.stdout.write(
  office === undefined
    ? '\nLibreOffice (soffice) is not installed: no workbook was recalculated, nothing is said about formulas.\n'
    : `\nRecalculating with ${office.version}\n`,
);

const archive = `${PROJECT}/fixtures/archive`;
const LINES = [
  `summary ${archive} -p 2022-09`,
  `summary ${archive} -p 2021 --compare previous`,
  `summary ${archive} -p 2017-01..2022-09 --lang en`,
  `summary ${PROJECT}/fixtures/exports/2021-03 -p 2021-03 --as-units 2025-07-01`,
  `report nq15 ${archive} -p 2017-01..2022-09`,
  `report ct15 ${archive} -p 2017-01..2022-09`,
  `report combined ${archive} -p 2017-01..2022-09`,
];

interface Moved {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly stored: unknown;
  readonly now: unknown;
}

/** The formulas of a workbook, and those whose stored result is not what LibreOffice makes of them; links to files besides. */
function compared(stored: Buffer, again: Buffer): { formulas: number; moved: Moved[] } {
  const [before, after] = [read(stored, { cellFormula: true }), read(again)];
  let formulas = 0;
  const moved = before.SheetNames.flatMap((sheet) =>
    Object.entries(before.Sheets[sheet] ?? {}).flatMap(([cell, { f, v }]): Moved[] => {
      if (cell.startsWith('!') || f === undefined) return [];
      formulas++;
      const now: unknown = after.Sheets[sheet]?.[cell]?.v;
      const isSame = typeof v === 'number' && typeof now === 'number' ? Math.abs(v - now) < 1e-9 : v === now;
      return isSame ? [] : [{ sheet, cell, formula: f, stored: v, now }];
    }),
  );
  return { formulas, moved };
}

describe.skipIf(office === undefined)('LibreOffice computes what is stored', () => {
  test.each(LINES)('%s', async (line) => {
    await withFiles({}, async (cwd) => {
      await run([...line.split(' '), '-o', 'a.xlsx'], { cwd });
      const result = compared(readFileSync(join(cwd, 'a.xlsx')), recalculated(office?.program ?? '', cwd, 'a.xlsx'));
      expect(result.formulas).toBeGreaterThan(200);
      expect(result.moved).toEqual([]);
    });
  });

  test('and a wrong stored result would be seen', async () => {
    await withFiles({}, async (cwd) => {
      await run(['summary', archive, '-p', '2022-09', '-o', 'a.xlsx'], { cwd });
      const workbook = new Workbook();
      await workbook.xlsx.load(readFileSync(join(cwd, 'a.xlsx')).buffer as ArrayBuffer);
      const cell = workbook.getWorksheet('Tiếp công dân')?.getCell('B12');
      const { formula = '' } = cell ?? {};
      if (cell) cell.value = { formula, result: 4321, date1904: false };
      writeFileSync(join(cwd, 'b.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()));
      const { moved } = compared(readFileSync(join(cwd, 'b.xlsx')), recalculated(office?.program ?? '', cwd, 'b.xlsx'));
      expect(moved.map(({ sheet, cell: at, stored }) => [sheet, at, stored])).toContainEqual([
        'Tiếp công dân',
        'B12',
        4321,
      ]);
    });
  });
});

test.runIf(office === undefined)('without LibreOffice there is nothing to compare with', () => {
  expect(office).toBeUndefined();
});
