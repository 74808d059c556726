import { describe, expect, test } from 'vitest';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { filed, type Recognised, recognised } from '../support/recognised.ts';

type About = Parameters<typeof markdownSheet>[1];

const TABLE = `
| Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
| Đột xuất | 2 | 5 | 3 |`;
const OWN = `
| Phường | Kỳ báo cáo | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
| Láng Hạ | 03/2021 | Đột xuất | 2 | 5 | 3 |`;

const read = (text: string, about: About = {}): Promise<Recognised> => recognised(markdownSheet(text, about));

/** What the rows were filed under, and the codes of the findings with what they say of it. */
async function under(text: string, about: About = {}): Promise<string[]> {
  const found = await read(text, about);
  const told = found.told.map(({ code, args: { used, other, where } }) => `${code} ${used}≠${other} (${where})`);
  return [...found.rows.map(({ unit, period }) => `${unit.name} ${period.id}`), ...told];
}

describe('a name that nobody can read, as “Th¸ng 4” in a workbook of Unicode', () => {
  const title = (lines: string): string => `${lines}${TABLE}`;
  test.each<[string, string, About, string[]]>([
    ['a year in the title', title('Phường Láng Hạ\nNăm 2021'), { name: 'Th¸ng 4' }, ['H004']],
    [
      'a year in the title, a run of months in the file',
      title('Phường Láng Hạ\nNăm 2021'),
      { name: 'Th¸ng 4', file: '6 thang dau nam 2021.xlsx' },
      ['H004'],
    ],
    ['a year in the title, a tab in VNI', title('Phường Láng Hạ\nNăm 2021'), { name: 'Thaùng 4' }, ['H004']],
    [
      'a year in the title, the name of the file',
      title('Phường Láng Hạ\nNăm 2021'),
      { file: 'Th¸ng 4.xlsx' },
      ['H004'],
    ],
    ['only the district in the title', title('UBND QUẬN ĐỐNG ĐA\nTháng 3/2021'), { name: 'L¸ng H¹' }, ['H003']],
    ['a month in the title', title('Phường Láng Hạ\nTháng 3/2021'), { name: 'BiÓu 1' }, []],
    [
      'a month in the title, its year in the folder',
      title('Phường Láng Hạ\nTháng 3'),
      { name: 'BiÓu 1', file: '2021/a.xlsx' },
      [],
    ],
    ['unit and month in columns', OWN, { name: 'Th¸ng 4' }, []],
  ])('%s', async (_, text, about, codes) => {
    const found = await read(text, about);
    expect(found.told.map(({ code }) => code)).toEqual(codes);
    expect(found.rows.map(({ unit, period }) => `${unit.name} ${period.id}`)).toEqual(
      codes.length === 0 ? ['Láng Hạ 2021-03'] : [],
    );
  });

  test('a year in the title of a monthly form that no name makes unclear is the sum of that year', async () => {
    const text = title('Phường Láng Hạ\nNăm 2021');
    expect(await under(text, { name: 'Biểu 1' })).toEqual(['Láng Hạ 2021']);
  });
});

