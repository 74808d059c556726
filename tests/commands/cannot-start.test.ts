import { describe, expect, test } from 'vitest';
import { receptions } from '../support/hand-ins.ts';
import { type Ran, type RunOptions, run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

const FILES: FileTree = {
  't3/lang-ha.csv': receptions('Láng Hạ', '03/2021'),
  't4/lang-ha.csv': receptions('Láng Hạ', '04/2021'),
  'empty/': '',
  'letters/thu.docx': 'PK',
  'other/phong.csv': 'Tên,Số lượng\nBàn,3\n',
  'bad.csv': receptions('Nơi Khác', '03/2021'),
  'twice.csv':
    'Phường Láng Hạ\nTháng 3 năm 2021\nHình thức tiếp,Số lượt tiếp,Số lượt tiếp,Số người,Số vụ việc\nĐịnh kỳ,1,2,1,1\n',
};

const inFiles = (line: string, options: RunOptions = {}): Promise<Ran> =>
  withFiles(FILES, (cwd) => run(line === '' ? [] : line.split(' '), { ...options, cwd }));

/** Exit 2, nothing on stdout, and on stderr one line that is a sentence. */
async function refusal(line: string, options: RunOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await inFiles(line, options);
  expect([code, stdout], stderr).toEqual([2, '']);
  expect(stderr).toMatch(/^[^\n]{10,400}[.?!)]\n$/);
  expect(stderr).not.toMatch(/undefined|\[object|Error:|\bat .*:\d+:\d+|\{|\}/);
  return stderr;
}

test('a file of which no table can be read is named with the cell that keeps it from being read', async () => {
  expect(await refusal('validate twice.csv')).toContain('twice.csv › C3: ');
});

describe('what was typed is no command line', () => {
  test.each([
    ['sumary t3', ['sumary', 'summary']],
    ['kiem-tr t3', ['kiem-tr', 'kiem-tra']],
    ['validate t3 --strikt', ['--strikt', '--strict']],
    ['summary t3 --perriod 2021', ['--perriod', '--period']],
    ['summary t3 --strict', ['--strict']],
    ['summary t3 --period', ['--period']],
    ['summary', []],
    ['validate', []],
    ['report', ['<báo cáo>']],
    ['report directive-15', []],
    ['explain', ['<mã>']],
    ['report --lang en', ['<name>']],
  ])('%s', async (line, words) => {
    const said = await refusal(line);
    for (const word of words) expect(said).toContain(word);
  });

  test.each([
    ['summary t3 --format jsn', ['jsn', 'json']],
    ['summary t3 --format pdf', ['pdf', 'table', 'json', 'csv', 'markdown', 'xlsx']],
    ['summary t3 --out a.doc', ['a.doc', '.xlsx']],
    ['report resolution-51 t3', ['resolution-51', 'resolution-15']],
    ['report x t3', ['nq15', 'directive-15']],
    ['summary t3 --unit LangHaa', ['LangHaa', 'Láng Hạ']],
    ['summary t3 --unit 00999', ['00999']],
    ['summary t3 --period 2021-13', ['2021-13']],
    ['summary t3 --period 2021-Q5', ['2021-Q5']],
    ['summary t3 --period quy', ['quy']],
    ['validate t3 --period 15/03/2021', ['15/03/2021']],
    ['summary t3 --calendar lunar', ['lunar', 'statistical']],
    ['validate t3 --calendar lunar', ['lunar']],
    ['summary t3 --as-of 2021-02-30', ['2021-02-30']],
    ['summary t3 --as-units 2025-02-30', ['2025-02-30']],
    ['summary t3 --as-units 2025', ['“2025”', '2021-04-05']],
    ['summary t3 --as-units', ['--as-units']],
    ['summary t3 --compare', ['--compare']],
    ['summary t3 --compare lastyear2', ['lastyear2', 'last-year']],
    ['summary t3 --compare 2021-03', ['2021-03', '--compare']],
    ['summary t3 --period 2019..2021 --compare last-year', ['2019..2021', 'previous']],
    ['validate t3 --compare previous', ['--compare']],
    ['validate t3 --as-of yesterday', ['yesterday']],
    ['list unit', ['unit', 'units']],
    ['list', ['forms', 'rules']],
    ['explain C999', ['C999']],
    ['explain people-below-visit', ['people-below-visit', 'people-below-visits']],
    ['summary t3 --lang fr', ['fr']],
  ])('%s', async (line, words) => {
    const said = await refusal(line);
    for (const word of words) expect(said).toContain(word);
  });
});

test.each([
  ['--lang vi list units', '“--lang” phải đứng sau tên lệnh'],
  ['--period 2021-03 summary t3 --lang en', '“--period” goes after the name of the command'],
  ['--period=2021-03', '“--period=2021-03”'],
])('an option before the command: %s', async (line, words) => {
  const said = await refusal(line);
  expect(said).toContain(words);
  expect(said).not.toMatch(/Có phải|Is it/);
});

test.each([
  ['summary t3 --unit Láng --period 2021-03', '“Láng” trong kỳ 2021-03. Láng chỉ có từ 01/07/2025.'],
  ['validate t3 -u Trung_Phụng -p 2025-02 --lang en', 'Trung Phụng exists only until 31/12/2024.'],
])('a unit of another time: %s', async (line, words) => {
  const argv = line.split(' ').map((word) => word.replace('_', ' '));
  const { code, stderr } = await withFiles(FILES, (cwd) => run(argv, { cwd }));
  expect(code).toBe(2);
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/Có phải|Is it/);
});

