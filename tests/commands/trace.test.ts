import { describe, expect, test } from 'vitest';
import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { allDims, valuesIn } from '../../src/indicators/figures.ts';
import { indicators } from '../../src/indicators/registry.ts';
import type { Scope } from '../../src/model/figure.ts';
import { parsePeriod } from '../../src/model/parse-period.ts';
import { takeIn } from '../../src/pipeline.ts';
import { findFiles } from '../../src/read/find-files.ts';
import { traceDocument } from '../../src/reports/trace/trace-document.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { cellElsewhere } from '../support/cells-elsewhere.ts';
import { unitOf2021 } from '../support/made-facts.ts';
import { PROJECT, run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';
import { recomputed, type TraceData } from '../support/traced.ts';
import { asCsv } from '../support/ward-lines.ts';

const archive = await takeIn(await findFiles(['fixtures/archive'], PROJECT), { register: createRegister(dongDa) });
const book = createFactBook(archive.facts, archive.gaps, archive.coverage);
const units2021 = dongDa.filter(({ from, code }) => from === undefined && code !== '');

function traced(
  indicator: (typeof indicators)[number],
  dims: Record<string, string>,
  scope: Scope,
  id: string,
): TraceData {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  const question = { indicator, dims, scope, units: units2021, period, calendar: 'calendar', lang: 'vi' } as const;
  return traceDocument(book, question).data as TraceData;
}

/** Rows are counted: a day, a result or a status is what their cells hold. */
const COUNTED_ROWS = /^(?:cases|weak|targets|tasks|register)\./;

const questions = ['2017-01..2022-09', '2021'].flatMap((period) =>
  indicators.flatMap((indicator) =>
    allDims(indicator, valuesIn(book, units2021)).map((dims) => ({ period, indicator, dims })),
  ),
);

describe('of every figure of the archive', () => {
  test('the parts add up', () => {
    let known = 0;
    for (const { period, indicator, dims } of questions) {
      for (const scope of ['all', unitOf2021('Láng Thượng')] as const) {
        const data = traced(indicator, dims, scope, period);
        if (data.state !== 'known') continue;
        known++;
        expect(recomputed(data), `${indicator.id} ${JSON.stringify(dims)} ${period}`).toBeCloseTo(
          Number(data.value),
          9,
        );
      }
    }
    expect(known).toBeGreaterThan(100);
  });

  test('every cell named holds its part, by another library', () => {
    const seen = new Set<string>();
    for (const { period, indicator, dims } of questions) {
      for (const { value, file, sheet, cell, related = [] } of traced(indicator, dims, 'all', period).parts) {
        const key = `${file}|${sheet}|${cell}|${value}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const cells = [{ file, sheet, cell }, ...related].map((at) => cellElsewhere(at.file, at.sheet, at.cell));
        // An organisation is counted by the label of its rating.
        if (COUNTED_ROWS.test(indicator.id)) {
          // A result rests on plan and actual; a month of a register on the day of each of its rows.
          const rows = /^(?:targets|tasks)\./.test(indicator.id) ? 1 : cells.length;
          expect(Math.abs(value), key).toBe(rows);
          for (const cell of cells) expect(cell, key).toMatch(/\S/);
        } else if (indicator.id.startsWith('ratings.organisations')) {
          expect([value, cells.length, cells[0]]).toEqual([1, 1, expect.stringMatching(/^(HT|KHT|Hoàn thành|Không)/)]);
        } else {
          const sum = cells.reduce((before, text) => before + (text === '-' ? 0 : Number(text.replaceAll('.', ''))), 0);
          expect(sum, key).toBe(value);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(10_000);
  });
});

describe('on the command line', () => {
  test('a stock is what came in less what went out', async () => {
    const argv = ['trace', 'cases.remaining', 'fixtures/archive', '-p', '2022-09', '-f', 'json'];
    const data = JSON.parse((await run(argv)).stdout) as {
      value: number;
      parts: { measure: string; value: number }[];
    };
    const of = (measure: string): number =>
      data.parts.filter((part) => part.measure === measure).reduce((sum, { value }) => sum + value, 0);
    expect([data.value, of('cases.listed'), of('cases.delisted'), of('cases.settled')]).toEqual([7, 10, -3, 0]);
  });

  test('a category is known however it is spelt, another is not', async () => {
    const argv = ['trace', 'cases.listed', 'fixtures/archive', '-p', '2017-01..2022-09', '-f', 'json', '--dim'];
    const found = await run([...argv, 'category=CHUNG CU']);
    expect(JSON.parse(found.stdout)).toMatchObject({ value: 2, dims: { category: 'Chung cư' } });
    const unknown = await run([...argv, 'category=Giao thông']);
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('Chung cư|')]);
  });

  test('a category may have an equals sign of its own', async () => {
    const head = 'Mã vụ việc,Đơn vị,Lĩnh vực,Thẩm quyền giải quyết,Diện theo dõi,Ngày đưa vào danh sách';
    const row = 'V1,Láng Hạ,a = b,Quận,BCĐ Quận ủy,05/03/2021,,';
    const list = `Tính đến ngày 31/03/2021\n${head},Ngày giải quyết xong,Ngày đưa ra khỏi danh sách\n${row}\n`;
    await withFiles({ 'a.csv': list }, async (cwd) => {
      const argv = ['trace', 'cases.listed', 'a.csv', '-p', '2021-03', '-f', 'json', '--dim', 'category = a = b'];
      const { code, stdout } = await run(argv, { cwd });
      expect([code, JSON.parse(stdout)]).toEqual([
        0,
        expect.objectContaining({ value: 1, dims: { category: 'a = b' } }),
      ]);
    });
  });

  test('visits since 2017 come to 7,677, ward by ward', async () => {
    const argv = ['trace', 'receptions.visits', 'fixtures/archive', '-p', '2017-01..2022-09', '-f', 'json'];
    const { code, stdout } = await run(argv);
    const data = JSON.parse(stdout);
    expect([code, data.indicator, data.period, data.unit, data.value]).toEqual([
      0,
      'receptions.visits',
      '2017-01..2022-09',
      'all',
      7677,
    ]);
    expect(data.leftOut).toEqual([]);
  });

  const line = (ward: string, visits: number | string) => ({
    form: 'receptions' as const,
    cells: [ward, '03/2021', 'Thường xuyên', visits, visits, visits],
  });

  test('what does not count is named with its reason and cell', async () => {
    const lines = [line('Láng Hạ', 4), line('Kim Liên', '1,5'), line('Trung Tự', 2), line('Trung Tự', 3)];
    await withFiles({ 'a.csv': asCsv(lines) }, async (cwd) => {
      const argv = ['trace', 'receptions.visits', 'a.csv', '--dim', 'kind=regular', '-f', 'json'];
      const { code, stdout } = await run(argv, { cwd });
      const data = JSON.parse(stdout) as TraceData;
      expect([code, data.value, data.parts.map(({ cell }) => cell)]).toEqual([1, 4, ['D2']]);
      const told = data.leftOut.map(({ unit, why, cell, row }) => [unit, why, cell ?? row ?? null]);
      expect(told).toContainEqual(['00229', 'C004', 3]);
      expect(told.filter(([unit]) => unit === '00226').map(([, why]) => why)).toEqual(['X001', 'X001']);
      expect(told).toContainEqual(['00187', 'not-handed-in', null]);
      // 21 wards less the one that counts, the duplicate named at both of its rows.
      expect(told.length).toBe(21 - 1 + 1);
    });
  });

  const HEAD = 'Kỳ báo cáo,Phường,Hình thức tiếp,Số lượt tiếp,Số người được tiếp,Số vụ việc';
  const told = async (files: FileTree, ...argv: string[]) =>
    withFiles({ 'in/ok.csv': `${HEAD}\n03/2021,Láng Hạ,Thường xuyên,4,4,4\n`, ...files }, async (cwd) => {
      const line = ['trace', 'receptions.visits', 'in', '-p', '2021-03', '-f', 'json', ...argv];
      const { stdout } = await run(line, { cwd });
      const { leftOut } = JSON.parse(stdout) as TraceData;
      return leftOut.map(({ unit, why, file, cell, row }) => [unit, why, file, cell ?? row ?? null]);
    });

  test('a row of which nobody can tell the ward or the month is named, as is a file that cannot be read', async () => {
    const rows = ['03/2021,Láng Xyz,Thường xuyên,7,7,7', '13/2021,Kim Liên,Thường xuyên,5,5,5'];
    const files = { 'in/a.csv': [HEAD, ...rows, ''].join('\n'), 'in/anh.xlsx': 'no workbook' };
    const lines = await told(files);
    expect(lines.filter(([unit]) => unit === null)).toEqual([
      [null, 'C008', 'in/a.csv', 'B2'],
      [null, 'C009', 'in/a.csv', 'A3'],
      [null, 'F003', 'in/anh.xlsx', null],
    ]);
  });

  test('nothing is named that cannot be of the figure: another form, another month, a row with a gap of its own', async () => {
    const petitionsHead = 'Kỳ báo cáo,Phường,Loại đơn,Kỳ trước chuyển sang,Tiếp nhận trong kỳ,Đã giải quyết';
    const files = {
      'in/don.csv': `${petitionsHead},"Chuyển, hướng dẫn, trả lại",Trong hạn,Quá hạn\n03/2021,Láng Xyz,Khiếu nại,0,1,1,0,0,0\n03/2021,Kim Liên,Khiếu nại,0,1,1,0,0,0\n`,
      'in/cu.csv': `${HEAD}\n02/2021,Láng Xyz,Thường xuyên,7,7,7\n02/2021,Kim Liên,Thường xuyên,7,7,7\n`,
      'in/am.csv': `${HEAD}\n03/2021,Kim Liên,Thường xuyên,-3,5,5\n`,
    };
    const lines = await told(files, '--dim', 'kind=regular');
    expect(lines.filter(([unit]) => unit === null)).toEqual([]);
    expect(lines.filter(([, why]) => why === 'C002')).toEqual([['00229', 'C002', 'in/am.csv', 2]]);
  });

  test('what stops a ward’s own paper from being read is why its figure is missing, not that it handed in nothing', async () => {
    const files = {
      'in/kim-lien-3-2021.csv': 'Hình thức tiếp,Số người được tiếp,Số vụ việc\nThường xuyên,5,5\n',
      'in/trung-tu-3-2021.csv': `${HEAD}\nTừ ngày 15/02/2021 đến ngày 14/03/2021,Trung Tự,Thường xuyên,2,2,2\n`,
    };
    const lines = await told(files);
    expect(lines.filter(([unit]) => unit === '00229')).toEqual([['00229', 'H001', 'in/kim-lien-3-2021.csv', 1]]);
    expect(lines.filter(([unit]) => unit === '00226')).toEqual([['00226', 'X002', 'in/trung-tu-3-2021.csv', 2]]);
  });

  test('a ward that handed in some kinds only is told by those that it lacks', async () => {
    await withFiles({ 'a.csv': asCsv([line('Láng Hạ', 4)]) }, async (cwd) => {
      const argv = ['trace', 'receptions.visits', 'a.csv', '-u', 'Láng Hạ', '-f', 'json'];
      const { leftOut } = JSON.parse((await run(argv, { cwd })).stdout) as TraceData;
      expect(leftOut.map(({ why, message }) => [why, message])).toEqual([
        ['handed-in-part', 'Chưa có: Định kỳ, Đột xuất'],
      ]);
    });
  });

  test.each([
    [['trace', 'receptions.visit', 'fixtures/exports/2021-03'], 'receptions.visits'],
    [['trace', 'receptions.visits', 'fixtures/exports/2021-03', '--dim', 'kind=none'], 'regular|scheduled|unscheduled'],
    [['trace', 'receptions.visits', 'fixtures/exports/2021-03', '--dim', 'type=complaint'], 'kind='],
    [['trace', 'supervision.sessions', 'fixtures/exports/2021-03'], '--dim level=district'],
    [
      ['trace', 'receptions.visits', 'fixtures/exports/2021-03', '-u', 'Láng Hạ', '-u', 'Kim Liên'],
      'Chỉ ghi một --unit',
    ],
    [['trace', 'receptions.visits', 'fixtures/exports/2021-03', '-p', '2019'], '2021-03'],
  ])('%j cannot start and says what there is', async (argv, words) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});
