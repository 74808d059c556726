import { describe, expect, test } from 'vitest';
import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { figureOf } from '../../src/indicators/figures.ts';
import { indicatorOf } from '../../src/indicators/registry.ts';
import type { Dims } from '../../src/model/fact.ts';
import { half, month, type Period, quarter, year } from '../../src/model/period.ts';
import type { Unit } from '../../src/model/unit.ts';
import type { Intake } from '../../src/pipeline.ts';
import { intakeOf } from '../support/intake.ts';
import { kimLien, langHa } from '../support/made-facts.ts';
import { columnsOf, paper } from '../support/official.ts';

const Q3 = quarter(2021, 3);

/** `value reported/expected`. */
function shown(
  { facts, gaps }: Intake,
  id: string,
  period: Period,
  dims: Dims = {},
  units: readonly Unit[] = [langHa],
): string {
  const figure = figureOf(indicatorOf(id), 'all', period, dims, { book: createFactBook(facts, gaps), units });
  return `${'value' in figure ? figure.value : figure.state} ${figure.reported}/${figure.expected}`;
}

/** 01/TCD with visits to the desk and to the head, each of one person with one case. */
function receptions(regular: number, leader: number): number[] {
  const figures = columnsOf('02/2021 01/TCD').map(() => 0);
  for (const number of [4, 5, 6]) figures[number - 1] = regular;
  for (const number of [13, 14, 15]) figures[number - 1] = leader;
  for (const number of [1, 2, 3]) figures[number - 1] = regular + leader;
  return figures;
}

const tcd = (regular: number, leader: number, window?: string, unit = 'Láng Hạ'): string =>
  paper('02/2021 01/TCD', [[unit, ...receptions(regular, leader)]], window === undefined ? {} : { window });

const HEAD = 'Phường,Kỳ báo cáo,Hình thức tiếp,Số lượt tiếp,Số người được tiếp,Số vụ việc\n';
/** Form 1 of months, with so many visits of each kind. */
const months = (lines: readonly (readonly [string, number, number, number])[], unit = 'Láng Hạ'): string =>
  HEAD +
  lines
    .flatMap(([when, ...visits]) =>
      ['Thường xuyên', 'Định kỳ', 'Đột xuất'].map(
        (kind, at) => `${unit},${when},${kind},${visits[at]},${visits[at]},${visits[at]}\n`,
      ),
    )
    .join('');

const ALL = [
  ['07/2021', 3, 1, 1],
  ['08/2021', 4, 1, 0],
  ['09/2021', 3, 1, 0],
] as const;

describe('01/TCD feeds the measures of form 1', () => {
  test('each from its columns', async () => {
    const figures = columnsOf('02/2021 01/TCD').map((_, at) => 7 * at ** 4 + 1);
    const { facts } = await intakeOf({ 'a.csv': paper('02/2021 01/TCD', [['Láng Hạ', ...figures]]) });
    // The identities do not hold: the row counts nowhere, and the sums are made of a row in which they do.
    expect(facts).toEqual([]);
    const good = [...figures];
    const sum = (...numbers: number[]): number => numbers.reduce((all, number) => all + (good[number - 1] ?? 0), 0);
    good[0] = sum(4, 13, 22);
    good[1] = sum(5, 14, 23);
    good[2] = sum(6, 7, 15, 16, 24, 25);
    const counted = await intakeOf({ 'a.csv': paper('02/2021 01/TCD', [['Láng Hạ', ...good]]) });
    const of = (measure: string, kind: string): number | undefined =>
      counted.facts.find((fact) => fact.measure === `receptions.${measure}` && fact.dims.kind === kind)?.value;
    expect([of('visits', 'regular'), of('visits', 'leader')]).toEqual([sum(4), sum(13, 22)]);
    expect([of('people', 'regular'), of('people', 'leader')]).toEqual([sum(5), sum(14, 23)]);
    expect([of('cases', 'regular'), of('cases', 'leader')]).toEqual([sum(6, 7), sum(15, 16, 24, 25)]);
    expect([of('groups', 'regular'), of('groups', 'leader')]).toEqual([sum(8), sum(17, 26)]);
    expect([of('group-people', 'regular'), of('group-people', 'leader')]).toEqual([sum(9), sum(18, 27)]);
  });

  test('a quarter is whole without scheduled and unscheduled rows', async () => {
    const intake = await intakeOf({ 'a.csv': tcd(10, 4) });
    expect(shown(intake, 'receptions.visits', Q3)).toBe('14 3/3');
    expect(shown(intake, 'receptions.visits', Q3, { kind: 'leader' })).toBe('4 3/3');
    expect(shown(intake, 'receptions.visits', Q3, { kind: 'scheduled' })).toBe('missing 0/0');
    expect(shown(intake, 'receptions.visits', month(2021, 7))).toBe('missing 0/1');
  });
});

