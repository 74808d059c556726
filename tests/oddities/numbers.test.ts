import { expect, test } from 'vitest';
import { address } from '../../src/model/place.ts';
import { takeIn } from '../../src/pipeline.ts';
import { findFiles } from '../../src/read/find-files.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';

/** Visits, people and cases by month, and the findings by cell. */
async function read(name: string): Promise<{ months: Record<string, number[]>; findings: string[] }> {
  const found = await findFiles([`fixtures/oddities/numbers/${name}`], process.cwd());
  const { facts, findings } = await takeIn(found, { register: createRegister(dongDa) });
  const months: Record<string, number[]> = {};
  for (const measure of ['visits', 'people', 'cases']) {
    for (const fact of facts.filter((one) => one.measure === `receptions.${measure}`)) {
      months[fact.period.id] = [...(months[fact.period.id] ?? []), fact.value];
    }
  }
  return { months, findings: findings.map(({ code, at }) => `${address(at)} ${code}`) };
}

const cases: readonly [file: string, months: Record<string, number[]>, findings: readonly string[]][] = [
  [
    'vietnamese.csv',
    {
      '2021-01': [1582, 1600, 1100],
      '2021-02': [23_000, 23_000, 23_000],
      '2021-03': [1_234_567, 1_234_567, 7],
      '2021-04': [12, 15, 5],
      '2021-05': [0, 0, 0],
      '2021-06': [0, 0, 0],
      '2021-07': [5, 6, 1582],
    },
    [],
  ],
  ['western.csv', { '2021-01': [1582, 1600, 12], '2021-02': [1_234_567, 1_234_567, 12] }, []],
  ['one-comma.csv', { '2021-02': [12, 15, 11] }, ['C4 C004']],
  ['unquoted.csv', { '2021-01': [12, 15, 11], '2021-03': [4, 6, 4] }, ['5 F007', '7 F007']],
  ['mixed-marks.csv', {}, ['C4 C004', 'C5 C004', 'C6 C004']],
  [
    'doubtful.csv',
    {},
    [
      'C4 C004',
      'C5 C014',
      'C6 C014',
      'D7 C015',
      'D8 C001',
      'D9 C001',
      'E10 C001',
      'C11 C005',
      'D11 C005',
      'E11 C005',
      'C12 C002',
      'C13 C003',
    ],
  ],
  [
    'excel.xlsx',
    { '2021-04': [12, 15, 11], '2021-05': [1582, 1600, 12] },
    ['C4 C004', 'C5 C013', 'C6 C015', 'E9 C003'],
  ],
];

test.each(cases)('%s', async (file, months, findings) => {
  const found = await read(file);
  expect(found.months).toEqual(months);
  expect(found.findings).toEqual(findings);
});
