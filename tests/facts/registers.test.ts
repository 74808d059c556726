import { describe, expect, test } from 'vitest';
import { intakeOf, lacking, said, told } from '../support/intake.ts';
import { fc } from '../support/laws.ts';
import { caseList, shownOf, weakList } from '../support/lists.ts';
import { langHa } from '../support/made-facts.ts';

const row = (code: string, days: string, unit = 'Láng Hạ', sorts = 'Đất đai,Quận,BCĐ Quận ủy'): string =>
  `${code},${unit},${sorts},${days}`;
const withoutDims = (facts: readonly string[]): string[] => facts.map((fact) => fact.replace(/ \{.*\}/, ''));

describe('days become figures', () => {
  test('each day counts in its month, with the cell it stands in', async () => {
    const intake = await intakeOf({ 'a.csv': caseList('30/9/2022', row('VV-1', '05/03/2018,10/09/2019,20/12/2019')) });
    expect(withoutDims(said(intake.facts))).toEqual([
      'cases.delisted Láng Hạ 2019-12 1',
      'cases.listed Láng Hạ 2018-03 1',
      'cases.settled Láng Hạ 2019-09 1',
    ]);
    expect(intake.facts.find(({ measure }) => measure === 'cases.settled')?.from).toEqual([
      { file: 'a.csv', row: 4, column: 7 },
    ]);
    expect(intake.findings).toEqual([]);
  });

  test.each([
    ['calendar', '2021-12'],
    ['statistical', '2022-01'],
  ] as const)('in the calendar %s the 20th of December 2021 is of %s', async (calendar, month) => {
    const files = { 'a.csv': caseList('14/9/2022', row('VV-1', '20/12/2021,,')) };
    const { facts } = await intakeOf(files, { calendar });
    expect(facts.map(({ period }) => period.id)).toEqual([month]);
  });

  test('rows of one month, unit and sort are one fact with all their cells', async () => {
    const { facts } = await intakeOf({
      'a.csv': caseList('30/9/2022', row('VV-1', '05/03/2018,,'), row('VV-2', '31/03/2018,,')),
    });
    expect(facts.map(({ value, from }) => [value, from.map((place) => place.row)])).toEqual([[2, [4, 5]]]);
  });

  test('settled and taken off the list are different figures, and so are the stocks that they leave', async () => {
    const intake = await intakeOf({
      'a.csv': caseList(
        '30/9/2022',
        row('VV-1', '05/03/2018,10/09/2019,20/12/2019'),
        row('VV-2', '05/03/2018,11/09/2019,'),
        row('VV-3', '05/03/2018,,21/12/2019'),
        row('VV-4', '05/03/2018,,'),
      ),
    });
    const of = (name: string): string => shownOf(intake, `cases.${name}`, '2019');
    expect(of('settled')).toMatch(/^2 /);
    expect(of('delisted')).toMatch(/^2 /);
    expect(of('remaining')).toMatch(/^2 /);
    expect(of('unsettled')).toMatch(/^2 /);
    expect(shownOf(intake, 'cases.remaining', '2019-11')).toMatch(/^4 /);
    expect(shownOf(intake, 'cases.unsettled', '2019-11')).toMatch(/^2 /);
  });

  test('a breakdown that a blank leaves open says so, the total does not', async () => {
    const intake = await intakeOf({
      'a.csv': caseList(
        '30/9/2022',
        row('VV-1', '05/03/2018,,'),
        row('VV-2', '06/04/2018,,', 'Láng Hạ', 'Đất đai,Quận,'),
      ),
    });
    expect(told(intake)).toEqual(['C005 a.csv E5']);
    expect(shownOf(intake, 'cases.listed', '2018-04', {}, langHa)).toBe('1 1/1');
    expect(shownOf(intake, 'cases.listed', '2018-04', { watchedBy: 'district-committee' }, langHa)).toBe('0 0/1');
    expect(shownOf(intake, 'cases.remaining', '2022-09', { watchedBy: 'district-committee' }, langHa)).toBe('1 0/1');
    expect(shownOf(intake, 'cases.remaining', '2018-03', { watchedBy: 'district-committee' }, langHa)).toBe('1 1/1');
    expect(shownOf(intake, 'cases.remaining', '2022-09', { authority: 'district' }, langHa)).toBe('2 1/1');
  });

  test('a category counts in the spelling that most rows have', async () => {
    const intake = await intakeOf({
      'a.csv': caseList(
        '30/9/2022',
        row('VV-1', '05/03/2018,,', 'Láng Hạ', 'ĐẤT ĐAI,Quận,BCĐ Quận ủy'),
        row('VV-2', '05/04/2018,,', 'Kim Liên', 'Đất đai,Quận,BCĐ Quận ủy'),
        row('VV-3', '05/05/2018,,', 'Kim Liên', 'Đất  đai,Quận,BCĐ Quận ủy'),
      ),
    });
    expect(shownOf(intake, 'cases.listed', '2018', { category: 'Đất đai' })).toMatch(/^3 /);
  });

  test('a row that is refused leaves a gap in everything of its unit', async () => {
    const intake = await intakeOf({
      'a.csv': caseList('30/9/2022', row('VV-1', '05/03/2018,,'), row('VV-2', '31/02/2018,,')),
    });
    expect(told(intake)).toEqual(['C016 a.csv F5']);
    expect(shownOf(intake, 'cases.listed', '2018-03', {}, langHa)).toBe('1 0/1');
    expect(lacking(intake).map((line) => line.replace(/ \S+ \{\} /, ' '))).toContain('cases.remaining Láng Hạ C016');
  });

  test('without the day on which it was listed a row says nothing', async () => {
    const intake = await intakeOf({ 'a.csv': caseList('30/9/2022', row('VV-1', ',10/09/2019,')) });
    expect(told(intake)).toEqual(['C012 a.csv F4']);
    expect(intake.facts).toEqual([]);
  });
});

