import { describe, expect, test } from 'vitest';
import { petitions, receptions } from '../support/hand-ins.ts';
import { run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

interface FigureData {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly previous?: number;
  readonly comparedWith?: string;
  readonly before?: number | null;
  readonly change?: number | null;
  readonly changePercent?: number | null;
  readonly notComparable?: string;
}

const CHANGING = ['fixtures/exports/2024-12', 'fixtures/exports/2025-01', 'fixtures/exports/2025-07'];

async function figures(argv: readonly string[], files: FileTree = {}): Promise<FigureData[]> {
  const json = async (cwd?: string) => {
    const { stdout, stderr } = await run([...argv, '-f', 'json'], cwd === undefined ? {} : { cwd });
    expect(stderr).toBe('');
    return (JSON.parse(stdout) as { figures: FigureData[] }).figures;
  };
  return Object.keys(files).length === 0 ? json() : withFiles(files, json);
}

/** The figure of a unit without dims. */
function of(all: readonly FigureData[], indicator: string, unit: string): FigureData | undefined {
  const found = all.filter(
    (one) => one.indicator === indicator && one.unit === unit && Object.keys(one.dims).length === 0,
  );
  expect(found.length).toBeLessThan(2);
  return found[0];
}

const wards: FileTree = {
  'a.csv': receptions('Láng Hạ', '03/2021', 6),
  'b.csv': receptions('Láng Hạ', '02/2021', 4),
  'c.csv': receptions('Láng Hạ', '03/2020', 0),
  'd.csv': receptions('Láng Hạ', '12/2020', 3),
  'e.csv': receptions('Kim Liên', '03/2021', 5),
};
const OF_MARCH = ['summary', '.', '-p', '2021-03'];

describe('a ward that stayed as it was', () => {
  test.each([
    ['previous', '2021-02', 4, 2, 50],
    ['kỳ trước', '2021-02', 4, 2, 50],
    ['Kỳ Trước', '2021-02', 4, 2, 50],
    ['2021-02', '2021-02', 4, 2, 50],
    ['tháng 12/2020', '2020-12', 3, 3, 100],
    ['last-year', '2020-03', 0, 6, null],
    ['cùng kỳ', '2020-03', 0, 6, null],
    ['cùng kỳ năm trước', '2020-03', 0, 6, null],
  ])('against %s', async (typed, comparedWith, before, change, changePercent) => {
    const all = await figures([...OF_MARCH, '--compare', typed], wards);
    expect(of(all, 'receptions.visits', '00199')).toMatchObject({ comparedWith, before, change, changePercent });
    expect(of(all, 'receptions.visits', '00199')).not.toHaveProperty('notComparable');
  });

  test('without --compare nothing is added but the figure of the period before', async () => {
    const visits = of(await figures(OF_MARCH, wards), 'receptions.visits', '00199');
    expect(visits).toMatchObject({ value: 6, previous: 4 });
    for (const field of ['comparedWith', 'before', 'change', 'changePercent', 'notComparable'])
      expect(visits).not.toHaveProperty(field);
  });

  test('the change of a rate is in points', async () => {
    const all = await figures([...OF_MARCH, '--compare', 'previous'], {
      // Settled ÷ (carried over + received − forwarded): 1 of 2, then 3 of 4.
      'a.csv': petitions('Láng Hạ', '02/2021', '0,2,1,0,1,0'),
      'b.csv': petitions('Láng Hạ', '03/2021', '1,3,3,0,1,0'),
    });
    expect(of(all, 'petitions.settlement-rate', '00199')).toMatchObject({
      before: 50,
      change: 25,
      changePercent: null,
    });
    expect(of(all, 'petitions.received', '00199')).toMatchObject({ before: 6, change: 3, changePercent: 50 });
  });

  test('what is missing or has missing parts is not set against anything', async () => {
    const all = await figures([...OF_MARCH, '--compare', 'previous'], wards);
    const kimLien = of(all, 'receptions.visits', '00229');
    expect(kimLien).toMatchObject({ value: 5, before: null, change: null, changePercent: null });
    expect(kimLien?.notComparable).toContain('kỳ so sánh');
    const total = of(all, 'receptions.visits', 'all');
    expect(total).toMatchObject({ value: 11, before: 4, change: null });
    expect(total?.notComparable).toContain('2/21');
  });
});

describe('wards that changed', () => {
  const january = ['summary', ...CHANGING, '-p', '2025-01', '--compare', '2024-12'];

  test('a ward with other borders is another unit, even under its old name and code', async () => {
    const all = await figures(january);
    expect(of(all, 'receptions.visits', '00229')).toMatchObject({ before: null, change: null });
    expect(of(all, 'receptions.visits', '00229')?.notComparable).toContain('một phần của Trung Tự');
    expect(of(all, 'receptions.visits', '00187')?.notComparable).toBeUndefined();
  });

  test('the 17 wards cover what the 21 covered, and so their totals are comparable', async () => {
    const all = await figures(january);
    const before = of(await figures(['summary', ...CHANGING, '-p', '2024-12']), 'receptions.visits', 'all');
    const total = of(all, 'receptions.visits', 'all');
    expect(total?.before).toBe(before?.value);
    expect(total?.change).toBe(Number(total?.value) - Number(before?.value));
    const quietly = of(await figures(['summary', ...CHANGING, '-p', '2025-01']), 'receptions.visits', 'all');
    expect(quietly?.previous).toBe(before?.value);
  });

  test('the five wards of July 2025 do not, and the reason names where the rest went', async () => {
    const all = await figures(['summary', ...CHANGING, '-p', '2025-07', '--compare', '2025-01']);
    const total = of(all, 'receptions.visits', 'all');
    expect(total?.change).toBeNull();
    expect(total?.before).toBeGreaterThan(0);
    for (const name of ['01/07/2025', 'Giảng Võ', 'Bạch Mai', 'Ngọc Khánh', 'Quận Đống Đa'])
      expect(total?.notComparable).toContain(name);
  });

  test('without --compare there is no change across July 2025 either', async () => {
    const all = await figures(['summary', ...CHANGING, '-p', '2025-Q3']);
    expect(all.filter((one) => one.previous !== undefined)).toEqual([]);
  });

  test('with --as-units whole successors can be compared, others not', async () => {
    const all = await figures([...january, '--as-units', '2025-01-01']);
    const old = await figures(['summary', ...CHANGING, '-p', '2024-12']);
    const parts = ['00181', '00184'].map((unit) => Number(of(old, 'receptions.visits', unit)?.value));
    expect(of(all, 'receptions.visits', '00181')?.before).toBe((parts[0] ?? 0) + (parts[1] ?? 0));
    expect(of(all, 'receptions.visits', '00181')?.change).not.toBeNull();
    const kimLien = of(all, 'receptions.visits', '00229');
    expect(kimLien).toMatchObject({ before: null, change: null });
    expect(kimLien?.value).toBeGreaterThan(0);
  });

  test('a sum over wards of both areas says so', async () => {
    const { stdout } = await run(['summary', ...CHANGING, '-p', '2025-01..2025-07']);
    expect(stdout).toContain('không còn cùng một địa bàn');
    expect((await run(['summary', ...CHANGING, '-p', '2024-12..2025-01'])).stdout).not.toContain('địa bàn');
  });
});

describe('ratings before and after the four levels of 2018', () => {
  const ratings = ['2017', '2018', '2019'].map((year) => `fixtures/archive/${year}/xep-loai-${year}.xlsx`);
  const compared = (period: string, other: string): Promise<FigureData[]> =>
    figures(['report', 'nq15', ...ratings, '-p', period, '--compare', other]);

  test('members are compared, their ratings not', async () => {
    const all = await compared('2018', '2017');
    expect(of(all, 'ratings.members', 'all')?.change).not.toBeNull();
    for (const one of all.filter(({ indicator, dims }) => indicator.endsWith('-rate') || dims.rating !== undefined))
      expect([one.indicator, one.change]).toEqual([one.indicator, null]);
    expect(of(all, 'ratings.members-good-or-better-rate', 'all')?.notComparable).toContain('2018');
  });

  test('later years are compared in all', async () => {
    const rate = of(await compared('2019', '2018'), 'ratings.members-good-or-better-rate', 'all');
    expect(rate?.change).toBeCloseTo(Number(rate?.value) - Number(rate?.before), 10);
    expect(rate?.changePercent).toBeNull();
  });
});

describe('what is printed', () => {
  const printed = (...argv: readonly string[]): Promise<string> =>
    withFiles(wards, async (cwd) => (await run([...OF_MARCH, '-u', 'Láng Hạ', ...argv], { cwd })).stdout);

  test('a period with nothing in it is said, with those there are', async () => {
    const text = await printed('--compare', '2019');
    expect(text).toContain(
      'Không có số liệu của kỳ so sánh. Các tệp có: tháng 3/2020, tháng 12/2020, từ 02/2021 đến 03/2021.',
    );
    expect(text.replace(/\s+/g, ' ')).toContain('không so sánh được: kỳ so sánh');
  });

  test('periods of another length are said', async () => {
    expect(await printed('--compare', '2020')).toMatch(/kỳ này dài 1 tháng, kỳ so sánh dài 12 tháng/);
    expect(await printed('--compare', 'previous')).not.toContain('dài 1 tháng');
  });

  test('csv has the fields in columns', async () => {
    const [header, ...rows] = (await printed('--compare', 'previous', '-f', 'csv')).split('\n');
    expect(header?.endsWith(',reported,expected,comparedWith,before,change,changePercent,notComparable')).toBe(true);
    expect(rows).toContain('receptions.visits,Số lượt tiếp công dân,lượt,00199,2021-03,,known,6,1,1,2021-02,4,2,50,');
  });
});
