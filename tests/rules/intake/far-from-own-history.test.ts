import { describe, expect, test } from 'vitest';
import { createHistory } from '../../../src/rules/intake/own-history.ts';
import { intakeOf } from '../../support/intake.ts';
import { fc } from '../../support/laws.ts';
import { found, outcome } from '../../support/outcome.ts';

/** A file of visits by month from January 2021 on. */
const months = (visits: readonly number[], ward = 'Láng Hạ', kind = 'Thường xuyên'): string =>
  `Phường,Kỳ báo cáo,Hình thức tiếp,Số lượt tiếp,Số người,Số vụ việc\n${visits
    .map(
      (count, at) =>
        `${ward},${(at % 12) + 1}/${2021 + Math.floor(at / 12)},${kind},${count},${Math.max(count, 5)},0\n`,
    )
    .join('')}`;

/** Row numbers of visits that are far from what was before. */
const rows = async (visits: readonly number[]): Promise<number[]> =>
  (await intakeOf({ 'a.csv': months(visits) })).findings
    .filter(({ code, at }) => code === 'X009' && at.column === 4)
    .map(({ at }) => at.row ?? 0);

describe('from six earlier months on', () => {
  const USUAL = [12, 9, 14, 11, 8, 13];

  test.each([
    ['a digit too many', 120],
    ['nothing at all where the usual is 40', 0, [40, 38, 43, 41, 39, 42]],
    ['a digit missing', 4, [40, 38, 43, 41, 39, 42]],
    ['the month after six equal ones', 29, [12, 12, 12, 12, 12, 12]],
    ['ten times as much where it happens now and then', 600, [60, 0, 55, 0, 0, 62, 58, 0, 61, 59, 0]],
  ])('%s is far', async (_, visits, usual = USUAL) => {
    expect(await rows([...usual, visits])).toEqual([usual.length + 2]);
  });

  test.each([
    ['the usual', 11],
    ['what is twice the usual of a few', 21],
    ['what never happened before', 60, [0, 0, 0, 0, 0, 0]],
    ['what happens now and then', 64, [60, 0, 55, 0, 0, 62, 58, 0, 61, 59, 0]],
    ['nothing where nothing happened before', 0, [60, 0, 55, 0, 0, 62, 58, 0, 61, 59, 0]],
    ['what is within the spread there has been', 90, [20, 80, 35, 60, 25, 70]],
    ['five more than six equal ones', 17, [12, 12, 12, 12, 12, 12]],
    ['chance for a hundred', 120, [100, 100, 101, 100, 99, 100]],
  ])('%s is not', async (_, visits, usual = USUAL) => {
    expect(await rows([...usual, visits])).toEqual([]);
  });

  test('five are not enough, and that is said', async () => {
    const intake = await intakeOf({ 'a.csv': months([12, 9, 14, 11, 8, 900]) });
    expect(found(intake, 'X009')).toEqual([]);
    expect(outcome(intake, 'X009')).toBe(
      'undecided: no unit has the 6 earlier periods above zero that a comparison takes',
    );
  });

  test('an outlier among the earlier months hides no other', async () => {
    expect(await rows([...USUAL, 120, 12, 130])).toEqual([8, 10]);
  });

  test('later months say nothing of earlier ones', async () => {
    expect(await rows([120, ...USUAL])).toEqual([]);
  });
});

test('only the same ward and kind are its history, in whatever file', async () => {
  const ofWard = months([12, 9, 14, 11, 8, 13, 120]).trimEnd().split('\n');
  const [header = '', ...lines] = ofWard;
  const files = Object.fromEntries(lines.map((line, at) => [`${at}.csv`, `${header}\n${line}\n`]));
  const intake = await intakeOf({
    ...files,
    'x.csv': months([500, 500, 500, 500, 500, 500, 500], 'Kim Liên'),
    'y.csv': months([500, 500, 500, 500, 500, 500, 500], 'Láng Hạ', 'Định kỳ'),
  });
  expect(found(intake, 'X009').map((one) => one.slice(0, 9))).toEqual(['6.csv 2:4', '6.csv 2:5']);
  expect(intake.findings.find(({ code }) => code === 'X009')?.args).toEqual({
    unit: 'Láng Hạ',
    period: '2021-07',
    measure: 'Số lượt tiếp công dân',
    stated: 120,
    usual: 12,
    periods: 6,
  });
});

describe('what is usual', () => {
  test.each([
    // |x − median| > 3.5 × MAD ÷ 0.6745: 3.5 × 20 ÷ 0.6745 = 103.8
    ['the deviation there is', [20, 40, 60, 80, 100], 60, 103.8],
    // the root of 100 is 10
    ['that of chance, where there is less', [100, 100, 100, 100, 100], 100, 35],
    ['the least that is worth a word', [1, 1, 1, 1, 2], 1, 10],
  ])('%s', (_, values, median, margin) => {
    const history = createHistory();
    for (const value of values) history.add(value);
    expect(history.usual().median).toBe(median);
    expect(history.usual().margin).toBeCloseTo(margin, 1);
  });

  test('median and deviation are those of the definition, over the last three years', () => {
    const middle = (values: readonly number[]): number => {
      const sorted = [...values].sort((a, b) => a - b);
      const half = (sorted.length - 1) / 2;
      return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
    };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 50 }), (values) => {
        const history = createHistory();
        for (const value of values) history.add(value);
        const last = values.slice(-36);
        const median = middle(last);
        const deviation = middle(last.map((value) => Math.abs(value - median)));
        const margin = Math.max((3.5 * deviation) / 0.6745, 3.5 * Math.sqrt(Math.max(median, 1)), 10);
        expect(history.size).toBe(last.length);
        expect(history.usual().median).toBe(median);
        expect(history.usual().margin).toBeCloseTo(margin, 6);
      }),
    );
  });
});