describe('where unit and period are stated', () => {
  test.each<[string, string, About]>([
    ['columns', OWN, {}],
    ['the title', `UBND PHƯỜNG LÁNG HẠ\nTháng 3 năm 2021${TABLE}`, {}],
    ['the title, with labels', `Đơn vị: UBND phường Láng Hạ\nKỳ báo cáo: 03/2021${TABLE}`, {}],
    ['the title, label and value in two cells', `| Đơn vị: | Láng Hạ |\n| Kỳ báo cáo: | 03/2021 |${TABLE}`, {}],
    ['one line of the title', `Biểu số liệu tháng 3/2021 của UBND phường Láng Hạ${TABLE}`, {}],
    ['the sheet', TABLE, { name: 'Láng Hạ T3.2021' }],
    ['the file', TABLE, { file: 'bc/P. Láng Hạ tháng 3-2021.xlsx' }],
    ['the file, in lower case without accents', TABLE, { file: 'bao_cao_lang_ha_thang_3_2021.xlsx' }],
    ['the folders', TABLE, { file: 'Láng Hạ/2021-03/bao cao.xlsx' }],
    ['the folders, the other way round', TABLE, { file: '2021-03/Láng Hạ/bao cao.xlsx' }],
    ['month on the sheet, year on the folder, ward in the file', TABLE, { name: 'Tháng 3', file: '2021/Láng Hạ.xlsx' }],
    ['month on the sheet, year in the title', `Phường Láng Hạ\nNăm 2021${TABLE}`, { name: 'T3' }],
  ])('%s', async (_, text, about) => {
    expect(await under(text, about)).toEqual(['Láng Hạ 2021-03']);
  });

  test('a unit that nothing states refuses the rows', async () => {
    const found = await read(`Tháng 3 năm 2021${TABLE}`);
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(['2 H003']);
    expect(found.refused.map(({ why, unit, period }) => [why, unit, period?.id])).toEqual([
      ['H003', undefined, '2021-03'],
    ]);
  });

  test('a period that nothing states refuses the rows', async () => {
    const found = await read(`Phường Láng Hạ${TABLE}`, { file: 'bao cao.xlsx' });
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(['2 H004']);
  });

  test('a month without any year refuses the rows', async () => {
    expect((await read(`Phường Láng Hạ\nTháng 3${TABLE}`)).findings).toEqual(['3 H004']);
  });
});

describe('the more specific place counts, and the other is a finding', () => {
  const disagree = (where: string): string[] => [`H005 Láng Hạ≠Kim Liên (${where})`, `H006 2021-03≠2021-04 (${where})`];

  test.each<[string, string, About, string]>([
    ['column before title', `Phường Kim Liên\nTháng 4/2021${OWN}`, {}, 'title'],
    ['column before sheet', OWN, { name: 'Kim Liên T4' }, 'sheet'],
    ['column before file', OWN, { file: 'Kim Liên thang 4-2021.csv' }, 'file'],
    ['column before folder', OWN, { file: 'Kim Liên thang 4-2021/a.csv' }, 'folder'],
    ['title before file', `Láng Hạ, tháng 3/2021${TABLE}`, { file: 'Kim Liên thang 4-2021.csv' }, 'file'],
    ['title before folder', `Láng Hạ, tháng 3/2021${TABLE}`, { file: 'Kim Liên thang 4-2021/a.csv' }, 'folder'],
    ['sheet before folder', TABLE, { name: 'Láng Hạ 03.2021', file: 'Kim Liên 2021-04/a.xlsx' }, 'folder'],
    ['title before sheet', `Láng Hạ, tháng 3/2021${TABLE}`, { name: 'Kim Liên T4' }, 'sheet'],
    ['sheet before file', TABLE, { name: 'Láng Hạ 03.2021', file: 'Kim Liên 2021-04.xlsx' }, 'file'],
    ['file before folder', TABLE, { file: 'Kim Liên 2021-04/Láng Hạ 2021-03.xlsx' }, 'folder'],
  ])('%s', async (_, text, about, where) => {
    const [filedUnder, ...told] = await under(text, about);
    expect(filedUnder).toBe('Láng Hạ 2021-03');
    expect(told.sort()).toEqual(disagree(where));
  });

  test('a file that lies in the folder of another month is a finding', async () => {
    expect(await under(`Phường Láng Hạ\nTháng 3/2021${TABLE}`, { file: '2021-04/a.xlsx' })).toEqual([
      'Láng Hạ 2021-03',
      'H006 2021-03≠2021-04 (folder)',
    ]);
  });

  test.each(['2021', '2021-Q1', 'Quý I 2021'])('the folder %s of a month in it does not disagree', async (folder) => {
    expect(await under(`Phường Láng Hạ\nTháng 3/2021${TABLE}`, { file: `${folder}/a.xlsx` })).toEqual([
      'Láng Hạ 2021-03',
    ]);
  });

  test('the district in the letterhead of a ward does not disagree', async () => {
    const title = `| UBND QUẬN ĐỐNG ĐA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
      | UBND PHƯỜNG LÁNG HẠ | Độc lập - Tự do - Hạnh phúc |`;
    expect(await under(`${title}\nTháng 3 năm 2021${TABLE}`)).toEqual(['Láng Hạ 2021-03']);
  });

  test('“Đơn vị tính” names no unit', async () => {
    expect(await under(`Phường Láng Hạ\nTháng 3/2021\nĐơn vị tính: lượt${TABLE}`)).toEqual(['Láng Hạ 2021-03']);
  });
});