const first = '05/03/2018,,';
const settled = '05/03/2018,10/09/2019,';
const off = '05/03/2018,10/09/2019,20/12/2019';

/** Rows of one case in two lists, the findings, and the cases settled in 2019. */
const TWO_LISTS: readonly (readonly [string, string, string, readonly string[], string])[] = [
  ['the same again', settled, settled, [], '1'],
  ['a day that was still open', first, settled, [], '1'],
  ['two of them', first, off, [], '1'],
  ['another day', settled, '05/03/2018,11/09/2019,', ['X601 a.csv G4'], '0'],
  ['a day that is lost', settled, first, ['X601 a.csv G4'], '0'],
  ['another beginning', first, '06/03/2018,,', ['X601 a.csv F4'], '0'],
];

describe('the list comes again', () => {
  test.each(TWO_LISTS)('%s', async (_, earlier, later, findings, value) => {
    const intake = await intakeOf({
      'a.csv': caseList('31/12/2019', row('VV-1', earlier)),
      'b.csv': caseList('31/12/2020', row('VV-1', later)),
    });
    expect(told(intake)).toEqual(findings);
    const [settledCases] = shownOf(intake, 'cases.settled', '2019').split(' ');
    expect(settledCases).toBe(value);
    expect(intake.gaps.length > 0).toBe(findings.length > 0);
  });

  test('what is held back is missing from the month on in which it first was listed', async () => {
    const intake = await intakeOf({
      'a.csv': caseList('31/12/2019', row('VV-1', settled), row('VV-2', '01/02/2017,,')),
      'b.csv': caseList('31/12/2020', row('VV-1', '05/03/2018,11/09/2019,'), row('VV-2', '01/02/2017,,')),
    });
    const remaining = (period: string): string => shownOf(intake, 'cases.remaining', period, {}, langHa);
    expect([remaining('2018-02'), remaining('2018-03'), remaining('2020-12')]).toEqual(['1 1/1', '1 0/1', '1 0/1']);
  });

  test('the finding names the other cell and the column', async () => {
    const intake = await intakeOf({
      'a.csv': caseList('31/12/2019', row('VV-1', settled)),
      'b.csv': caseList('31/12/2020', row('VV-1', '05/03/2018,11/09/2019,')),
    });
    expect(intake.findings.map(({ related, args }) => [related, args.column])).toEqual([
      [[{ file: 'b.csv', row: 4, column: 7 }], 'Ngày giải quyết xong'],
    ]);
  });

  test('a code is the same however it is spaced, and 1/12 is not 11/2', async () => {
    const { findings, facts } = await intakeOf({
      'a.csv': caseList('31/12/2019', row('VV-01', first), row('1/12', first), row('11/2', first)),
      'b.csv': caseList('31/12/2020', row('vv – 01', first), row('1/12', first), row('11/2', first)),
    });
    expect(findings).toEqual([]);
    expect(facts.map(({ value }) => value)).toEqual([3]);
  });

  test('the same code with two units is two cases', async () => {
    const { facts } = await intakeOf({
      'a.csv': caseList('31/12/2019', row('1', first), row('1', '07/03/2018,,', 'Kim Liên')),
    });
    expect(facts.map(({ unit, value }) => [unit.name, value])).toEqual([
      ['Láng Hạ', 1],
      ['Kim Liên', 1],
    ]);
  });

  test('rows of two units that are the same to the last word are told and count', async () => {
    const intake = await intakeOf({
      'a.csv': caseList('31/12/2019', row('VV-1', first), row('VV-1', first, 'Kim Liên')),
    });
    expect(told(intake)).toEqual(['X605 a.csv A4']);
    expect(shownOf(intake, 'cases.listed', '2018')).toMatch(/^2 /);
  });

  test('twice in one list counts nowhere, even where both say the same', async () => {
    const intake = await intakeOf({ 'a.csv': caseList('31/12/2019', row('VV-1', first), row('VV-1', first)) });
    expect(told(intake)).toEqual(['X602 a.csv A4']);
    expect(intake.facts).toEqual([]);
    expect(shownOf(intake, 'cases.remaining', '2019-12', {}, langHa)).toBe('0 0/1');
  });

  test.each([
    ['31/12/2019', '31/12/2020', ['X606 a.csv D4'], 'city'],
    ['31/12/2020', '31/12/2019', ['X606 a.csv D4'], 'district'],
    ['31/12/2020', '31/12/2020', ['X601 a.csv D4'], undefined],
  ])('authority is that of the newest list: kept until %s and %s', async (a, b, findings, kept) => {
    const intake = await intakeOf({
      'a.csv': caseList(a, row('VV-1', first)),
      'b.csv': caseList(b, row('VV-1', first, 'Láng Hạ', 'Đất đai,Thành phố,BCĐ Quận ủy')),
    });
    expect(told(intake)).toEqual(findings);
    expect(intake.facts.map(({ dims }) => dims.authority)).toEqual(kept === undefined ? [] : [kept]);
  });

  test('an organisation may be listed again once it was off the list', async () => {
    const weak = (days: string): string => `Chi bộ số 1,Láng Hạ,BCĐ Quận ủy,${days}`;
    const again = await intakeOf({
      'a.csv': weakList('31/12/2018', weak('01/02/2018,01/10/2018')),
      'b.csv': weakList('31/12/2020', weak('01/02/2018,01/10/2018'), weak('05/05/2020,')),
    });
    expect(again.findings).toEqual([]);
    expect(shownOf(again, 'weak.listed', '2018..2020')).toMatch(/^2 /);
    expect(shownOf(again, 'weak.remaining', '2019')).toMatch(/^0 /);
    expect(shownOf(again, 'weak.remaining', '2020')).toMatch(/^1 /);
    const overlapping = await intakeOf({
      'b.csv': weakList('31/12/2020', weak('01/02/2018,01/10/2020'), weak('05/05/2020,')),
    });
    expect(told(overlapping)).toEqual(['X601 b.csv D4']);
  });
});