describe('there is nothing to read', () => {
  test.each(['validate', 'summary', 'report directive-15'])('%s of a path that is not there', async (command) => {
    const said = await refusal(`${command} t3/lang-ho.csv`);
    expect(said).toContain('t3/lang-ho.csv');
    expect(said).toContain('lang-ha.csv');
  });

  test('one of several paths that is not there stops everything', async () => {
    expect(await refusal('validate t3 t33')).toContain('t33');
  });

  test.each([
    ['validate empty', ['empty']],
    ['validate letters', ['letters', '.xlsx']],
    ['validate other', ['other/phong.csv']],
    ['summary other/phong.csv', ['other/phong.csv']],
    ['validate nothing-*.csv', ['nothing-*.csv']],
  ])('%s', async (line, words) => {
    const said = await refusal(line);
    for (const word of words) expect(said).toContain(word);
  });
});

describe('the period', () => {
  test.each([
    ['summary t3 --period 2020', ['2020', '2021-03']],
    ['summary t3 t4 --period 2021-05', ['2021-05', '2021-03..2021-04']],
    ['report ct15 t3 --period 2021-Q2', ['2021-Q2', '2021-03']],
  ])('%s covers nothing: says what there is', async (line, words) => {
    const said = await refusal(line);
    for (const word of words) expect(said).toContain(word);
  });

  test.each(['summary t3 t4', 'report directive-15 t3 t4'])('%s has several: says which', async (line) => {
    const said = await refusal(line);
    expect(said).toContain('2021-03..2021-04');
    expect(said).toContain('--period');
  });

  test('summary of files none of whose figures counts', async () => {
    await refusal('summary bad.csv');
  });
});

describe('the language of a refusal', () => {
  test.each([
    ['validate nope', {}, 'Không tìm thấy'],
    ['validate nope --lang en', {}, 'There is no file'],
    ['validate nope --lang=en', {}, 'There is no file'],
    ['validate nope', { env: { DONGDA_LANG: 'en' } }, 'There is no file'],
    ['validate nope --lang vi', { env: { DONGDA_LANG: 'en' } }, 'Không tìm thấy'],
    ['nope --lang en', {}, 'There is no command'],
  ])('%s %j', async (line, options, words) => {
    expect(await refusal(line, options)).toContain(words);
  });
});

test('without arguments the help is shown, in both languages', async () => {
  const help = await run([]);
  expect([help.code, help.stderr]).toEqual([0, '']);
  for (const word of ['validate', 'kiem-tra', 'summary', 'tong-hop', 'report', 'bao-cao', 'explain', 'list'])
    expect(help.stdout).toContain(word);
  expect(help.stdout).toContain('Cách dùng:');
  expect((await run(['--help', '--lang', 'en'])).stdout).toContain('Usage:');
  expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