describe('columns of unit and period', () => {
  const HEADER = '| Phường | Kỳ báo cáo | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |';
  const rowOf = (unit: string, period: string): string => `${HEADER}\n| ${unit} | ${period} | Đột xuất | 2 | 5 | 3 |`;

  test('rows of one table may be of several wards and months', async () => {
    const found = await read(`
      ${HEADER}
      | Láng Hạ | 03/2021 | Đột xuất | 1 | 1 | 1 |
      | '187 | Tháng 4/2021 | Đột xuất | 2 | 2 | 2 |
      | 199 | 2021-05-01 | Đột xuất | 3 | 3 | 3 |
      | Kim Liên | quý 1/2021 | Đột xuất | 4 | 4 | 4 |`);
    expect(filed(found, 'visits')).toEqual([
      'Láng Hạ 2021-03 1',
      'Láng Thượng 2021-04 2',
      'Láng Hạ 2021-05 3',
      'Kim Liên 2021-Q1 4',
    ]);
    expect(found.findings).toEqual([]);
  });

  test('a merged ward or month holds for all its rows', async () => {
    const found = await read(`
      ${HEADER}
      | Láng Hạ | 03/2021 | Thường xuyên | 1 | 1 | 1 |
      | ^ | ^ | Định kỳ | 2 | 2 | 2 |
      | Kim Liên | ^ | Đột xuất | 3 | 3 | 3 |`);
    expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-03 1', 'Láng Hạ 2021-03 2', 'Kim Liên 2021-03 3']);
  });

  test.each([
    ['Láng Hạa', '03/2021', 'A2 C008'],
    ['Hoàn Kiếm', '03/2021', 'A2 C008'],
    ['Phường Láng', '03/2021', 'A2 C008'],
    ['00999', '03/2021', 'A2 C008'],
    ['Láng Hạ', 'tháng ba', 'B2 C009'],
    ['Láng Hạ', '13/2021', 'B2 C009'],
    ['Láng Hạ', '2021-03-05', 'B2 C009'],
    ['Láng Hạ', '3.5', 'B2 C009'],
    ['Láng Hạ', 'từ 2017 đến nay', 'B2 C009'],
  ])('%s, %s cannot be filed: %s', async (unit, period, finding) => {
    const found = await read(rowOf(unit, period), { file: 'Phường Kim Liên 2021-04.xlsx' });
    expect(found.rows).toEqual([]);
    expect(found.findings.filter((one) => !one.startsWith('-'))).toEqual([finding]);
  });

  test('an unknown ward comes with the nearest name', async () => {
    const found = await read(rowOf('Láng Hạa', '03/2021'));
    expect(found.told.map(({ code, args }) => [code, args.name, args.nearest])).toEqual([
      ['C008', 'Láng Hạa', 'Láng Hạ'],
    ]);
  });

  test.each([
    ['12/2024', 'Trung Tự 2024-12'],
    ['01/2025', 'Phương Liên - Trung Tự 2025-01'],
    ['07/2025', 'Văn Miếu - Quốc Tử Giám 2025-07'],
  ])('the code 226 in %s is %s', async (period, expected) => {
    expect(await under(rowOf('226', period))).toEqual([expected]);
  });
});