describe('a ward that hands in both kinds', () => {
  test('counts once, by its own months, which tell more', async () => {
    const intake = await intakeOf({ 'a.csv': tcd(10, 4), 'b.csv': months(ALL) });
    expect(shown(intake, 'receptions.visits', Q3)).toBe('14 3/3');
    expect(shown(intake, 'receptions.visits', Q3, { kind: 'scheduled' })).toBe('3 3/3');
    expect(shown(intake, 'receptions.visits', Q3, { kind: 'leader' })).toBe('missing 0/0');
    expect(shown(intake, 'receptions.visits', month(2021, 8))).toBe('5 1/1');
    expect(intake.findings).toEqual([]);
  });

  test('and is told where they differ, with the cells of both', async () => {
    const intake = await intakeOf({ 'a.csv': tcd(12, 4), 'b.csv': months(ALL) });
    expect(shown(intake, 'receptions.visits', Q3)).toBe('14 3/3');
    const visits = intake.findings.filter(({ args }) => args.what === 'Số lượt tiếp công dân');
    expect(
      visits.map(({ code, args, at, related = [] }) => [
        code,
        args.stated,
        args.computed,
        at.file,
        related.map(({ file }) => file),
      ]),
    ).toEqual([['X304', 12, 10, 'a.csv', ['b.csv', 'b.csv', 'b.csv']]]);
    expect(intake.findings.length).toBe(3);
  });

  test('in part counts by the quarter, which has all of it; nothing is compared', async () => {
    const intake = await intakeOf({ 'a.csv': tcd(12, 4), 'b.csv': months(ALL.slice(0, 2)) });
    expect(shown(intake, 'receptions.visits', Q3)).toBe('16 3/3');
    expect(shown(intake, 'receptions.visits', month(2021, 7))).toBe('5 1/1');
    expect(intake.findings).toEqual([]);
  });

  test('a refused official row leaves no gap where form 1 says it', async () => {
    const broken = receptions(10, 4).with(0, 99);
    const intake = await intakeOf({
      'a.csv': paper('02/2021 01/TCD', [['Láng Hạ', ...broken]]),
      'b.csv': months(ALL),
    });
    expect(intake.gaps.length).toBeGreaterThan(0);
    expect(shown(intake, 'receptions.visits', Q3)).toBe('14 3/3');
  });
});

test('two wards, one of each kind, make a whole total whose kinds add up to it', async () => {
  const intake = await intakeOf({ 'a.csv': tcd(10, 4), 'b.csv': months(ALL, 'Kim Liên') });
  const of = (dims: Dims): string => shown(intake, 'receptions.visits', Q3, dims, [langHa, kimLien]);
  expect(of({})).toBe('28 6/6');
  expect(of({ kind: 'regular' })).toBe('20 6/6');
  expect(of({ kind: 'scheduled' })).toBe('3 3/3');
  expect(of({ kind: 'unscheduled' })).toBe('1 3/3');
  expect(of({ kind: 'leader' })).toBe('4 3/3');
});