describe('what a list speaks for', () => {
  test('the district’s list of all wards is zero where it names none, until the day it is kept', async () => {
    const intake = await intakeOf({ 'a.csv': caseList('30/9/2022', row('VV-1', first)) });
    expect(shownOf(intake, 'cases.remaining', '2022-09')).toBe('1 4/4');
    expect(shownOf(intake, 'cases.remaining', '2022-10')).toBe('missing 0/4');
    expect(shownOf(intake, 'cases.listed', '2022-08..2022-11')).toBe('0 8/16');
    expect(shownOf(intake, 'cases.listed', '2018-03')).toBe('1 4/4');
  });

  test('a month that its day cuts off is not covered', async () => {
    const intake = await intakeOf({ 'a.csv': caseList('29/9/2022', row('VV-1', first)) });
    expect(shownOf(intake, 'cases.remaining', '2022-09')).toBe('missing 0/4');
    expect(shownOf(intake, 'cases.remaining', '2022-08')).toBe('1 4/4');
  });

  test('a ward’s own list says nothing of other wards', async () => {
    const own = caseList('30/9/2022', 'VV-1,Đất đai,Quận,BCĐ Quận ủy,05/03/2018,,')
      .replace('QUẬN ỦY ĐỐNG ĐA', 'Đơn vị: UBND phường Láng Hạ')
      .replace('Phường,', '');
    const intake = await intakeOf({ 'a.csv': own });
    expect(intake.findings).toEqual([]);
    expect(shownOf(intake, 'cases.remaining', '2022-09')).toBe('1 1/3');
  });

  test('an empty list of a ward is a list', async () => {
    const empty = caseList('30/9/2022')
      .replace('QUẬN ỦY ĐỐNG ĐA', 'Đơn vị: UBND phường Láng Hạ')
      .replace('Phường,', '');
    const intake = await intakeOf({ 'a.csv': empty });
    expect(shownOf(intake, 'cases.remaining', '2022-09', {}, langHa)).toBe('0 1/1');
  });

  test('wards with a unit column and no district in sight cover only the wards they name', async () => {
    const intake = await intakeOf({
      'a.csv': caseList('30/9/2022', row('VV-1', first)).replace('QUẬN ỦY ĐỐNG ĐA', 'DANH SÁCH VỤ VIỆC'),
    });
    expect(shownOf(intake, 'cases.remaining', '2022-09')).toBe('1 1/3');
  });

  test('a list that does not say until when is told and taken as the current one', async () => {
    const intake = await intakeOf({ 'a.csv': caseList(undefined, row('VV-1', first)) });
    expect(told(intake)).toEqual(['X603 a.csv 3']);
    expect(shownOf(intake, 'cases.remaining', '2024-12')).toBe('1 4/4');
  });

  test('a folder’s or file’s period says until when, too', async () => {
    const intake = await intakeOf({ 'vu-viec-2021.csv': caseList(undefined, row('VV-1', first)) });
    expect(intake.findings).toEqual([]);
    expect(shownOf(intake, 'cases.remaining', '2021-12')).toBe('1 4/4');
    expect(shownOf(intake, 'cases.remaining', '2022-01')).toBe('missing 0/4');
  });

  test('a day after the end of the list is told', async () => {
    const intake = await intakeOf({ 'a.csv': caseList('30/9/2019', row('VV-1', '05/03/2018,10/10/2019,')) });
    expect(told(intake)).toEqual(['X604 a.csv G4']);
  });

  test('names are those of the day until which the list is kept', async () => {
    const rows = [row('VV-1', first, 'Phường Láng'), row('VV-2', first, 'Đống Đa')];
    const { findings, facts } = await intakeOf({
      'a.csv': caseList('31/12/2025', ...rows).replace('QUẬN ỦY ĐỐNG ĐA', 'DANH SÁCH'),
    });
    expect(findings).toEqual([]);
    expect(facts.map(({ unit }) => `${unit.name} ${unit.from}`)).toEqual(['Láng 2025-07-01', 'Đống Đa 2025-07-01']);
  });
});

