import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { petitions, receptions } from '../support/hand-ins.ts';
import { type Ran, run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

const FILES: FileTree = {
  'in/2021/lang-ha.csv': receptions('Láng Hạ', '03/2021', 12),
  'in/kim-lien.csv': receptions('Kim Liên', '03/2021', 5),
  'in/don-thu.csv': petitions('Kim Liên', '03/2021'),
};

interface VerifyData {
  readonly verdict: 'matches' | 'differs';
  readonly recomputedBy: string | null;
  readonly files: readonly { file: string; change: string }[];
  readonly configuration: readonly { file: string; change: string }[];
  readonly figures: readonly {
    indicator: string;
    unit: string;
    dims: object;
    stored: number | null;
    now: number | null;
  }[];
  readonly cells: readonly { sheet: string; cell: string; row: string; column: string; stored: string; now: string }[];
}

const today = '2021-04-05';
/** Writes a report, changes something, and verifies the report a year later. */
async function verified(
  line: string,
  name: string,
  change: (cwd: string) => void | Promise<void>,
): Promise<VerifyData & Pick<Ran, 'code'>> {
  return withFiles(FILES, async (cwd) => {
    const made = await run([...line.split(' '), '-o', name], { cwd, today });
    expect(made.stderr).toContain(name);
    await change(cwd);
    const { code, stdout, stderr } = await run(['verify', name, 'in', '-f', 'json'], { cwd, today: '2022-10-11' });
    expect(stderr).toBe('');
    return { ...(JSON.parse(stdout) as VerifyData), code };
  });
}
const put = (path: string, contents: string) => (cwd: string) => writeFileSync(join(cwd, path), contents);

const LINES = [
  'summary in',
  'tong-hop in -u lang-ha -u kim-lien --compare previous --lang en',
  'report directive-15 in -p 2021 --as-of 2021-12-31',
  'report combined in -p 2020..2021 --calendar statistical',
];

describe.each(['a.json', 'a.xlsx'])('%s', (name) => {
  test.each(LINES)('%s matches what it was made from', async (line) => {
    const { code, verdict, files, figures, cells } = await verified(line, name, () => {});
    expect({ code, verdict, files, figures, cells }).toEqual({
      code: 0,
      verdict: 'matches',
      files: [],
      figures: [],
      cells: [],
    });
  });

  test('files that changed, are missing or new', async () => {
    const { code, files } = await verified('summary in', name, (cwd) => {
      rmSync(join(cwd, 'in/don-thu.csv'));
      put('in/2021/lang-ha.csv', receptions('Láng Hạ', '03/2021', 13))(cwd);
      put('in/trung-tu.csv', receptions('Trung Tự', '03/2021', 1))(cwd);
    });
    expect([code, files]).toEqual([
      1,
      [
        { file: '2021/lang-ha.csv', change: 'changed' },
        { file: 'don-thu.csv', change: 'missing' },
        { file: 'trung-tu.csv', change: 'new' },
      ],
    ]);
  });

  test('the report itself is no hand-in where it lies among the files', async () => {
    await withFiles(FILES, async (cwd) => {
      await run(['summary', '.', '-o', `in/${name}`], { cwd, today });
      expect((await run(['verify', `in/${name}`, '.'], { cwd, today })).code).toBe(0);
    });
  });

  test('a configuration that changed', async () => {
    const { code, configuration, files } = await verified(
      'summary in',
      name,
      put('dongda-report.config.json', '{ "calendar": "calendar" }'),
    );
    expect([code, configuration, files]).toEqual([1, [{ file: 'dongda-report.config.json', change: 'new' }], []]);
  });
});

describe('one cell of a ward: 12 people become 14', () => {
  const change = put(
    'in/2021/lang-ha.csv',
    receptions('Láng Hạ', '03/2021', 12).replace('Thường xuyên,12,12,', 'Thường xuyên,12,14,'),
  );

  test('in JSON the ward and the total move, each with its breakdown, and nothing else', async () => {
    const { figures, code } = await verified('summary in', 'a.json', change);
    expect(code).toBe(1);
    const seen = figures.map(({ indicator, unit, dims, stored, now }) => [
      indicator,
      unit,
      JSON.stringify(dims),
      stored,
      now,
    ]);
    expect(seen.sort()).toEqual(
      [
        ['receptions.people', '00199', '{}', 12, 14],
        ['receptions.people', '00199', '{"kind":"regular"}', 12, 14],
        ['receptions.people', 'all', '{}', 17, 19],
        ['receptions.people', 'all', '{"kind":"regular"}', 17, 19],
      ].sort(),
    );
  });

  test('in a workbook the cells of the ward and the total', async () => {
    const { cells, code } = await verified('summary in', 'a.xlsx', change);
    expect(code).toBe(1);
    const visits = cells.filter(({ column }) => column === 'Số người');
    expect(visits.map(({ row, stored, now }) => [row, stored, now])).toEqual([
      ['Láng Hạ', '12', '14'],
      ['Tổng số', '17', '19'],
      ['Thường xuyên', '17', '19'],
      ['Tổng số', '17', '19'],
    ]);
    for (const { stored, now } of cells) expect(Number(now) - Number(stored)).toBe(2);
  });
});

test('a number typed over in the report is found, the files being the same', async () => {
  const json = await verified('summary in', 'a.json', (cwd) => {
    const data = JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')) as {
      figures: { indicator: string; unit: string; value: number }[];
    };
    const figure = data.figures.find(({ indicator, unit }) => indicator === 'receptions.visits' && unit === 'all');
    if (figure) figure.value = 99;
    writeFileSync(join(cwd, 'a.json'), JSON.stringify(data));
  });
  expect([json.code, json.files, json.figures.map(({ stored, now }) => [stored, now])]).toEqual([1, [], [[99, 17]]]);
  const xlsx = await verified('summary in', 'a.xlsx', async (cwd) => {
    const workbook = new Workbook();
    await workbook.xlsx.readFile(join(cwd, 'a.xlsx'));
    let isDone = false;
    workbook.worksheets[0]?.eachRow((row) =>
      row.eachCell((cell) => {
        if (!isDone && cell.result === 17) [cell.value, isDone] = [99, true];
      }),
    );
    await workbook.xlsx.writeFile(join(cwd, 'a.xlsx'));
  });
  expect([xlsx.code, xlsx.files, xlsx.cells.map(({ row, stored, now }) => [row, stored, now])]).toEqual([
    1,
    [],
    [['Tổng số', '99', '17']],
  ]);
});

