import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../src/model/parse-period.ts';
import { type Intake, takeIn } from '../src/pipeline.ts';
import { findFiles } from '../src/read/find-files.ts';
import { buildReport } from '../src/reports/build-report.ts';
import { directive15 } from '../src/reports/directive-15.ts';
import type { ReportDefinition } from '../src/reports/report.ts';
import { resolution15 } from '../src/reports/resolution-15.ts';
import { summary } from '../src/reports/summary.ts';
import { dongDa } from '../src/units/dong-da.ts';
import { createRegister } from '../src/units/register.ts';
import { PROJECT, run } from './support/run.ts';

/** A figure as JSON has it. */
interface FigureData {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly state: string;
  readonly value: number | null;
  readonly reported: number;
  readonly expected: number;
}

const SINCE_2017 = '2017-01..2022-09';
const YEARS = ['2017', '2018', '2019', '2020', '2021'];

const register = createRegister(dongDa);
const intakeOf = async (path: string): Promise<Intake> => takeIn(await findFiles([path], PROJECT), { register });
const archive = await intakeOf('fixtures/archive');

function figuresOf(definition: ReportDefinition, id: string, intake: Intake = archive): readonly FigureData[] {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  const document = buildReport(definition, intake, {
    period,
    calendar: 'calendar',
    asOf: '2022-10-11',
    units: dongDa,
    only: [],
    lang: 'vi',
    byYear: definition !== summary,
  });
  return (document.data as { figures: FigureData[] }).figures;
}

const petitionsAndReceptions = figuresOf(directive15, SINCE_2017);
const ratingsAndSupervision = figuresOf(resolution15, SINCE_2017);

/** The one figure with exactly these dims. */
function figure(
  figures: readonly FigureData[],
  indicator: string,
  { unit = 'all', period = SINCE_2017, dims = {} }: Partial<Pick<FigureData, 'unit' | 'period' | 'dims'>> = {},
): FigureData | undefined {
  const found = figures.filter(
    (one) =>
      one.indicator === indicator &&
      one.unit === unit &&
      one.period === period &&
      Object.keys(one.dims).length === Object.keys(dims).length &&
      Object.entries(dims).every(([name, value]) => one.dims[name] === value),
  );
  expect(found.length, `${indicator} ${unit} ${period} ${JSON.stringify(dims)}`).toBeLessThan(2);
  return found[0];
}

describe('Directive 15, January 2017 to September 2022', () => {
  test.each([
    ['receptions.visits', 7677],
    ['petitions.settled', 4473],
    ['petitions.pending', 49],
    ['petitions.pending-on-time', 49],
    ['petitions.pending-overdue', 0],
  ])('%s is %i', (indicator, value) => {
    const found = figure(petitionsAndReceptions, indicator);
    expect(found?.value).toBe(value);
    expect(found?.reported).toBe(found?.expected);
  });

  test('every month of 21 wards and the district is there', () => {
    expect(figure(petitionsAndReceptions, 'receptions.visits')?.expected).toBe(69 * 22);
    expect(figure(petitionsAndReceptions, 'petitions.pending')?.expected).toBe(22);
  });

  test('the mean of yearly settlement rates is over 86 %, the pooled rate another figure', () => {
    const mean = figure(petitionsAndReceptions, 'petitions.mean-yearly-settlement-rate')?.value ?? 0;
    expect(mean).toBeGreaterThan(86);
    expect(mean).toBeLessThan(87);
    const pooled = figure(petitionsAndReceptions, 'petitions.settlement-rate')?.value ?? 0;
    expect(Math.abs(pooled - mean)).toBeGreaterThan(1);
  });

  test('kinds and units add to the total', () => {
    const of = (indicator: string, test: (one: FigureData) => boolean): number =>
      petitionsAndReceptions
        .filter((one) => one.indicator === indicator && one.period === SINCE_2017 && test(one))
        .reduce((sum, { value }) => sum + (value ?? 0), 0);
    const isTotal = ({ dims }: FigureData): boolean => Object.keys(dims).length === 0;
    for (const [indicator, value] of [
      ['receptions.visits', 7677],
      ['petitions.settled', 4473],
      ['petitions.pending', 49],
    ] as const) {
      expect(of(indicator, (one) => one.unit === 'all' && !isTotal(one))).toBe(value);
      expect(of(indicator, (one) => one.unit !== 'all' && isTotal(one))).toBe(value);
    }
  });

  test('years add to the whole', () => {
    const parts = [...YEARS, '2022-9M'].map(
      (period) => figure(petitionsAndReceptions, 'receptions.visits', { period })?.value ?? 0,
    );
    expect(parts.reduce((sum, value) => sum + value, 0)).toBe(7677);
  });

  test('Láng Thượng settled all of the 39 petitions it received', () => {
    const figures = figuresOf(directive15, '2017..2021');
    for (const indicator of ['petitions.received', 'petitions.settled'])
      expect(figure(figures, indicator, { unit: '00187', period: '2017..2021' })?.value).toBe(39);
  });
});