describe('dates and windows', () => {
  test.each([
    'Hà Nội, ngày 04 tháng 4 năm 2021',
    'Đống Đa, ngày … tháng 4 năm 2021',
    'Láng Hạ, ngày    tháng 4 năm 2021',
    'Ngày 05/04/2021',
  ])('the date of signing %j is not the period', async (signed) => {
    expect(await under(`UBND phường Láng Hạ\n${signed}\nTháng 3 năm 2021${TABLE}`)).toEqual(['Láng Hạ 2021-03']);
    expect((await read(`UBND phường Láng Hạ\n${signed}${TABLE}`)).findings).toEqual(['3 H004']);
    const below = await read(`UBND phường Láng Hạ\nTháng 3 năm 2021${TABLE}\n\n|  |  | ${signed} |`);
    expect(filed(below, 'visits')).toEqual(['Láng Hạ 2021-03 2']);
    expect(below.findings).toEqual([]);
  });

  test.each([
    ['Số liệu từ ngày 01/03/2021 đến ngày 31/03/2021', '2021-03', 'calendar'],
    ['Số liệu từ ngày 15/02/2021 đến ngày 14/03/2021', '2021-03', 'statistical'],
    ['Số liệu từ ngày 15/12/2020 đến ngày 14/03/2021', '2021-Q1', 'statistical'],
    ['Tháng 3 năm 2021', '2021-03', undefined],
  ])('“%s” is %s', async (line, id, calendar) => {
    const found = await read(`Phường Láng Hạ\n${line}${TABLE}`);
    expect(found.rows.map((row) => [row.period.id, row.calendar])).toEqual([[id, calendar]]);
    expect(found.findings).toEqual([]);
  });

  test('a window that is no period of either calendar refuses the rows', async () => {
    const found = await read(`Phường Láng Hạ\nSố liệu từ ngày 01/03/2021 đến ngày 25/03/2021${TABLE}`);
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(['A2 H008']);
  });

  test('a window and a month that say the same do not disagree', async () => {
    const title = 'Phường Láng Hạ\nBáo cáo tháng 3/2021\n(Số liệu từ ngày 15/02/2021 đến ngày 14/03/2021)';
    expect(await under(`${title}${TABLE}`)).toEqual(['Láng Hạ 2021-03']);
  });
});