test.each([60, 80])('on a screen of %i columns it says what is wrong first', async (columns) => {
  await withFiles(FILES, async (cwd) => {
    await run(['summary', 'in', '-o', 'a.json'], { cwd, today });
    put('in/kim-lien.csv', receptions('Kim Liên', '03/2021', 6))(cwd);
    const { stdout } = await run(['kiem-chung', 'a.json', 'in'], { cwd, today, columns });
    const lines = stdout.split('\n');
    expect(lines.filter((line) => [...line].length > columns)).toEqual([]);
    expect(lines.findIndex((line) => line.startsWith('Không còn khớp: 1 tệp'))).toBeLessThan(
      lines.findIndex((line) => /kim-lien\.csv +đã thay đổi/.test(line)),
    );
    expect(stdout).toMatch(/00229 +Số lượt tiếp/);
  });
});

test('of status only the files are compared', async () => {
  const same = await verified('status in', 'a.json', () => {});
  expect([same.code, same.recomputedBy]).toEqual([0, null]);
  const other = await verified('status in', 'a.xlsx', put('in/kim-lien.csv', ''));
  expect([other.code, other.files]).toEqual([1, [{ file: 'kim-lien.csv', change: 'changed' }]]);
});

test.each([
  ['verify text.json in', /không phải báo cáo/],
  ['verify bare.json in', /nguồn gốc/],
  ['verify in/kim-lien.csv in', /không phải báo cáo/],
  ['verify nowhere.json in', /nowhere/],
  ['verify in in', /một tệp báo cáo/],
  ['verify good.json nowhere', /nowhere/],
])('%s: exit 2', async (line, why) => {
  await withFiles({ ...FILES, 'text.json': '{ no json', 'bare.json': '{"figures":[]}' }, async (cwd) => {
    await run(['summary', 'in', '-o', 'good.json'], { cwd, today });
    const { code, stdout, stderr } = await run(line.split(' '), { cwd, today });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(why);
  });
});
