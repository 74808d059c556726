import { beforeAll, describe, expect, test } from 'vitest';
import { receptions } from '../support/hand-ins.ts';
import { type Ran, run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

interface ClaimData {
  readonly indicator: string;
  readonly label: string;
  readonly unit: string;
  readonly period: string;
  readonly claimed: number;
  readonly claimedOf?: number;
  readonly relation: string;
  readonly computed: number | null;
  readonly verdict: 'agrees' | 'differs' | 'cannot-tell';
  readonly gap: number | null;
  readonly why: string;
  readonly reasons: readonly string[];
  readonly dims: Readonly<Record<string, string>>;
  readonly cell: string;
}
interface Data {
  readonly claims: readonly ClaimData[];
  readonly unreadable: readonly { cell: string; message: string }[];
  readonly ignoredColumns: readonly string[];
}

const dataOf = ({ stdout }: Ran): Data => JSON.parse(stdout) as Data;
const published = (file: string): Promise<Ran> =>
  run(['reconcile', `fixtures/claims/${file}`, 'fixtures/archive', '-f', 'json', '--as-of', '2022-10-11']);

describe('what the district published', () => {
  test.each(['so-cong-bo.csv', 'so-cong-bo.xlsx'])('%s: all of it agrees with the archive', async (file) => {
    const ran = await published(file);
    const { claims, unreadable, ignoredColumns } = dataOf(ran);
    expect(claims.filter(({ verdict }) => verdict !== 'agrees')).toEqual([]);
    expect([unreadable, ignoredColumns, ran.code]).toEqual([[], [], 0]);
    expect(claims.length).toBe(56);
    const numbers = claims.map(({ indicator, claimed, relation }) => `${indicator} ${relation} ${claimed}`);
    // The numbers of the article itself.
    for (const stated of [
      'tasks.total = 7',
      'targets.met + targets.exceeded = 14',
      'ratings.members-rated > 23000',
      'ratings.members-good-or-better-rate > 83',
      'ratings.organisations-good-or-better-rate = 100',
      'cases.listed = 10',
      'cases.listed = 4',
      'cases.listed = 6',
      'cases.settled = 2',
      'cases.delisted = 3',
      'supervision.sessions = 16',
      'supervision.sessions = 345',
      'supervision.sessions = 131',
      'supervision.sessions = 1582',
      'supervision.subjects = 105',
      'supervision.subjects = 17',
      'receptions.visits = 7677',
      'petitions.settled = 4473',
      'petitions.pending-on-time = 49',
      'petitions.mean-yearly-settlement-rate > 86',
      'petitions.received = 39',
      'ratings.organisations = 1',
    ]) {
      expect(numbers).toContain(stated);
    }
  });
});

describe('inconsistencies of the article, each explained by what the program prints', () => {
  let stated: Data;
  let misread: Data;
  beforeAll(async () => {
    [stated, misread] = (await Promise.all([published('so-cong-bo.csv'), published('hieu-nham.csv')])).map(dataOf) as [
      Data,
      Data,
    ];
  });
  const find = ({ claims }: Data, indicator: string, claimed: number, dims: object = {}): ClaimData => {
    const found = claims.find(
      (one) =>
        one.indicator === indicator &&
        one.claimed === claimed &&
        Object.entries(dims).every(([name, value]) => one.dims[name] === value),
    );
    if (found === undefined) throw new Error(`no claim ${indicator} ${claimed}`);
    return found;
  };

  test('1: three or 2 + 2 = 4 cases settled', () => {
    const both = ['city-committee', 'district-committee'].map((watchedBy) =>
      find(stated, 'cases.settled', 2, { watchedBy }),
    );
    expect(both.reduce((sum, { computed }) => sum + Number(computed), 0)).toBe(4);
    expect(find(stated, 'cases.delisted', 3).why).toMatch(/Giải quyết xong là 4 vụ việc.*hai việc, có ngày khác nhau/);
    const three = find(misread, 'cases.settled', 3);
    expect(three).toMatchObject({ verdict: 'differs', computed: 4, gap: 1, reasons: ['easily-confused'] });
    expect(three.why).toMatch(/Đưa ra khỏi danh sách là 3/);
  });

  test('2: the same ten cases of two periods', () => {
    const tens = stated.claims.filter(({ indicator, claimed }) => indicator === 'cases.listed' && claimed === 10);
    expect(tens.map(({ period, verdict, computed }) => [period, verdict, computed])).toEqual([
      ['2017-01..2022-09', 'agrees', 10],
      ['2017..2020', 'agrees', 10],
    ]);
    expect(tens.map(({ why }) => why)).toEqual([
      '',
      expect.stringMatching(/^Dòng 34 .*từ 01\/2017 đến 09\/2022.*không phát sinh thêm/),
    ]);
  });

  test('3: who settles and who watches are two breakdowns, and what is left is 6 or 7', () => {
    for (const dims of [{ authority: 'city' }, { authority: 'district' }]) {
      expect(find(stated, 'cases.listed', dims.authority === 'city' ? 4 : 6, dims).why).toMatch(
        /thẩm quyền giải quyết và diện theo dõi.*không trừ cho nhau/,
      );
    }
    expect(find(stated, 'cases.settled', 2, { watchedBy: 'city-committee' }).reasons).toContain('kept-apart');
    expect(find(misread, 'cases.unsettled', 7)).toMatchObject({ verdict: 'differs', computed: 6 });
    expect(find(misread, 'cases.unsettled', 7).why).toMatch(/Còn trong danh sách là 7/);
  });

  test('4: 98.9 % pooled, over 86 % as the mean of the years', () => {
    expect(find(stated, 'petitions.mean-yearly-settlement-rate', 86).why).toMatch(/gộp cả kỳ\) là 98,9%/);
    const pooled = find(misread, 'petitions.settlement-rate', 86.3);
    expect(pooled.verdict).toBe('differs');
    expect(pooled.why).toMatch(/4\.473\/4\.522.*bình quân các năm là 86,3%/);
    expect(find(misread, 'petitions.mean-yearly-settlement-rate', 98.9)).toMatchObject({
      verdict: 'differs',
      reasons: ['easily-confused'],
    });
  });

  test('5: đơn or vụ, and what 49/49 is of', () => {
    const pending = find(stated, 'petitions.pending-on-time', 49);
    expect(pending).toMatchObject({ claimedOf: 49, computed: 49, computedOf: 49 });
    expect(pending.why).toMatch(/Số trước là “Đang giải quyết trong hạn”, số sau là “Đang giải quyết”/);
    expect(pending.why).toMatch(/đếm theo “vụ”, số liệu đếm theo “đơn”/);
    expect(find(misread, 'petitions.pending', 49).reasons).toEqual(['counted-otherwise']);
    expect(misread.unreadable[0]).toMatchObject({ cell: 'F7', message: expect.stringContaining('“49/49” có hai số') });
  });

  test('6: the periods in the text are named, and a number of another one is told', async () => {
    const { stdout } = await run(['reconcile', 'fixtures/claims/so-cong-bo.csv', 'fixtures/archive']);
    expect(stdout).toMatch(/8 kỳ khác nhau/);
    expect(find(misread, 'receptions.visits', 7677)).toMatchObject({
      verdict: 'differs',
      computed: 6664,
      reasons: ['other-period'],
    });
    expect(find(misread, 'receptions.visits', 7677).why).toMatch(/Từ 01\/2017 đến 09\/2022 là 7\.677/);
  });

  test('7: targets of two terms are told apart, a claim without a term is not taken', () => {
    expect(find(stated, 'targets.missed', 0).label).toBe('Chỉ tiêu nghị quyết: không đạt (2020-2025)');
    const scopes = stated.claims
      .filter(({ indicator }) => indicator.startsWith('targets.'))
      .map(({ dims }) => dims.scope);
    expect(scopes).toEqual(['2015-2020', '2020-2025']);
    expect(misread.unreadable[1]).toMatchObject({
      cell: 'B10',
      message: expect.stringMatching(/không cộng chung.*scope/),
    });
  });

  test('8: who inspected, and the two meanings of giám sát', () => {
    const byFront = misread.claims.find(({ dims }) => dims.body === 'front');
    expect(byFront).toMatchObject({
      verdict: 'cannot-tell',
      computed: null,
      reasons: ['no-figure', 'other-breakdown'],
    });
    expect(byFront?.why).toMatch(/Ủy ban Kiểm tra, Kiểm tra\) là 105/);
    const sessions = find(misread, 'supervision.sessions', 17);
    expect(sessions).toMatchObject({ verdict: 'differs', computed: 15 });
    expect(sessions.why).toMatch(/là 17 đơn vị; một bên đếm cuộc, một bên đếm đơn vị/);
  });

  test('9: supervision is not added over levels', () => {
    expect(misread.unreadable[2]).toMatchObject({
      cell: 'B13',
      message: expect.stringMatching(/không cộng chung.*level \+ body \+ activity/),
    });
  });

  test('10, 11: what the percentages are of', () => {
    const of = (indicator: string): ClaimData | undefined =>
      stated.claims.find((one) => one.indicator === indicator && one.period === '2021');
    expect(of('ratings.organisations-good-or-better-rate')?.why).toMatch(/là 53\/53/);
    expect(of('ratings.members-good-or-better-rate')?.why).toMatch(/là 19\.802\/23\.467/);
  });

  test('12: “more than” is kept, and a round number without it is told', () => {
    expect(find(stated, 'ratings.members-rated', 23000)).toMatchObject({ relation: '>', verdict: 'agrees' });
    expect(find(misread, 'ratings.members-rated', 23000)).toMatchObject({
      relation: '=',
      verdict: 'differs',
      reasons: ['rounded'],
    });
  });

  test('13: a ward is no part of the district by division', () => {
    const shared = find(misread, 'petitions.settled', 213);
    expect(shared).toMatchObject({ verdict: 'differs', computed: 39, unit: '00187', reasons: ['average'] });
    expect(shared.why).toMatch(/bình quân: 4\.473 đơn chia cho 21 phường/);
    expect(find(misread, 'petitions.received', 4872).why).toMatch(/tổng của mọi đơn vị: 4\.872/);
  });
});