describe('places that say the period together', () => {
  const withColumn = (label: string, value: string): string => `
    | ${label} | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
    | ${value} | Đột xuất | 2 | 5 | 3 |`;
  const STATISTICAL = '(Số liệu từ ngày 15/02/2021 đến ngày 14/03/2021)';
  const CALENDAR = 'Số liệu từ ngày 01/03/2021 đến ngày 31/03/2021';

  test.each<[string, string, About, string, 'calendar' | 'statistical' | undefined]>([
    ['a month in a column', `${STATISTICAL}${withColumn('Kỳ báo cáo', '03/2021')}`, {}, '2021-03', 'statistical'],
    ['a month without its year in a column', `${STATISTICAL}${withColumn('Tháng', '3')}`, {}, '2021-03', 'statistical'],
    ['a year in a column', `${CALENDAR}${withColumn('Năm', '2021')}`, {}, '2021-03', 'calendar'],
    [
      'a month in the same line',
      `Tháng 3 năm 2021 (từ ngày 15/02 đến ngày 14/03/2021)${TABLE}`,
      {},
      '2021-03',
      'statistical',
    ],
    ['a month of the sheet', `${STATISTICAL}${TABLE}`, { name: 'T3' }, '2021-03', 'statistical'],
    ['only the title', `Quý I/2021${TABLE}`, {}, '2021-Q1', undefined],
  ])('a window in the title says the calendar beside %s', async (_, text, about, id, calendar) => {
    const found = await read(`Phường Láng Hạ\n${text}`, about);
    expect(found.rows.map((row) => [row.period.id, row.calendar])).toEqual([[id, calendar]]);
    expect(found.findings).toEqual([]);
  });

  test('a window of another month than the column is a finding', async () => {
    const found = await under(`Phường Láng Hạ\n${STATISTICAL}${withColumn('Kỳ báo cáo', '04/2021')}`);
    expect(found).toEqual(['Láng Hạ 2021-04', 'H006 2021-04≠2021-03 (title)']);
  });

  test('a month left open in the title is completed by the name of the sheet, else it refuses the rows', async () => {
    const text = `Phường Láng Hạ\nTháng … năm 2021${TABLE}`;
    expect(await under(text, { name: 'T3' })).toEqual(['Láng Hạ 2021-03']);
    expect((await read(text)).findings).toEqual(['3 H004']);
  });

  test.each([
    ['Tuần 2 tháng 3 năm 2021', 'A2'],
    ['Tháng 3 và quý I năm 2021', 'A2'],
    ['Tháng III năm 2021', 'A2'],
  ])('“%s” is no period, whatever the folder says, and is named', async (line, cell) => {
    const found = await read(`Phường Láng Hạ\n${line}${TABLE}`, { file: '2021-03/a.xlsx' });
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual([`${cell} H004`]);
    expect(found.told[0]?.args.unread).toBe(line);
  });

  test.each([
    ['Báo cáo tháng 3 năm 2021', 'Báo cáo tháng 4 năm 2021'],
    ['Quý I năm 2021', 'Báo cáo tháng 3 năm 2021'],
    ['Báo cáo tháng 8 năm 2021', '6 tháng đầu năm 2021'],
    ['Thực hiện Kế hoạch số 45-KH/QU năm 2018', 'Báo cáo tháng 3 năm 2021'],
    ['Tháng 3 năm 2021', 'Tháng 4 năm 2021'],
    ['Tháng 3 năm 2021', '(Từ ngày 15/03/2021 đến ngày 14/04/2021)'],
  ])('of “%s” and “%s” in one title neither is taken, whichever stands first', async (one, other) => {
    for (const lines of [`${one}\n${other}`, `${other}\n${one}`]) {
      const found = await read(`Phường Láng Hạ\n${lines}${TABLE}`);
      expect(found.rows).toEqual([]);
      expect(found.findings).toEqual(['A3 H004']);
    }
  });

  test.each([
    'Báo cáo tháng 4 năm 2021\nKỳ báo cáo: Tháng 3/2021',
    'Kỳ báo cáo: Tháng 3/2021\nBáo cáo tháng 4 năm 2021',
  ])('a label says which of two counts: %j', async (lines) => {
    expect(await under(`Phường Láng Hạ\n${lines}${TABLE}`)).toEqual([
      'Láng Hạ 2021-03',
      'H006 2021-03≠2021-04 (title)',
    ]);
  });

  test.each([
    'Nhiệm kỳ 2020-2025\nBáo cáo tháng 3 năm 2021',
    'Theo Luật Tiếp công dân năm 2013\nBáo cáo tháng 3 năm 2021',
    'Năm 2021\nBáo cáo tháng 3',
  ])('the month counts in %j', async (lines) => {
    expect(await under(`Phường Láng Hạ\n${lines}${TABLE}`)).toEqual(['Láng Hạ 2021-03']);
  });

  test('of two labels that state different wards neither is taken', async () => {
    const found = await read(`Đơn vị: Phường Láng Hạ\nĐơn vị: Phường Kim Liên\nTháng 3 năm 2021${TABLE}`);
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(['A2 H003']);
    expect(found.told[0]?.args.wards).toEqual(['Láng Hạ', 'Kim Liên']);
  });

  test('two labels may state the same ward', async () => {
    const title = 'Đơn vị: Phường Láng Hạ\nPhường: Láng Hạ\nTháng 3 năm 2021';
    expect(await under(`${title}${TABLE}`)).toEqual(['Láng Hạ 2021-03']);
  });

  test('the number of a paper is no period', async () => {
    const title = 'Phường Láng Hạ\nKèm theo Công văn số 02/2021\nQuý I năm 2021';
    expect(await under(`${title}${TABLE}`)).toEqual(['Láng Hạ 2021-Q1']);
  });

  test('the month of a folder takes its year from the folder around it', async () => {
    expect(await under(`Phường Láng Hạ\nTháng 4/2021${TABLE}`, { file: '2020/Tháng 3/a.xlsx' })).toEqual([
      'Láng Hạ 2021-04',
      'H006 2021-04≠2020-03 (folder)',
    ]);
  });
});

describe('a blank in the column of the period', () => {
  const rows = (...periods: string[]): string =>
    ['| Tháng | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |']
      .concat(periods.map((one, at) => `| ${one} | ${['Thường xuyên', 'Định kỳ', 'Đột xuất'][at]} | 1 | 1 | 1 |`))
      .join('\n');

  test('refuses the row where the title says another period than the rows above', async () => {
    const found = await read(`Phường Láng Hạ\nNăm 2021\n${rows('3', '', '')}`);
    expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-03 1']);
    expect(found.findings).toEqual(['A5 H004', 'A6 H004']);
  });

  test('is the period of the title where the rows above are of that', async () => {
    const found = await read(`Phường Láng Hạ\nTháng 3/2021\n${rows('3', '', '')}`);
    expect(found.rows.map(({ period }) => period.id)).toEqual(['2021-03', '2021-03', '2021-03']);
    expect(found.findings).toEqual([]);
  });
});

