import { describe, expect, test } from 'vitest';
import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { figureOf } from '../../src/indicators/figures.ts';
import { indicatorOf } from '../../src/indicators/registry.ts';
import { half, nineMonths, type Period, quarter, year } from '../../src/model/period.ts';
import type { Intake } from '../../src/pipeline.ts';
import { intakeOf, told } from '../support/intake.ts';
import { fc } from '../support/laws.ts';
import { langHa } from '../support/made-facts.ts';
import { asCsv, type Line } from '../support/ward-lines.ts';

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What a ward writes over its figures of a month of 2021: from the 1st on, or from the 15th of the month before. */
const windows = {
  calendar: (month: number) => `Từ ngày 01/${month}/2021 đến ngày ${LAST_DAYS[month - 1]}/${month}/2021`,
  statistical: (month: number) =>
    month === 1 ? 'Từ ngày 15/12/2020 đến ngày 14/01/2021' : `Từ ngày 15/${month - 1}/2021 đến ngày 14/${month}/2021`,
};

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const KINDS = ['Thường xuyên', 'Định kỳ', 'Đột xuất'];
const TYPES = ['Khiếu nại', 'Tố cáo', 'KNPA'];

function yearOf(window: (month: number) => string, values: readonly number[]): Line[] {
  return MONTHS.flatMap((month) => [
    ...KINDS.map((kind, at): Line => {
      const visits = values[(month - 1) * 3 + at] ?? 0;
      return { form: 'receptions', cells: ['Láng Hạ', window(month), kind, visits, visits + at, 1] };
    }),
    ...TYPES.map((type, at): Line => {
      const stock = month * 10 + at;
      return { form: 'petitions', cells: ['Láng Hạ', window(month), type, stock, 13, 3, 0, stock + 10, 0] };
    }),
  ]);
}

function figureIn(intake: Intake, indicator: string, period: Period): number | string {
  const context = { book: createFactBook(intake.facts, intake.gaps), units: [langHa] };
  const figure = figureOf(indicatorOf(indicator), 'all', period, {}, context);
  return figure.state === 'known' ? figure.value : figure.state;
}

const quarters = [1, 2, 3, 4].map((number) => quarter(2021, number));
const splits = [quarters, [half(2021, 1), half(2021, 2)], [nineMonths(2021), quarter(2021, 4)]];
const visits = fc.array(fc.nat(40), { minLength: 36, maxLength: 36 });

describe.each(['calendar', 'statistical'] as const)('windows of the %s months', (calendar) => {
  test('quarters, halves and nine months add to the year; stocks are those of its ends', async () => {
    await fc.assert(
      fc.asyncProperty(visits, async (values) => {
        const intake = await intakeOf({ 'a.csv': asCsv(yearOf(windows[calendar], values)) }, { calendar });
        // Figures by chance may be those of the month before, or far from them.
        expect(told(intake).filter((one) => !/^X00[89] /.test(one))).toEqual([]);
        const whole = figureIn(intake, 'receptions.visits', year(2021));
        expect(whole).toBe(values.reduce((sum, value) => sum + value, 0));
        for (const parts of splits) {
          const sum = parts.reduce((before, part) => before + Number(figureIn(intake, 'receptions.visits', part)), 0);
          expect(sum).toBe(whole);
        }
        for (const [period, first, last] of [
          [year(2021), 1, 12],
          [quarter(2021, 2), 4, 6],
          [nineMonths(2021), 1, 9],
        ] as const) {
          expect(figureIn(intake, 'petitions.carried-over', period)).toBe(first * 30 + 3);
          expect(figureIn(intake, 'petitions.pending', period)).toBe(last * 30 + 33);
        }
        // 9 settled a month; the stock counts once, whatever the length of the period.
        const rate = (months: number, first: number): number => (900 * months) / (first * 30 + 3 + 39 * months);
        expect(figureIn(intake, 'petitions.settlement-rate', year(2021))).toBeCloseTo(rate(12, 1), 9);
        expect(figureIn(intake, 'petitions.settlement-rate', quarter(2021, 3))).toBeCloseTo(rate(3, 7), 9);
      }),
      { numRuns: 10 },
    );
  });

  test('nothing of them counts in the other calendar, and that is said', async () => {
    const other = calendar === 'calendar' ? 'statistical' : 'calendar';
    const lines = yearOf(
      windows[calendar],
      Array.from({ length: 36 }, () => 1),
    );
    const intake = await intakeOf({ 'a.csv': asCsv(lines) }, { calendar: other });
    expect(intake.facts).toEqual([]);
    expect(new Set(intake.findings.map(({ code }) => code))).toEqual(new Set(['X002']));
  });
});

test('months in words serve either calendar', async () => {
  const lines = yearOf(
    (month) => `Tháng ${month}/2021`,
    MONTHS.flatMap((month) => [month, 0, 0]),
  );
  for (const calendar of ['calendar', 'statistical'] as const) {
    const intake = await intakeOf({ 'a.csv': asCsv(lines) }, { calendar });
    expect(figureIn(intake, 'receptions.visits', year(2021))).toBe(78);
  }
});

test.each([
  ['Từ ngày 15/12/2020 đến ngày 14/03/2021', 'statistical', quarter(2021, 1)],
  ['Từ ngày 15/03/2021 đến ngày 14/06/2021', 'statistical', quarter(2021, 2)],
  ['Từ ngày 15/12/2020 đến ngày 14/06/2021', 'statistical', half(2021, 1)],
  ['Từ ngày 15/12/2020 đến ngày 14/09/2021', 'statistical', nineMonths(2021)],
  ['Từ ngày 15/12/2020 đến ngày 14/12/2021', 'statistical', year(2021)],
  ['Từ ngày 01/01/2021 đến ngày 31/12/2021', 'calendar', year(2021)],
] as const)('%s is a period of the %s calendar (Circular 01/2024, 1.14)', async (window, calendar, period) => {
  const lines = KINDS.map((kind): Line => ({ form: 'receptions', cells: ['Láng Hạ', window, kind, 2, 2, 2] }));
  const intake = await intakeOf({ 'a.csv': asCsv(lines) }, { calendar });
  expect(figureIn(intake, 'receptions.visits', period)).toBe(6);
});

test('a window that fits neither calendar is a finding, and no figure', async () => {
  const window = 'Từ ngày 10/02/2021 đến ngày 09/03/2021';
  const lines = KINDS.map((kind): Line => ({ form: 'receptions', cells: ['Láng Hạ', window, kind, 2, 2, 2] }));
  const intake = await intakeOf({ 'a.csv': asCsv(lines) });
  expect(intake.facts).toEqual([]);
  expect(intake.findings.map(({ code }) => code)).toContain('H008');
});