const HEAD = 'indicator,unit,period,relation,claimed,source';
const FILES: FileTree = {
  'in/lang-ha.csv': receptions('Láng Hạ', '03/2021', 12),
  'in/kim-lien.csv': receptions('Kim Liên', '03/2021', 5),
  'stat/lang-ha.csv': receptions('Láng Hạ', 'Từ ngày 15/02/2021 đến ngày 14/03/2021', 9),
  'stat/lang-ha-2.csv': receptions('Láng Hạ', 'Từ ngày 01/03/2021 đến ngày 31/03/2021', 12),
  'ok.csv': `${HEAD}\nreceptions.visits,Láng Hạ,2021-03,=,12,bài báo\n`,
  'differs.csv': `${HEAD}\nreceptions.visits,00199,03/2021,=,13,\n`,
  'open.csv': `${HEAD}\nreceptions.visits,all,2021-03,=,20,\nreceptions.visits,all,2021-03,>,16,\nreceptions.visits,all,2021-03,<,17,\n`,
  'cannot-tell.csv': `${HEAD}\nreceptions.visits,all,2021-03,=,20,\n`,
  'stat.csv': `${HEAD}\nreceptions.visits,Láng Hạ,2021-03,=,9,\n`,
  'bad.csv': `${HEAD},kind,ghi nhớ\nreceptions.visit,all,2021-03,=,1,\nreceptions.visits,Láng Hò,2021-03,=,1,\nreceptions.visits,all,hôm qua,=,1,\nreceptions.visits,all,2021-03,là,1,\nreceptions.visits,all,2021-03,=,"7,677",\nreceptions.visits,all,2021-03,=,,\nreceptions.visits,all,2021-03,<,hơn 3,\nreceptions.visits,all,2021-03,=,1,,hiếm\nreceptions.visits,Láng Hạ,2021-03,=,12,,regular\n`,
  'all-bad.csv': `${HEAD}\nreceptions.visit,all,2021-03,=,1,\n`,
  'no-head.csv': 'a,b\n1,2\n',
  'no-period.csv': 'Chỉ tiêu,Đơn vị,Số công bố\nSố lượt tiếp công dân,UBND phường Láng Hạ,12\n',
  'twice.csv': `${HEAD}\nreceptions.visits,Láng Hạ,2021-03,=,12,ảnh\nreceptions.visits,Láng Hạ,2021-03,=,12,ảnh\n`,
};
const inFiles = (line: string): Promise<Ran> => withFiles(FILES, (cwd) => run(line.split(' '), { cwd }));

