import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from './support/run.ts';
import { withFiles } from './support/temp-folder.ts';

/*
 * What the district published in autumn 2022 (section 9 of the domain notes), as one run of `report combined` gives it
 * over an archive that is invented and calibrated to it. Numbers are those of the article, not of our code.
 */

interface FigureData {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly reported: number;
  readonly expected: number;
}

const PERIOD = '2017-01..2022-09';
const YEARS = ['2017', '2018', '2019', '2020', '2021'];
const ARGV = ['report', 'combined', 'fixtures/archive', '--period', PERIOD, '--as-of', '2022-10-11'];

/** Number in the list, indicator, dims, value; of the total, of the whole period. */
const PUBLISHED: readonly (readonly [string, string, Readonly<Record<string, string>>, number])[] = [
  ['8, 20: complex cases', 'cases.listed', {}, 10],
  ['9: settled and taken off the list', 'cases.delisted', {}, 3],
  ['22: settled, both boards', 'cases.settled', {}, 4],
  ['21: of city authority', 'cases.listed', { authority: 'city' }, 4],
  ['21: of district authority', 'cases.listed', { authority: 'district' }, 6],
  ['22: settled, watched by the city committee', 'cases.settled', { watchedBy: 'city-committee' }, 2],
  ['22: settled, watched by the district committee', 'cases.settled', { watchedBy: 'district-committee' }, 2],
  [
    '10: criticism, district Front',
    'supervision.sessions',
    { level: 'district', body: 'front', activity: 'criticism' },
    16,
  ],
  [
    '11: supervision, district Front',
    'supervision.sessions',
    { level: 'district', body: 'front', activity: 'supervision' },
    345,
  ],
  ['12: criticism at wards', 'supervision.sessions', { level: 'ward', body: 'front', activity: 'criticism' }, 131],
  ['13: supervision at wards', 'supervision.sessions', { level: 'ward', body: 'front', activity: 'supervision' }, 1582],
  [
    '14: units inspected',
    'supervision.subjects',
    { level: 'district', body: 'inspection', activity: 'inspection' },
    105,
  ],
  [
    '15: units supervised',
    'supervision.subjects',
    { level: 'district', body: 'inspection', activity: 'supervision' },
    17,
  ],
  ['16: receptions', 'receptions.visits', {}, 7677],
  ['17: petitions settled', 'petitions.settled', {}, 4473],
  ['18: pending', 'petitions.pending', {}, 49],
  ['18: all of them on time', 'petitions.pending-on-time', {}, 49],
  ['18: none overdue', 'petitions.pending-overdue', {}, 0],
  ['3: targets of the term', 'targets.total', { scope: '2015-2020' }, 14],
  ['3: none of them missed', 'targets.missed', { scope: '2015-2020' }, 0],
  ['3: none of them unknown', 'targets.unknown', { scope: '2015-2020' }, 0],
];

describe('in one run, as JSON', () => {
  let figures: readonly FigureData[] = [];
  beforeAll(async () => {
    const { code, stdout } = await run([...ARGV, '--format', 'json']);
    expect(code).toBe(0);
    figures = (JSON.parse(stdout) as { figures: FigureData[] }).figures;
  });

  function figure(
    indicator: string,
    dims: Readonly<Record<string, string>>,
    unit = 'all',
    period = PERIOD,
  ): FigureData {
    const names = Object.keys(dims);
    const found = figures.filter(
      (one) =>
        one.indicator === indicator &&
        one.unit === unit &&
        one.period === period &&
        Object.keys(one.dims).length === names.length &&
        names.every((name) => one.dims[name] === dims[name]),
    );
    const [only] = found;
    if (only === undefined || found.length > 1)
      throw new Error(`${found.length} of ${indicator} ${JSON.stringify(dims)}`);
    return only;
  }

  test.each(PUBLISHED)('%s', (_, indicator, dims, value) => {
    const { value: found, reported, expected } = figure(indicator, dims);
    expect(found).toBe(value);
    expect(reported).toBe(expected);
  });

  test('2: seven key tasks in each year’s plan', () => {
    const ids = ['tasks.done', 'tasks.on-track', 'tasks.late', 'tasks.not-started'];
    for (const year of YEARS) {
      expect(ids.reduce((sum, id) => sum + Number(figure(id, {}, 'all', year).value), 0)).toBe(7);
    }
  });

  test('3: 14 of 14 targets met or exceeded, and of the years after 2019 none missed', () => {
    const scope = { scope: '2015-2020' };
    expect(Number(figure('targets.met', scope).value) + Number(figure('targets.exceeded', scope).value)).toBe(14);
    expect(figure('targets.missed', { scope: '2020-2025' }, 'all', '2021').value).toBe(0);
  });

  test.each(YEARS)('4–7: ratings of %s', (year) => {
    expect(figure('ratings.organisations-good-or-better-rate', { kind: 'grassroots' }, 'all', year).value).toBe(100);
    for (const rating of ['completed', 'failed']) {
      expect(figure('ratings.organisations', { kind: 'grassroots', rating }, 'all', year).value).toBe(0);
    }
    expect(figure('ratings.members-rated', {}, 'all', year).value).toBeGreaterThan(23_000);
    expect(figure('ratings.members-good-or-better-rate', {}, 'all', year).value).toBeGreaterThan(83);
  });

  test('19: the mean of yearly rates is over 86 %, the pooled one is another figure', () => {
    const mean = Number(figure('petitions.mean-yearly-settlement-rate', {}).value);
    expect(mean).toBeGreaterThan(86);
    expect(mean).toBeLessThan(87);
    expect(figure('petitions.settlement-rate', {}).value).toBeCloseTo((4473 / (4473 + 49)) * 100, 9);
  });

  test('20: the ten complex cases were listed from 2017 to 2020', () => {
    const listed = YEARS.map((year) => Number(figure('cases.listed', {}, 'all', year).value));
    expect(listed.slice(0, 4).reduce((sum, one) => sum + one, 0)).toBe(10);
  });

  test('23, 24: Láng Thượng settled all of its 39 petitions; Trung Tự was excellent five times', () => {
    for (const indicator of ['received', 'settled']) {
      expect(figure(`petitions.${indicator}`, {}, '00187').value).toBe(39);
    }
    expect(figure('petitions.settlement-rate', {}, '00187').value).toBe(100);
    for (const year of YEARS) {
      expect(figure('ratings.organisations', { kind: 'grassroots', rating: 'excellent' }, '00226', year).value).toBe(1);
    }
  });
});