describe('a blank in the column of wards', () => {
  const rows = (...wards: string[]): string =>
    ['| Phường | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |']
      .concat(wards.map((one, at) => `| ${one} | ${['Thường xuyên', 'Định kỳ', 'Đột xuất'][at]} | 1 | 1 | 1 |`))
      .join('\n');

  test.each([
    ['Phường Láng Thượng', 'Láng Thượng'],
    ['UBND quận Đống Đa', 'Quận Đống Đa'],
  ])('below another ward than that of the title “%s” refuses the row', async (title, titled) => {
    const found = await read(`${title}\nTháng 3/2021\n${rows('Láng Hạ', '', '')}`);
    expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-03 1']);
    expect(found.findings.filter((one) => one.endsWith('H003'))).toEqual(['A5 H003', 'A6 H003']);
    expect(found.told.find(({ code }) => code === 'H003')?.args).toEqual({ above: 'Láng Hạ', titled });
  });

  test('below a name that nobody knows refuses the row too', async () => {
    const found = await read(`UBND quận Đống Đa\nTháng 3/2021\n${rows('Láng Hạc', '', 'Láng Hạ')}`);
    expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-03 1']);
    expect(found.findings).toEqual(['A4 C008', 'A5 H003']);
  });

  test('is the ward of the title where the rows above are of that', async () => {
    const found = await read(`Phường Láng Hạ\nTháng 3/2021\n${rows('Láng Hạ', '', '')}`);
    expect(found.rows.map(({ unit }) => unit.name)).toEqual(['Láng Hạ', 'Láng Hạ', 'Láng Hạ']);
    expect(found.findings).toEqual([]);
  });
});

describe('a line in the table that says a month', () => {
  const HEADER = '| Cấp | Chủ thể | Hình thức | Số cuộc |';
  const row = (visits: number): string => `| Phường | MTTQ | Giám sát | ${visits} |`;

  test.each([
    ['without the header', ''],
    ['with the header again', HEADER],
  ])('heads the rows below it, %s', async (_, again) => {
    const lines = [
      'Phường Láng Hạ',
      'Năm 2021',
      'Tháng 1',
      HEADER,
      row(2),
      'Tháng 2',
      again,
      row(3),
      'Tháng 3 năm 2021',
      again,
      row(4),
    ];
    const found = await read(lines.filter((line) => line !== '').join('\n'));
    expect(filed(found, 'sessions')).toEqual(['Láng Hạ 2021-01 2', 'Láng Hạ 2021-02 3', 'Láng Hạ 2021-03 4']);
    expect(found.findings).toEqual([]);
  });

  test('numbered as a group heads the rows below it too', async () => {
    const found = await read(`Phường Láng Hạ\nNăm 2021
      | TT | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
      | I | Tháng 1 |  |  |  |
      | 1 | Thường xuyên | 3 | 5 | 4 |
      | II | Tháng 2 |  |  |  |
      | 1 | Thường xuyên | 6 | 7 | 6 |`);
    expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-01 3', 'Láng Hạ 2021-02 6']);
    expect(found.findings).toEqual([]);
  });
});

test.each(['Kết quả giám sát tháng 2 năm 2021', 'Đảng ủy phường: Tháng 2/2021', 'Chuyên đề tháng 2/2021'])(
  '“%s” between the rows of a table heads those below it',
  async (line) => {
    const found = await read(`Phường Láng Hạ\nTháng 3 năm 2021
      | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
      | Thường xuyên | 3 | 5 | 4 |
      | ${line} | | | |
      | Định kỳ | 6 | 7 | 6 |`);
    expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-03 3', 'Láng Hạ 2021-02 6']);
    expect(found.findings).toEqual([]);
  },
);