test.each([
  ['reconcile ok.csv in', 0],
  ['doi-chieu ok.csv in', 0],
  ['reconcile differs.csv in', 1],
  ['reconcile open.csv in', 1],
  // Nothing differs as far as anybody can tell.
  ['reconcile cannot-tell.csv in', 0],
  ['reconcile bad.csv in', 1],
  ['reconcile all-bad.csv in', 2],
  ['reconcile no-head.csv in', 2],
  ['reconcile nowhere.csv in', 2],
  ['reconcile ok.csv nowhere', 2],
  ['reconcile in in', 2],
  ['reconcile no-period.csv in', 2],
  ['reconcile no-period.csv in -p 2021-03', 0],
])('%s: exit %i', async (line, code) => {
  const ran = await inFiles(line);
  expect(ran.code, ran.stdout + ran.stderr).toBe(code);
  expect(ran.stderr === '').toBe(code !== 2);
});

test('what wards have not handed in leaves open only what it could still change', async () => {
  const { claims } = dataOf(await inFiles('reconcile open.csv in -f json'));
  expect(claims.map(({ verdict, computed, reasons }) => [verdict, computed, reasons])).toEqual([
    ['cannot-tell', 17, ['missing-parts']],
    ['agrees', 17, ['missing-parts']],
    ['differs', 17, ['missing-parts']],
  ]);
  expect(claims[0]?.why).toMatch(/còn thiếu 19\/21 phần: .*Tháng 3\/2021: chưa nộp.* và 16 đơn vị khác/);
});

