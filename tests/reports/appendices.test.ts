import { Workbook } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { petitions } from '../support/hand-ins.ts';
import { caseList, weakList } from '../support/lists.ts';
import { PROJECT, run } from '../support/run.ts';
import { withFiles } from '../support/temp-folder.ts';

/* The nine appendices that a review usually has (section 5.3 of the domain notes), over one year of the archive. */

const APPENDICES: readonly (readonly [string, string, string])[] = [
  ['1 receptions', 'Phụ lục: Tiếp công dân theo đơn vị', 'PL Tiếp công dân'],
  ['2–3 petitions', 'Phụ lục: Đơn thư theo đơn vị', 'PL Đơn thư'],
  ['4 cases', 'Phụ lục: Vụ việc còn trong danh sách', 'PL Vụ việc'],
  ['5 ratings', 'Phụ lục: Xếp loại theo phường và giới hạn 20%', 'PL Xếp loại'],
  ['6 weak organisations', 'Phụ lục: Tổ chức đảng còn phải củng cố', 'PL Củng cố'],
  ['7 supervision', 'Phụ lục: Giám sát, phản biện theo đơn vị', 'PL Giám sát'],
  ['8 dialogues', 'Phụ lục: Đối thoại theo đơn vị', 'PL Đối thoại'],
  ['9 targets', 'Phụ lục: Từng chỉ tiêu', 'PL Chỉ tiêu'],
];
const ARGV = ['report', 'combined', `${PROJECT}/fixtures/archive/2021`, '-p', '2021', '--as-of', '2022-10-11'];

describe('combined has all nine', () => {
  test.each(['table', 'markdown'])('in %s, in their order', async (format) => {
    const { stdout } = await run([...ARGV, '-f', format]);
    const places = APPENDICES.map(([, title]) => stdout.indexOf(title));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('as sheets of a workbook', async () => {
    await withFiles({}, async (cwd) => {
      expect((await run([...ARGV, '--out', 'so-ket.xlsx'], { cwd })).code).toBe(0);
      const workbook = new Workbook();
      await workbook.xlsx.readFile(`${cwd}/so-ket.xlsx`);
      const tabs = workbook.worksheets.map(({ name }) => name);
      expect(tabs).toEqual(expect.arrayContaining(APPENDICES.map(([, , tab]) => tab)));
    });
  });

  test('as figures and lists for scripts', async () => {
    const { stdout } = await run([...ARGV, '-f', 'json']);
    const data = JSON.parse(stdout) as Record<string, unknown[]> & { figures: { indicator: string; unit: string }[] };
    const ofWards = new Set(data.figures.filter(({ unit }) => unit === '00187').map(({ indicator }) => indicator));
    for (const id of [
      ...['receptions.visits', 'petitions.received', 'petitions.settled', 'ratings.organisations'],
      ...['ratings.members-rated', 'supervision.sessions', 'dialogues.sessions'],
    ])
      expect(ofWards).toContain(id);
    // Of the ten cases two were taken off the list by the end of 2021, one of the three weak organisations was left.
    expect(data.remainingCases).toHaveLength(8);
    expect(data.remainingWeakOrganisations).toHaveLength(1);
    expect(data.targets).toHaveLength(14);
    expect(data.keyTasks).toHaveLength(7);
  });
});

test('petitions by type and ward: what came in, was settled and is left', async () => {
  const files = {
    // Carried over 1, received 3, settled 2, forwarded 1, on time 1, overdue 0: of each type.
    'a.csv': petitions('Láng Hạ', '03/2021', '1,3,2,1,1,0'),
    'b.csv': petitions('Kim Liên', '03/2021', '0,7,4,1,2,0').replace(/^"Tố cáo",.*$/m, '"Tố cáo",0,5,5,0,0,0'),
  };
  const { stdout } = await withFiles(files, (cwd) =>
    run(['report', 'ct15', '.', '-p', '2021-03', '-u', 'Láng Hạ', '-u', 'Kim Liên'], { cwd, columns: 140 }),
  );
  const [, after = ''] = stdout.split('Phụ lục: Đơn thư theo đơn vị');
  const [, byType = ''] = after.split('Đơn thư theo loại\n');
  const rows = byType.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  expect(rows).toContain('Kim Liên 7 4 2 5 5 0 7 4 2');
  expect(rows).toContain('Láng Hạ 3 2 1 3 2 1 3 2 1');
  expect(rows).toContain('Tổng số 10 6 3 8 7 1 10 6 3');
});

test('lists for scripts know nothing that came after the closing day', async () => {
  const files = {
    'vu-viec.csv': caseList(
      '30/9/2022',
      'VV-1,Láng Hạ,Đất đai,Quận,BCĐ Quận ủy,01/10/2018,10/09/2021,',
      'VV-2,Láng Hạ,Đất đai,Thành phố,,30/09/2018,10/09/2019,20/12/2021',
    ),
    'to-chuc.csv': weakList('30/9/2022', 'Chi bộ số 1,Láng Hạ,BCĐ Quận ủy,05/08/2019,01/02/2021'),
  };
  const { stdout } = await withFiles(files, (cwd) =>
    run(['report', 'combined', '.', '-p', '2018..2020', '-f', 'json'], { cwd }),
  );
  const { remainingCases, remainingWeakOrganisations } = JSON.parse(stdout) as Record<string, unknown>;
  const about = { unit: '00199', category: 'Đất đai' };
  expect(remainingCases).toEqual([
    {
      ...{ ...about, code: 'VV-2', authority: 'city', watchedBy: null },
      ...{ listed: '2018-09-30', settled: '2019-09-10', years: 2 },
    },
    {
      ...{ ...about, code: 'VV-1', authority: 'district', watchedBy: 'district-committee' },
      ...{ listed: '2018-10-01', settled: null, years: 2 },
    },
  ]);
  expect(remainingWeakOrganisations).toEqual([
    { organisation: 'Chi bộ số 1', unit: '00199', watchedBy: 'district-committee', listed: '2019-08-05' },
  ]);
});
