import { describe, expect, test } from 'vitest';
import { caseList, weakList } from '../support/lists.ts';
import { run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

const report = (files: FileTree, ...argv: readonly string[]) =>
  withFiles(files, (cwd) => run(['report', ...argv, '--as-of', '2022-10-11'], { cwd, columns: 140 }));

const CASES = caseList(
  '30/9/2022',
  'VV-1,Láng Hạ,Đất đai,Quận,BCĐ Quận ủy,01/10/2018,10/09/2021,',
  'VV-2,Láng Hạ,Đất đai,Thành phố,BCĐ Thành ủy,30/09/2018,10/09/2021,20/12/2021',
  'VV-3,Kim Liên,Chung cư,Quận,BCĐ Quận ủy,30/09/2018,,',
  'VV-4,Kim Liên,Chung cư,Quận,BCĐ Quận ủy,05/08/2022,01/09/2022,',
);

/** The lines of the section with that title. */
function section(stdout: string, title: string): string[] {
  const [, after = ''] = stdout.split(new RegExp(`^${title}\\n═+\\n`, 'm'));
  return (after.split(/^.*\n═+$/m)[0] ?? '').split('\n').filter((line) => line !== '');
}

const words = (line: string): string => line.trim().replace(/\s+/g, ' ');

describe('the list of cases that remain', () => {
  test('is that of the closing day, by code, with the whole years since they were listed', async () => {
    const { stdout } = await report({ 'a.csv': CASES }, 'ct15', '.', '-p', '2018-01..2022-09');
    const lines = section(stdout, 'Phụ lục: Vụ việc còn trong danh sách').map(words);
    expect(lines.filter((line) => line.startsWith('VV-'))).toEqual([
      'VV-3 Kim Liên Chung cư Quận BCĐ Quận ủy 30/09/2018 4',
      'VV-4 Kim Liên Chung cư Quận BCĐ Quận ủy 05/08/2022 01/09/2022 0',
      'VV-1 Láng Hạ Đất đai Quận BCĐ Quận ủy 01/10/2018 10/09/2021 3',
    ]);
  });

  test('of an earlier day does not know what came later', async () => {
    const { stdout } = await report({ 'a.csv': CASES }, 'ct15', '.', '-p', '2018..2020');
    const lines = section(stdout, 'Phụ lục: Vụ việc còn trong danh sách').map(words);
    expect(lines.filter((line) => line.startsWith('VV-'))).toEqual([
      'VV-3 Kim Liên Chung cư Quận BCĐ Quận ủy 30/09/2018 2',
      'VV-2 Láng Hạ Đất đai Thành phố BCĐ Thành ủy 30/09/2018 2',
      'VV-1 Láng Hạ Đất đai Quận BCĐ Quận ủy 01/10/2018 2',
    ]);
  });

  test('is as long as the figure says, for the units asked for', async () => {
    const { stdout } = await report({ 'a.csv': CASES }, 'ct15', '.', '-p', '2018-01..2022-09', '-u', 'Láng Hạ');
    const lines = section(stdout, 'Phụ lục: Vụ việc còn trong danh sách').map(words);
    expect(lines.filter((line) => line.startsWith('VV-'))).toHaveLength(1);
  });

  test('names neither the title of a case nor people', async () => {
    const [head = '', asOf = '', header = '', ...rows] = CASES.split('\n');
    const named = rows.map((row) => (row === '' ? '' : `${row},Vụ ông Nguyễn Văn A kiện`)).join('\n');
    const files = { 'a.csv': [head, asOf, `${header},Tên vụ việc`, named].join('\n') };
    for (const [format, figure] of [
      ['table', 'Đất đai'],
      ['markdown', 'Đất đai'],
      ['json', 'cases.listed'],
      ['csv', 'cases.listed'],
    ] as const) {
      const { stdout, stderr } = await report(files, 'combined', '.', '-p', '2018-01..2022-09', '-f', format);
      expect(stdout).toContain(figure);
      expect(stdout + stderr).not.toContain('Nguyễn');
    }
  });
});

test('what nobody handed in has no section', async () => {
  const { stdout } = await report({ 'a.csv': CASES }, 'combined', '.', '-p', '2018-01..2022-09');
  expect(stdout).toContain('Vụ việc phức tạp, tồn đọng\n═');
  for (const title of ['Nhiệm vụ trọng tâm', 'Chỉ tiêu nghị quyết', 'Tổ chức đảng cần củng cố', 'Đối thoại'])
    expect(stdout).not.toContain(`${title}\n═`);
});

test('neither why an organisation is weak nor what is done about it is printed', async () => {
  const list = weakList('30/9/2022', 'Chi bộ số 1,Láng Hạ,BCĐ Quận ủy,05/08/2022,').replace(
    /^(Tên tổ chức.*)$/m,
    '$1,Lý do,Biện pháp củng cố',
  );
  const files = { 'a.csv': list.replace(/05\/08\/2022,$/m, '05/08/2022,,Bí thư X bị kỷ luật,Thay bí thư') };
  const { stdout } = await report(files, 'nq15', '.', '-p', '2018-01..2022-09');
  expect(section(stdout, 'Phụ lục: Tổ chức đảng còn phải củng cố').map(words)).toContain(
    'Chi bộ số 1 Láng Hạ BCĐ Quận ủy 05/08/2022',
  );
  expect(stdout).not.toContain('Bí thư');
});

const TARGETS = [
  'Quận Đống Đa',
  'Nhiệm kỳ,Năm,Chỉ tiêu,Đơn vị tính,Chiều,Kế hoạch,Thực hiện',
  '2015-2020,2019,Hộ nghèo,hộ,≤,100,120',
  '2015-2020,2020,Hộ nghèo,hộ,≤,100,90',
  '2015-2020,2020,Đảng viên mới,người,≥,150,150',
  '2015-2020,2020,Trường chuẩn,trường,≥,10,hơn 7',
  '2020-2025,2021,Hộ nghèo,hộ,≤,80,81',
  '',
].join('\n');

test('targets are shown as x/y by term, of the last year of each', async () => {
  const { stdout } = await report({ 'a.csv': TARGETS }, 'nq15', '.', '-p', '2017..2022');
  const lines = section(stdout, 'Chỉ tiêu nghị quyết').map(words);
  expect(lines).toContain('2015-2020 3 1 1 0 1 2/3');
  expect(lines).toContain('2020-2025 1 0 0 1 0 0/1');
  const each = section(stdout, 'Phụ lục: Từng chỉ tiêu').map(words);
  expect(each).toContain('2015-2020 2020 Trường chuẩn trường 10 trên 7 Chưa rõ');
  expect(each.filter((line) => line.includes('Hộ nghèo'))).toHaveLength(2);
});

const RATED = (year: number): string =>
  [
    'Đơn vị: Đảng bộ phường Láng Hạ',
    `Năm ${year}`,
    'Tên tổ chức đảng,Loại hình,Xếp loại,Tổng số đảng viên,Được đánh giá,HTXSNV,HTTNV,HTNV,KHTNV,Không đánh giá',
    'Đảng bộ phường,Tổ chức cơ sở đảng,Hoàn thành tốt nhiệm vụ,60,50,EXCELLENT,GOOD,0,0,10',
    '',
  ].join('\n');

describe('ratings', () => {
  test.each([
    ['2021-12-31', true],
    ['2022-01-01', false],
  ])('of 2021 in a report of %s are provisional: %s', async (asOf, provisional) => {
    const files = { 'a.csv': RATED(2021).replace('EXCELLENT', '8').replace('GOOD', '42') };
    const { stdout } = await withFiles(files, (cwd) =>
      run(['report', 'nq15', '.', '-p', '2021', '--as-of', asOf], { cwd }),
    );
    expect(stdout.includes('Năm 2021 (tạm tính)')).toBe(provisional);
    expect(stdout.includes('xếp loại tạm tính')).toBe(provisional);
  });

  test.each([
    [8, 42, 'đạt', []],
    [9, 41, 'tùy làm tròn', ['X505']],
    [10, 40, 'vượt', ['X501']],
    [8, 40, 'đạt', []],
  ])('%i excellent to %i good: %s', async (excellent, good, verdict, codes) => {
    const rated = RATED(2021).replace('EXCELLENT', String(excellent)).replace('GOOD', String(good));
    const files = {
      'a.csv': rated.replace(',50,', `,${excellent + good},`).replace(',60,', `,${excellent + good + 10},`),
    };
    const { stdout } = await report(files, 'nq15', '.', '-p', '2021');
    const row = section(stdout, 'Phụ lục: Xếp loại theo phường và giới hạn 20%').map(words);
    expect(row).toContain('Láng Hạ HTTNV');
    expect(row.findLast((line) => line.startsWith('Láng Hạ'))).toMatch(
      new RegExp(`${Math.floor(good / 5)} ${verdict}$`),
    );
    expect((stdout.match(/X50[15]/g) ?? []).sort()).toEqual(codes);
  });
});
