import { describe, expect, test } from 'vitest';
import { takeIn } from '../../src/pipeline.ts';
import { findFiles } from '../../src/read/find-files.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';

const FOLDER = 'fixtures/oddities/headers';

/** `unit period measure dims value` of every fact of a fixture, and its findings. */
async function read(name: string): Promise<{ facts: string[]; findings: string[] }> {
  const found = await findFiles([`${FOLDER}/${name}`], process.cwd());
  const { facts, findings } = await takeIn(found, { register: createRegister(dongDa) });
  return {
    facts: facts
      .map(
        ({ unit, period, measure, dims, value }) =>
          `${unit.name} ${period.id} ${measure} ${Object.values(dims)} ${value}`,
      )
      .sort(),
    findings: findings.map(({ code, at }) => `${code} ${at.row ?? ''}`),
  };
}

/** What three rows of receptions say: visits, people and cases by kind. */
function receptions(unit: string, period: string, rows: Readonly<Record<string, readonly number[]>>): string[] {
  return Object.entries(rows).flatMap(([kind, values]) =>
    values.map(
      (value, index) => `${unit} ${period} receptions.${['visits', 'people', 'cases'][index]} ${kind} ${value}`,
    ),
  );
}

const FIRST = { regular: [12, 15, 11], scheduled: [4, 6, 4], unscheduled: [0, 0, 0] };
const SECOND = { regular: [7, 9, 7], scheduled: [2, 2, 2], unscheduled: [1, 1, 1] };
const langThuong = receptions('Láng Thượng', '2021-03', FIRST);
const langHa = receptions('Láng Hạ', '2021-03', SECOND);

const PETITIONS = ['carried-over', 'received', 'settled', 'forwarded', 'pending-on-time', 'pending-overdue'];
const petitions = Object.entries({
  complaint: [1, 2, 1, 1, 1, 0],
  denunciation: [0, 1, 0, 1, 0, 0],
  proposal: [2, 6, 5, 1, 2, 0],
}).flatMap(([type, values]) =>
  values.map((value, index) => `Láng Thượng 2021-03 petitions.${PETITIONS[index]} ${type} ${value}`),
);

const cases: readonly [file: string, facts: readonly string[], findings: readonly string[]][] = [
  ['column-numbers.csv', langThuong, []],
  ['several-tables.csv', [...langThuong, ...petitions], []],
  ['below-footnotes.csv', [...langThuong, ...langHa], []],
  [
    'below-text.csv',
    receptions('Láng Thượng', '2021-03', { regular: [12, 15, 11], scheduled: [4, 6, 4] }),
    ['C006 7', 'C005 7', 'C005 7', 'H011 9'],
  ],
  ['group-subtotals.csv', [...langThuong, ...langHa], []],
  ['group-rows.csv', [...langThuong, ...langHa], []],
  ['repeated-header.csv', [...langThuong, ...langHa], []],
  ['subtotals.csv', [...langThuong, ...langHa], []],
  ['numbered-labels.csv', langThuong, []],
  ['unnamed-column.csv', langThuong, ['H007 3']],
  ['misspelt-header.csv', langThuong, ['H010 3', 'H010 3']],
  ['three-row-header.xlsx', petitions, []],
  ['line-breaks.xlsx', langThuong, []],
  ['merged-units.xlsx', [...langThuong, ...langHa], []],
  ['empty-rows.xlsx', langThuong, []],
  ['sheet-per-month.xlsx', [...langThuong, ...receptions('Láng Thượng', '2021-02', SECOND)], []],
  ['sheet-per-ward.xlsx', [...langThuong, ...langHa], []],
];

describe('headers and rows as offices really put them', () => {
  test.each(cases)('%s', async (file, facts, findings) => {
    const found = await read(file);
    expect(found.facts).toEqual([...facts].sort());
    expect(found.findings).toEqual(findings);
  });
});