describe('Resolution 15, January 2017 to September 2022', () => {
  test.each([
    ['supervision.sessions', 'district', 'front', 'supervision', 345],
    ['supervision.sessions', 'district', 'front', 'criticism', 16],
    ['supervision.sessions', 'ward', 'front', 'supervision', 1582],
    ['supervision.sessions', 'ward', 'front', 'criticism', 131],
    ['supervision.subjects', 'district', 'inspection', 'inspection', 105],
    ['supervision.subjects', 'district', 'inspection', 'supervision', 17],
  ])('%s of %s %s %s is %i', (indicator, level, body, activity, value) => {
    const found = figure(ratingsAndSupervision, indicator, { dims: { level, body, activity } });
    expect(found?.value).toBe(value);
    expect(found?.reported).toBe(found?.expected);
  });

  test('supervision is given by level, body and activity together only', () => {
    const dims = ratingsAndSupervision
      .filter(({ indicator }) => indicator.startsWith('supervision.'))
      .map((one) => Object.keys(one.dims).length);
    expect(new Set(dims)).toEqual(new Set([3]));
  });

  test.each(YEARS)('in %s over 23,000 members were rated, over 83 %% of them good or better', (period) => {
    const rated = figure(ratingsAndSupervision, 'ratings.members-rated', { period });
    expect(rated?.value).toBeGreaterThan(23_000);
    expect(rated?.value).toBeLessThan(26_000);
    expect(rated?.reported).toBe(rated?.expected);
    const share = figure(ratingsAndSupervision, 'ratings.members-good-or-better-rate', { period })?.value;
    expect(share).toBeGreaterThan(83);
    expect(share).toBeLessThan(90);
  });

  test.each(YEARS)('in %s no grassroots organisation was below good', (period) => {
    const of = (rating: string): number | null | undefined =>
      figure(ratingsAndSupervision, 'ratings.organisations', { period, dims: { kind: 'grassroots', rating } })?.value;
    expect(of('completed') ?? 0).toBe(0);
    expect(of('failed') ?? 0).toBe(0);
    const all = figure(ratingsAndSupervision, 'ratings.organisations', { period, dims: { kind: 'grassroots' } })?.value;
    expect(all).toBe((of('excellent') ?? 0) + (of('good') ?? 0));
    expect(all).toBeGreaterThan(20);
  });

  test.each(YEARS)('in %s the party committee of Trung Tự was excellent', (period) => {
    const dims = { kind: 'grassroots', rating: 'excellent' };
    expect(figure(ratingsAndSupervision, 'ratings.organisations', { unit: '00226', period, dims })?.value).toBe(1);
  });
});

describe('what wards handed in and what the district kept', () => {
  test.each([
    ['fixtures/archive', () => archive],
    ['fixtures/exports', () => intakeOf('fixtures/exports')],
  ] as const)('%s has no error and no warning', async (_, intake) => {
    const { findings, files } = await intake();
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ code, at }) => `${code} ${at.file}`)).toEqual(
      [],
    );
    expect(files.filter(({ forms }) => forms.every(({ rows }) => rows === 0))).toEqual([]);
  });

  test('the workbooks of March 2021 say of the wards what the archive says', async () => {
    const monthly = /^(?:receptions|petitions|supervision)\./;
    const ofWards = (figures: readonly FigureData[]): readonly FigureData[] =>
      figures
        .filter(({ unit, indicator }) => /^\d+$/.test(unit) && monthly.test(indicator))
        .map(({ indicator, unit, period, dims, state, value, reported, expected }) => ({
          indicator,
          unit,
          period,
          dims,
          state,
          value,
          reported,
          expected,
        }));
    const handedIn = await run(['summary', 'fixtures/exports/2021-03', '--format', 'json']);
    expect(handedIn.code).toBe(0);
    const figures = ofWards((JSON.parse(handedIn.stdout) as { figures: FigureData[] }).figures);
    const ofMarch = archive.facts.filter(({ period }) => period.id === '2021-03');
    const kept = ofWards(figuresOf(summary, '2021-03', { ...archive, facts: ofMarch }));
    expect(new Set(figures.map(({ unit }) => unit)).size).toBe(21);
    expect(figures.length).toBeGreaterThan(1000);
    expect(figures).toEqual(kept);
  });
});
