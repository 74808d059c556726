import { describe, expect, test } from 'vitest';
import { petitions, receptions } from '../support/hand-ins.ts';
import { type Ran, run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

const FILES: FileTree = {
  't3/lang-ha.csv': receptions('Láng Hạ', '03/2021'),
  't3/kim-lien.csv': petitions('Kim Liên', '03/2021', '1,3,2,1,1,0'),
  'damaged/lang-ha.csv': receptions('Láng Hạ', '03/2021'),
  'damaged/scan.xlsx': 'PK\u0003\u0004 this is no workbook',
  'damaged-other/lang-ha.csv': receptions('Láng Hạ', '03/2021'),
  'damaged-other/Kim Liên 2021-04.xlsx': 'PK\u0003\u0004 this is no workbook',
  'undated/lang-ha.csv': receptions('Láng Hạ', '03/2021'),
  'undated/kim-lien.csv': receptions('Kim Liên', ''),
  'refused/trung-tu.csv': petitions('Trung Tự', '03/2021', '1,3,9,1,1,0'),
};

const inFiles = (line: string): Promise<Ran> =>
  withFiles(FILES, (cwd) =>
    run(
      line.split(' ').map((word) => word.replace('_', ' ')),
      { cwd },
    ),
  );

describe('validate of what no file holds', () => {
  test.each([
    ['t3 -p 2019-01', 'Không có số liệu của kỳ 2019-01. Các tệp có: 2021-03.'],
    ['t3 -p 2019-01 -u Láng_Hạ', 'Không có số liệu của kỳ 2019-01. Các tệp có: 2021-03.'],
    ['t3 -u 00187', 'Không có số liệu của Láng Thượng. Các tệp có: Kim Liên, Láng Hạ.'],
    ['t3 -u 00187 -p 2021-03', 'Không có số liệu của Láng Thượng trong kỳ 2021-03. Các tệp có: Kim Liên, Láng Hạ.'],
    ['damaged-other -p 2019-01', 'Không có số liệu của kỳ 2019-01.'],
    ['refused -p 2019-01', 'Không có số liệu của kỳ 2019-01. Không dòng nào của các tệp được tính; chạy validate'],
  ])('%s cannot start and says what there is', async (line, words) => {
    const { code, stdout, stderr } = await inFiles(`validate ${line} -f json`);
    expect([code, stdout], stderr).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  test.each([
    ['damaged -p 2019-01', 1, 'F001'],
    ['damaged-other -p 2021-04 -u Kim_Liên', 1, 'F001'],
    ['undated -p 2019-01', 1, 'H004'],
    ['refused -p 2021-03', 1, 'R203'],
    ['refused -u 00226', 1, 'R203'],
  ])('%s: what could be it is reported as ever', async (line, expected, found) => {
    const { code, stdout, stderr } = await inFiles(`validate ${line} -f json`);
    expect([code, stderr]).toEqual([expected, '']);
    const { findings } = JSON.parse(stdout) as { findings: { code: string }[] };
    expect(findings.map((one) => one.code)).toContain(found);
  });

  test('a part of what was asked for is enough', async () => {
    expect((await inFiles('validate t3 -u Láng_Hạ -u 00187')).code).toBe(0);
  });
});

test('status says that a unit has nothing to hand in, not that it has handed in everything', async () => {
  const { code, stdout } = await inFiles('status t3 -p 2021-03 -u district');
  expect(code).toBe(0);
  expect(stdout).toContain('không có báo cáo nào phải nộp');
  expect(stdout).not.toContain('Đã nộp đủ');
  expect((await inFiles('status t3 -p 2021-03 -u district -f text')).stdout).toMatch(
    /: không có báo cáo nào phải nộp\.\n$/,
  );
});