test('a ward whose file nobody can read is not said to have handed in nothing', async () => {
  const files = {
    'claims.csv': `${HEAD}\nreceptions.visits,,2021-03,=,20,ảnh\n`,
    'in/Láng Hạ.csv': receptions('Láng Hạ', 'tháng 3 năm 2021', 12),
    'in/Cát Linh 2021-03.csv': receptions('Cát Linh', 'tháng 3 năm 2021', 8).replace(',Số vụ việc', ''),
  };
  const ran = await withFiles(files, (cwd) => run('reconcile claims.csv in -f json'.split(' '), { cwd }));
  expect(dataOf(ran).claims[0]?.why).toContain('Cát Linh (Tháng 3/2021: thiếu cột bắt buộc)');
});

test('a number by the other calendar is told', async () => {
  const { claims } = dataOf(await inFiles('reconcile stat.csv stat -f json'));
  expect(claims[0]).toMatchObject({ verdict: 'differs', computed: 12, reasons: ['other-calendar'] });
});

test('each line that cannot be read is named by its cell, the others are judged', async () => {
  const { claims, unreadable, ignoredColumns } = dataOf(await inFiles('reconcile bad.csv in -f json'));
  expect(unreadable.map(({ cell }) => cell)).toEqual(['A2', 'B3', 'C4', 'D5', 'E6', 'E7', 'E8', 'G9']);
  expect(unreadable[0]?.message).toContain('receptions.visits');
  expect(unreadable[1]?.message).toContain('Láng Hạ');
  expect(unreadable[4]?.message).toContain('7677');
  expect(claims.map(({ verdict, cell }) => [verdict, cell])).toEqual([['agrees', 'E10']]);
  expect(ignoredColumns).toEqual(['ghi nhớ']);
});

test('a line that says the same again is told', async () => {
  const { claims } = dataOf(await inFiles('reconcile twice.csv in -f json'));
  expect(claims.map(({ reasons }) => reasons)).toEqual([[], ['repeated']]);
});

test('the shape of the contract, and a row for each claim in CSV', async () => {
  const { claims } = dataOf(await inFiles('reconcile differs.csv in -f json'));
  expect(claims[0]).toMatchObject({
    ...{ indicator: 'receptions.visits', period: '2021-03', unit: '00199', claimed: 13, relation: '=' },
    ...{ computed: 12, verdict: 'differs', why: expect.any(String) },
  });
  const lines = (await inFiles('reconcile differs.csv in -f csv')).stdout.trim().split('\n');
  expect(lines.length).toBe(2);
  expect(lines[0]).toMatch(/^indicator,label,unit,period,relation,claimed,/);
});

test.each([
  [
    'receptions.visit,,2021-03,=,12,a',
    '“receptions.visit” không phải là chỉ tiêu (có phải “receptions.visits”?). Xem:',
  ],
  ['receptions.visits,,2021-03,=,,a', 'ô để trống'],
  ['receptions.visits,,,=,12,a', 'ô để trống'],
  ['receptions.visits,Láng Hạq,2021-03,=,12,a', 'không phải là đơn vị trong kỳ tháng 3/2021 (có phải “Láng Hạ”?)'],
])('a line that cannot be read is a sentence: %s', async (line, words) => {
  const files = { ...FILES, 'one.csv': `${HEAD}\n${line}\nreceptions.visits,Láng Hạ,2021-03,=,12,b\n` };
  const ran = await withFiles(files, (cwd) => run('reconcile one.csv in -f json'.split(' '), { cwd }));
  const [first] = dataOf(ran).unreadable;
  expect(first?.message).toContain(words);
  expect(first?.message).not.toMatch(/trống:|blank:/);
});