describe('a line of prose between the rows of a table', () => {
  const between = (line: string): string => `Phường Láng Hạ\nTháng 3 năm 2021
    | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
    | Thường xuyên | 3 | 5 | 4 |
    | ${line} | | | |
    | Định kỳ | 6 | 7 | 6 |`;

  test.each([
    ['Số liệu tháng 2 đã được điều chỉnh', 'H004'],
    ['II. Kết quả của phường Láng Thượng', 'H003'],
    ['Phường Láng Thượng cùng tiếp với phường Láng Hạ', 'H003'],
  ])('%s leaves it open whose or of when the rows below are', async (line, code) => {
    const found = await read(between(line));
    expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-03 3']);
    expect(found.findings).toEqual([`A5 ${code}`]);
  });

  test.each(['Phường Láng Hạ tiếp thêm 2 đoàn', 'Tiếp tại trụ sở', 'Đã đối chiếu với sổ'])(
    '%s changes nothing',
    async (line) => {
      const found = await read(between(line));
      expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-03 3', 'Láng Hạ 2021-03 6']);
      expect(found.findings).toEqual([]);
    },
  );

  test('below a line with a ward alone the ward of that line stays possible', async () => {
    const found = await read(`UBND quận Đống Đa\nTháng 3 năm 2021
      | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
      | Phường Láng Hạ | | | |
      | Thường xuyên | 3 | 5 | 4 |
      | Kết quả của phường Láng Thượng | | | |
      | Định kỳ | 6 | 7 | 6 |`);
    expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-03 3']);
    expect(found.told[0]?.args.wards).toEqual(['Láng Hạ', 'Láng Thượng']);
  });
});

describe('the level of the district', () => {
  test('a row of level Quận is the district’s own, on whatever paper', async () => {
    const found = await read(`
      Phường Láng Hạ
      Tháng 3/2021
      | Cấp | Chủ thể | Hình thức | Số cuộc |
      | Quận | MTTQ | Giám sát | 5 |
      | Phường | MTTQ | Giám sát | 2 |
      |  | HĐND | Giám sát | 1 |`);
    expect(filed(found, 'sessions')).toEqual(['Quận Đống Đa 2021-03 5', 'Láng Hạ 2021-03 2', 'Láng Hạ 2021-03 1']);
    expect(found.rows.map(({ values }) => values.level)).toEqual(['district', 'ward', 'ward']);
  });

  test.each(['Quận Đống Đa', 'UBND quận', 'Quận ủy', 'MTTQ quận', "'006"])(
    '%s in the unit column is the district, whose level is its own',
    async (name) => {
      const found = await read(`
        Tháng 3/2021
        | Đơn vị | Chủ thể | Hình thức | Số cuộc |
        | ${name} | MTTQ | Giám sát | 5 |`);
      expect(filed(found, 'level')).toEqual(['Quận Đống Đa 2021-03 district']);
    },
  );
});

describe('a heading over all figures', () => {
  const below = (heading: string): string => `
    | Hình thức tiếp | ${heading} | > | > |
    | ^ | Số lượt tiếp | Số người | Số vụ việc |
    | Đột xuất | 2 | 5 | 3 |`;

  test.each([
    ['Tháng 3', 'Năm 2021', ['Láng Hạ 2021-03']],
    ['Số liệu tháng 3/2021', 'Báo cáo tiếp công dân', ['Láng Hạ 2021-03']],
    ['Năm 2021', 'Tháng 3 năm 2021', ['Láng Hạ 2021-03']],
    ['Kết quả trong kỳ', 'Tháng 3 năm 2021', ['Láng Hạ 2021-03']],
    ['Tháng 3', 'Tháng 2 năm 2021', ['Láng Hạ 2021-03', 'H006 2021-03≠2021-02 (title)']],
  ])('%s is nearer to them than the title %s', async (heading, title, filedUnder) => {
    expect(await under(`Phường Láng Hạ\n${title}${below(heading)}`)).toEqual(filedUnder);
  });

  test.each(['Tháng trước', 'Cùng kỳ năm trước', 'Cùng kỳ năm 2020', 'Kỳ trước', 'Kế hoạch', 'Dự kiến tháng tới'])(
    '%s is not the period of the title',
    async (heading) => {
      const found = await read(`Phường Láng Hạ\nTháng 3 năm 2021${below(heading)}`);
      expect(found.rows).toEqual([]);
      expect(found.findings).toEqual(['B3 H004']);
      expect(found.told[0]?.args).toEqual({ unread: heading });
    },
  );

  test('is of part of the year', async () => {
    const found = await read(`Phường Láng Hạ\nNăm 2021
      | Nhiệm kỳ | Chỉ tiêu | Quý I | > |
      | ^ | ^ | Kế hoạch | Thực hiện |
      | 2020-2025 | Kết nạp đảng viên | 10 | 3 |`);
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(['C3 H004']);
  });
});