/** Lists as they stood at the end of years, of cases with any days. */
const lists = fc
  .array(
    fc.record({
      unit: fc.constantFrom('Láng Hạ', 'Kim Liên'),
      listed: fc.integer({ min: 2016, max: 2020 }),
      settled: fc.option(fc.integer({ min: 0, max: 3 })),
      delisted: fc.option(fc.integer({ min: 0, max: 3 })),
    }),
    { maxLength: 6 },
  )
  .map((cases) =>
    [2018, 2019, 2020].map((year) => {
      const day = (given: number | null): string => (given === null || given > year ? '' : `15/06/${given}`);
      const rows = cases.flatMap(({ unit, listed, settled, delisted }, at) => {
        const later = (years: number | null): string => day(years === null ? null : listed + years);
        return listed > year ? [] : [row(`VV-${at}`, [day(listed), later(settled), later(delisted)].join(), unit)];
      });
      return caseList(`31/12/${year}`, ...rows);
    }),
  );

test('the order of lists changes nothing, and of lists that continue each other the last one alone says it all', async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 }), async (given, names) => {
      const files = (order: readonly string[]): Record<string, string> =>
        Object.fromEntries(given.map((contents, at) => [`${order[at]}.csv`, contents]));
      const [one, other, last] = await Promise.all([
        intakeOf(files(['a', 'b', 'c'])),
        intakeOf(files(names)),
        intakeOf({ 'c.csv': given[2] ?? '' }),
      ]);
      expect(said(other.facts)).toEqual(said(one.facts));
      expect(said(last.facts)).toEqual(said(one.facts));
      expect(one.findings).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
