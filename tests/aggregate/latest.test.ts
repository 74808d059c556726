import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/model/parse-period.ts';
import { year } from '../../src/model/period.ts';
import { district, fact, gap, shown, total } from '../support/made-facts.ts';

const target = (scope: string, number: number, result: string, value = 1) =>
  fact('targets.total', district, year(number), { scope, result }, value);

const FACTS = [
  target('2015-2020', 2019, 'missed', 2),
  target('2015-2020', 2019, 'met', 12),
  target('2015-2020', 2020, 'met', 14),
  target('2020-2025', 2021, 'exceeded', 9),
  target('2020-2025', 2021, 'missed', 6),
];

test.each([
  ['2017..2022', '2015-2020', undefined, '14 1/1'],
  ['2017..2022', '2015-2020', 'met', '14 1/1'],
  ['2017..2022', '2015-2020', 'missed', '0 1/1'],
  ['2017..2019', '2015-2020', 'missed', '2 1/1'],
  ['2017..2022', '2020-2025', 'exceeded', '9 1/1'],
  ['2017..2020', '2020-2025', undefined, 'none 0/0'],
  ['2017-01..2021-09', '2020-2025', undefined, 'none 0/0'],
])('in %s the targets of %s (%s) are those of its last whole year', (id, scope, result, expected) => {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  const dims = { scope, ...(result === undefined ? {} : { result }) };
  expect(shown(total(FACTS, [], 'targets.total', dims, [district], period))).toBe(expected);
});

test('what is missing of a year before the latest changes nothing, of a later one it shows', () => {
  const of = (number: number): string =>
    shown(
      total(
        FACTS,
        [gap('targets.total', district, year(number))],
        'targets.total',
        { scope: '2015-2020' },
        [district],
        parsePeriod('2017..2022') ?? year(2022),
      ),
    );
  expect([of(2018), of(2020), of(2022)]).toEqual(['14 1/1', '14 0/1', '14 1/2']);
});
