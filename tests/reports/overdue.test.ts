import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { withFiles } from '../support/temp-folder.ts';

/* Last days are counted by hand from the articles; 2028 has no table of days off, and of Tết 2027 the days are not decided. */

const HEADER =
  'Số đơn,Ngày nhận,Họ và tên,Loại đơn,Thẩm quyền,Ngày thụ lý,Phức tạp,Số lần gia hạn,Ngày giải quyết,Kết quả';

function register(unit: string, until: string, ...petitions: readonly string[]): string {
  const rows = petitions.map((words, at) => {
    const [received = '', type = '', accepted = '', complex = '', extensions = ''] = words.split('|');
    return `${at + 1},${received},Trần Thị Xuyến,"${type}",Phường,${accepted},${complex},${extensions},,Đang giải quyết`;
  });
  return [`Đơn vị: UBND phường ${unit}`, `Tính đến ngày ${until}`, '', HEADER, ...rows, ''].join('\n');
}

const MARCH = register(
  'Láng Hạ',
  '31/03/2021',
  // 30 days after Sunday 31 January is Tuesday 2 March.
  '05/01/2021|Khiếu nại|31/01/2021',
  // 45 days after 15 January is Monday 1 March.
  '05/01/2021|Khiếu nại|15/01/2021|x',
  // 30 days after 2 March is Thursday 1 April; after 12 March Sunday 11 April, so Monday the 12th, beyond ten days.
  '01/03/2021|Khiếu nại|02/03/2021',
  '01/03/2021|Tố cáo|12/03/2021',
  '01/03/2021|Khiếu nại|',
  '01/03/2021|Tố cáo|',
  '01/03/2021|Kiến nghị, phản ánh|02/03/2021',
  '01/03/2021|Khiếu nại|02/03/2021||1',
);

interface Overdue {
  readonly asOf: string;
  readonly overdue: readonly object[];
  readonly soonDue: readonly object[];
  readonly undetermined: readonly { why: string; petitions: number }[];
}

const ran = (source: string, ...argv: readonly string[]) =>
  withFiles({ 'so.csv': source }, (cwd) => run(argv, { cwd, today: '2030-01-01', columns: 120 }));

async function overdueIn(source: string, ...argv: readonly string[]): Promise<Overdue> {
  const { stdout } = await ran(source, ...argv, '-f', 'json');
  return (JSON.parse(stdout) as { overdue: Overdue }).overdue;
}

const ARTICLE = 'Điều 28 Luật Khiếu nại 2011';

describe.each([
  ['summary', ['summary', '.', '-p', '2021-03', '--overdue']],
  ['directive-15', ['report', 'ct15', '.', '-p', '2021-03']],
  ['combined', ['report', 'so-ket', '.', '-p', '2021-03']],
])('%s', (_, argv) => {
  test('gives scripts what is overdue and soon due at the closing day, with the article', async () => {
    const { asOf, overdue, soonDue } = await overdueIn(MARCH, ...argv);
    const about = { unit: '00199', type: 'complaint', authority: 'ward', basis: ARTICLE };
    expect(asOf).toBe('2021-03-31');
    expect(overdue).toEqual([
      { ...about, number: '2', due: '2021-03-01', daysLeft: -30 },
      { ...about, number: '1', due: '2021-03-02', daysLeft: -29 },
    ]);
    expect(soonDue).toEqual([{ ...about, number: '3', due: '2021-04-01', daysLeft: 1 }]);
  });

  test.each(['table', 'markdown', 'json', 'csv'])('names nobody in %s', async (format) => {
    const { stdout, stderr } = await ran(MARCH, ...argv, '-f', format);
    expect(stdout).not.toBe('');
    expect(stdout + stderr).not.toMatch(/Xuyến|XUYẾN/);
  });
});

test('with --as-of it stands as on that day', async () => {
  const asOf = ['--as-of', '2021-04-02'];
  const { overdue, soonDue } = await overdueIn(MARCH, 'summary', '.', '-p', '2021-03', '--overdue', ...asOf);
  expect(overdue.map((one) => (one as { number: string }).number)).toEqual(['2', '1', '3']);
  expect(soonDue).toMatchObject([{ number: '4', due: '2021-04-12', daysLeft: 10 }]);
});

describe('without a last day, it is said why', () => {
  test('not accepted, no limit by law, more extensions than the law knows', async () => {
    const { undetermined } = await overdueIn(MARCH, 'summary', '.', '-p', '2021-03', '--overdue');
    expect(undetermined).toEqual([
      { why: 'chưa có ngày thụ lý', petitions: 2 },
      { why: `ghi gia hạn 1 lần; theo ${ARTICLE} nhiều nhất là 0 lần`, petitions: 1 },
      { why: expect.stringMatching(/^luật không quy định thời hạn chung cho kiến nghị/), petitions: 1 },
    ]);
  });

  test('a year without a table of days off, and days that nobody has decided', async () => {
    const source = register(
      'Đống Đa',
      '31/12/2027',
      '06/12/2027|Khiếu nại|15/12/2027',
      '04/01/2027|Khiếu nại|11/01/2027',
    );
    const { stdout } = await ran(source, 'summary', '.', '-p', '2027-12', '--overdue');
    expect(stdout).toContain('2 đơn chưa rõ hạn.');
    expect(stdout).toMatch(/chưa có bảng ngày nghỉ của năm 2028 +1\n/);
    expect(stdout).toMatch(/chưa rõ lịch nghỉ Tết năm 2027 +1\n/);
    expect(stdout).not.toContain('chưa có ngày thụ lý');
  });
});

test('the law that last days rest on is named below the lists', async () => {
  const { stdout } = await ran(MARCH, 'summary', '.', '-p', '2021-03', '--overdue');
  expect(stdout).toContain(`Căn cứ tính hạn: ${ARTICLE}.\n`);
  const old = register('Láng Hạ', '31/03/2019', '20/12/2018|Tố cáo|31/12/2018', '02/01/2019|Tố cáo|02/01/2019');
  const both = await ran(old, 'summary', '.', '-p', '2019-03', '--overdue');
  expect(both.stdout).toMatch(/Căn cứ.*Điều 21 Luật Tố cáo 2011 \(chưa kiểm chứng\)/);
  expect(both.stdout).toMatch(/Căn cứ.*Điều 30 Luật Tố cáo 2018/);
});