describe('periods within each other', () => {
  const H1 = 'Từ ngày 15/12/2021 đến ngày 14/6/2022';
  const [Q1, Q2] = ['Từ ngày 15/12/2021 đến ngày 14/3/2022', 'Từ ngày 15/3/2022 đến ngày 14/6/2022'];

  test('may all be handed in; the longest within what is asked for counts', async () => {
    const intake = await intakeOf({ 'a.csv': tcd(10, 4, Q1), 'b.csv': tcd(9, 3, Q2), 'c.csv': tcd(20, 6, H1) });
    expect(intake.findings).toEqual([]);
    expect(shown(intake, 'receptions.visits', quarter(2022, 1))).toBe('14 3/3');
    expect(shown(intake, 'receptions.visits', half(2022, 1))).toBe('26 6/6');
    expect(shown(intake, 'official.2021.01-tcd.1', half(2022, 1))).toBe('26 6/6');
    expect(shown(intake, 'official.2021.01-tcd.1', year(2022))).toBe('26 6/12');
  });

  test('quarters of a flow add up to the half-year', async () => {
    const intake = await intakeOf({ 'a.csv': tcd(10, 4, Q1), 'b.csv': tcd(9, 3, Q2) });
    expect(shown(intake, 'official.2021.01-tcd.1', half(2022, 1))).toBe('26 6/6');
  });

  test('the same period twice counts nowhere, and neither do periods that overlap in part', async () => {
    const twice = await intakeOf({ 'a.csv': tcd(10, 4, Q1), 'b.csv': tcd(11, 4, Q1) });
    expect([twice.findings.map(({ code }) => code), twice.facts]).toEqual([['X001'], []]);
    const partly = await intakeOf({
      'a.csv': tcd(10, 4, H1),
      'b.csv': tcd(1, 1, 'Từ ngày 15/3/2022 đến ngày 14/9/2022'),
    });
    expect(new Set(partly.findings.map(({ code }) => code))).toEqual(new Set(['X001']));
    expect(partly.facts).toEqual([]);
  });
});

describe('petitions', () => {
  /** 01/XLD to 04/XLD of 2024 with so many carried over and received, none of them handled. */
  const xld = (code: string, before: number, fresh: number): string => {
    const figures = columnsOf(`01/2024 ${code}`).map(() => 0);
    [figures[0], figures[1], figures[2]] = [before + fresh, before, fresh];
    if (code === '01/XLD') figures[4] = before + fresh;
    return paper(`01/2024 ${code}`, [['Láng Hạ', ...figures]]);
  };
  const autumn = quarter(2024, 3);
  const ward = langHa;
  const of = (intake: Intake, id: string, dims: Dims = {}): string => shown(intake, id, autumn, dims, [ward]);

  test('of all types in one, by type, or both count once', async () => {
    const one = { 'a.csv': xld('01/XLD', 3, 10) };
    const three = { 'b.csv': xld('02/XLD', 1, 4), 'c.csv': xld('03/XLD', 1, 3), 'd.csv': xld('04/XLD', 1, 3) };
    for (const files of [one, three, { ...one, ...three }]) {
      const intake = await intakeOf(files);
      expect(of(intake, 'petitions.received')).toBe('10 3/3');
      expect(of(intake, 'petitions.carried-over')).toBe('3 1/1');
      expect(intake.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }
    expect(of(await intakeOf(three), 'petitions.received', { type: 'denunciation' })).toBe('3 3/3');
  });

  test('of one type only: the form of all types counts for the total', async () => {
    const intake = await intakeOf({ 'a.csv': xld('01/XLD', 3, 10), 'b.csv': xld('02/XLD', 1, 4) });
    expect(of(intake, 'petitions.received')).toBe('10 3/3');
    expect(of(intake, 'petitions.received', { type: 'complaint' })).toBe('4 3/3');
    expect(of(await intakeOf({ 'b.csv': xld('02/XLD', 1, 4) }), 'petitions.received')).toBe('4 0/3');
  });

  test('by type that do not add up to those of all types are told', async () => {
    const intake = await intakeOf({
      'a.csv': xld('01/XLD', 3, 11),
      ...{ 'b.csv': xld('02/XLD', 1, 4), 'c.csv': xld('03/XLD', 1, 3), 'd.csv': xld('04/XLD', 1, 3) },
    });
    expect(intake.findings.map(({ code, args }) => [code, args.stated, args.computed])).toEqual([['X304', 11, 10]]);
    expect(of(intake, 'petitions.received')).toBe('10 3/3');
  });

  test('a total stated for a quarter is no part of a year', async () => {
    const intake = await intakeOf({ 'a.csv': xld('01/XLD', 3, 10) });
    expect(shown(intake, 'official.2024.01-xld.1', autumn)).toBe('13 1/1');
    expect(shown(intake, 'official.2024.01-xld.1', year(2024))).toBe('missing 0/1');
    expect(shown(intake, 'official.2024.01-xld.3', year(2024))).toBe('10 3/12');
  });
});