describe('yearly forms', () => {
  const RATINGS = `
    | Tên chi bộ | Loại hình | Xếp loại | Tổng số đảng viên | Được đánh giá | HTXSNV | HTTNV | HTNV | KHTNV | Không đánh giá |
    | Chi bộ 1 | Chi bộ trực thuộc | HTTNV | 10 | 9 | 1 | 7 | 1 | 0 | 1 |`;

  test('take the year, and no month that the paper was made in', async () => {
    const title = 'Đảng bộ phường Láng Hạ\nKết quả xếp loại năm 2021\nHà Nội, ngày 05 tháng 01 năm 2022';
    expect((await under(`${title}${RATINGS}`, { file: '2022-01/xep loai.xlsx' }))[0]).toBe('Láng Hạ 2021');
  });

  test('take the year of their folder where nothing nearer says one', async () => {
    expect(await under(`Đảng bộ phường Láng Hạ${RATINGS}`, { file: '2021/xep-loai.xlsx' })).toEqual(['Láng Hạ 2021']);
  });

  const TARGETS = 'Nhiệm kỳ | Chỉ tiêu | Kế hoạch | Thực hiện |';
  const TARGET = '2020-2025 | Kết nạp đảng viên | 10 | 3 |';

  test.each([
    ['a quarter beside the year', `| Năm | Quý | ${TARGETS}\n| 2021 | I | ${TARGET}`, 'B3 H004', '2021-Q1'],
    ['a month beside the year', `| Năm | Tháng | ${TARGETS}\n| 2021 | 3 | ${TARGET}`, 'B3 H004', '2021-03'],
    ['half a year', `| Kỳ báo cáo | ${TARGETS}\n| 6 tháng đầu năm 2021 | ${TARGET}`, 'A3 H004', '2021-H1'],
  ])('refuse a row that says %s', async (_, table, finding, part) => {
    const found = await recognised(markdownSheet(`Phường Láng Hạ\n${table}`));
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual([finding]);
    expect(found.told[0]?.args).toEqual({ part, where: 'column' });
  });

  test.each([
    ['Chỉ tiêu quý I năm 2021', 'chi-tieu-2021.xlsx'],
    ['Chỉ tiêu tháng 3/2021', '2021/chi-tieu.xlsx'],
  ])('refuse “%s” in the title where only %s says the year', async (title, file) => {
    const found = await recognised(markdownSheet(`Phường Láng Hạ\n${title}\n| ${TARGETS}\n| ${TARGET}`, { file }));
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(['A2 H004']);
  });

  test.each(['2021', 'Năm 2021'])('read %s', async (year) => {
    const found = await recognised(markdownSheet(`Phường Láng Hạ\n| Năm | ${TARGETS}\n| ${year} | ${TARGET}`));
    expect(found.rows.map(({ period }) => period.id)).toEqual(['2021']);
    expect(found.findings).toEqual([]);
  });
});

describe('a title that says what the figures are counted in', () => {
  const told = async (line: string): Promise<readonly string[]> =>
    (await read(`Phường Láng Hạ\nTháng 3 năm 2021\n${line}${TABLE}`)).findings;

  test.each([
    'Đơn vị tính: nghìn lượt',
    'ĐVT: 1.000 lượt',
    '(ĐVT: ngàn người)',
    'Đơn vị tính: %',
    'Đơn vị tính (%)',
    'Đơn vị tính: phần trăm',
    'ĐVT: triệu đồng',
  ])('refuses the counts below “%s”', async (line) => {
    expect(await told(line)).toEqual(['A3 H013', '5 H011']);
  });

  test.each([
    'Đơn vị tính: lượt',
    'ĐVT: lượt, người, vụ việc; tỷ lệ: %',
    'Đơn vị: Phường Láng Hạ',
    'Đơn vị tính: đơn thư',
    'Đơn vị tính: tổ chức đảng',
    'ĐVT: trạm, chi bộ',
    'Đơn vị tính: 1 lượt',
  ])('and not below “%s”', async (line) => {
    expect(await told(line)).toEqual([]);
  });
});