const WHOLE = 'Từ 01/2017 đến 09/2022';

/** The row that each published figure stands in, its words and numbers in order; the numbers around it are those of the archive. */
const ROWS: readonly (readonly [string, RegExp])[] = [
  ['2: key tasks, of the last year', /Năm 2021 7 5 2 0 0/],
  ['3: targets', /2015-2020 14 10 4 0 0 14\/14/],
  ...YEARS.flatMap((year): [string, RegExp][] => [
    [`4, 5: organisations of ${year}`, new RegExp(`Năm ${year} (\\d+) \\d+ \\d+ 0 0 100,0%`)],
    [`6, 7: members of ${year}`, new RegExp(`Năm ${year} 25\\.\\d{3} 23\\.\\d{3} [\\d. ]+ 8[3-9],\\d%`)],
  ]),
  ['8, 9, 20–22: complex cases', new RegExp(`${WHOLE} 10 4 6 2 2 3 7`)],
  ['10–13: the Front', new RegExp(`${WHOLE} 345 16 1\\.582 131`)],
  ['14: units inspected', /Quận Ủy ban Kiểm tra Kiểm tra \d+ 105/],
  ['15: units supervised', /Quận Ủy ban Kiểm tra Giám sát \d+ 17/],
  ['16–18: receptions, settled, pending, on time', new RegExp(`${WHOLE} 7\\.677 [\\d.]+ 4\\.473 98,9% 49 49`)],
  ['18: none overdue', new RegExp(`${WHOLE} \\d+ [\\d.]+ 4\\.473 \\d+ 49 0 98,9%`)],
  ['19: the mean of yearly rates', new RegExp(`${WHOLE} 98,9% 86,3%`)],
  ['23: Láng Thượng', /Láng Thượng 0 39 39 0 0 0 100,0%/],
  ['24: Trung Tự', /Trung Tự HTXSNV HTXSNV HTXSNV HTXSNV HTXSNV/],
];

/** Without what only draws a table. */
const inOneLine = (text: string): string => text.replace(/[\s|*\\]+/g, ' ');

/** A number as a cell with that format shows it in Vietnamese. */
function shownIn(format: string | undefined, value: unknown): string {
  if (typeof value !== 'number') return String(value);
  if (!format?.includes('%')) return value.toLocaleString('vi-VN');
  return `${(value * (format.includes('"%"') ? 1 : 100)).toFixed(1).replace('.', ',')}%`;
}

describe('in every other format', () => {
  test.each(['table', 'markdown'])('%s', async (format) => {
    const { code, stdout } = await run([...ARGV, '--format', format], { columns: 120 });
    expect(code).toBe(0);
    const shown = inOneLine(stdout);
    for (const [name, row] of ROWS) expect(shown.match(row)?.[0], name).toBeDefined();
  });

  test('csv', async () => {
    const { code, stdout } = await run([...ARGV, '--format', 'csv']);
    expect(code).toBe(0);
    const records = parse(stdout, { columns: true, bom: true }) as Record<string, string>[];
    const dimNames = [
      'level',
      'body',
      'activity',
      'kind',
      'type',
      'rating',
      'authority',
      'watchedBy',
      'category',
      'scope',
      'host',
      'result',
      'status',
    ];
    for (const [name, indicator, dims, value] of PUBLISHED) {
      const found = records.filter(
        (record) =>
          record.indicator === indicator &&
          record.unit === 'all' &&
          record.period === PERIOD &&
          dimNames.every((dim) => (record[dim] ?? '') === (dims[dim] ?? '')),
      );
      expect(
        found.map((record) => Number(record.value)),
        name,
      ).toEqual([value]);
    }
  });

  test('xlsx, read back by another library', async () => {
    await withFiles({}, async (cwd) => {
      const archive = `${process.cwd()}/fixtures/archive`;
      const argv = ARGV.map((word) => (word === 'fixtures/archive' ? archive : word));
      const { code } = await run([...argv, '--out', 'so-ket.xlsx'], { cwd });
      expect(code).toBe(0);
      const workbook = new Workbook();
      await workbook.xlsx.readFile(`${cwd}/so-ket.xlsx`);
      const lines: string[] = [];
      workbook.eachSheet((sheet) =>
        sheet.eachRow((row) => {
          const words: string[] = [];
          row.eachCell((cell) => words.push(shownIn(cell.numFmt, cell.result ?? cell.value)));
          lines.push(words.join(' '));
        }),
      );
      const shown = lines.join('\n');
      for (const [name, row] of ROWS) expect(shown.match(row)?.[0], name).toBeDefined();
    });
  });
});
