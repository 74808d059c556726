import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { plainArgs } from '../../src/model/plain-args.ts';
import type { Intake } from '../../src/pipeline.ts';
import { ruleOf } from '../../src/rules/registry.ts';
import { intakeOf } from '../support/intake.ts';
import { columnsOf, filledForm, idOf, names, type PaperOptions, paper } from '../support/official.ts';

async function read(name: string, options: PaperOptions = {}): Promise<Intake> {
  const { rows } = await filledForm(name);
  const [first] = rows;
  return intakeOf({ 'a.csv': paper(name, [['Láng Hạ', ...(first?.figures ?? [])]], options) });
}

const formsIn = ({ files }: Intake): string[] => files.flatMap(({ forms }) => forms.map(({ table }) => table.form));
const rowsIn = ({ files }: Intake): number[] => files.flatMap(({ forms }) => forms.map(({ rows }) => rows));
const found = ({ findings }: Intake, code: string): Finding[] => findings.filter((finding) => finding.code === code);
const codes = ({ findings }: Intake): string[] => findings.map(({ code }) => code);

describe('the title is a hint only', () => {
  test.each(names)('%s, without any title', async (name) => {
    expect(formsIn(await read(name))).toEqual([idOf(name)]);
  });

  test.each(names)('%s, its own code and circular are nothing to tell', async (name) => {
    const [circular = '', code = ''] = name.split(' ');
    const head = [`Biểu số: ${code.replace('XLD', 'XLĐ')}`, `Ban hành kèm theo Thông tư số ${circular}/TT-TTCP`];
    expect(codes(await read(name, { head }))).toEqual([]);
  });

  test.each(['02/XLD', '03/XLD', '04/XLD'])(
    'the other circular named above %s is told, the columns count',
    async (code) => {
      const intake = await read(`02/2021 ${code}`, { head: [`Biểu ${code}`, 'Thông tư số 01/2024/TT-TTCP'] });
      expect(formsIn(intake)).toEqual([idOf(`02/2021 ${code}`)]);
      expect(rowsIn(intake)).toEqual([1]);
      const [finding] = found(intake, 'H301');
      expect(plainArgs(finding?.args ?? {})).toEqual({ named: 'Thông tư 01/2024', form: `${code} (Thông tư 02/2021)` });
      expect(finding?.at).toMatchObject({ row: 2, column: 1 });
      expect(codes(intake)).toEqual(['H301']);
    },
  );

  test('another code, and the title of another form', async () => {
    const head = ['Biểu số 03/XLD', 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN TỐ CÁO'];
    const intake = await read('01/2024 02/XLD', { head });
    expect(formsIn(intake)).toEqual(['official.2024.02-xld']);
    expect(found(intake, 'H301').map(({ args }) => args.named)).toEqual([
      '03/XLD',
      'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN TỐ CÁO',
    ]);
  });
});

describe('the circular', () => {
  const window = (from: string, to: string): PaperOptions => ({ window: `Từ ngày ${from} đến ngày ${to}` });

  test.each(['01/TCD', '01/KQGQ', '02/KQGQ'])(
    'of %s, the same in both, is that of the last day of the period',
    async (code) => {
      const short = code.toLowerCase().replace('/', '-');
      const before = await read(`02/2021 ${code}`, window('15/12/2022', '14/12/2023'));
      expect([formsIn(before), codes(before)]).toEqual([[`official.2021.${short}`], []]);
      const after = await read(`02/2021 ${code}`, window('15/12/2023', '14/3/2024'));
      expect([formsIn(after), codes(after)]).toEqual([[`official.2024.${short}`], []]);
    },
  );

  test('a title that says otherwise is told', async () => {
    const head = ['Biểu 01/TCD', 'Thông tư số 02/2021/TT-TTCP'];
    const intake = await read('01/2024 01/TCD', { head });
    expect(formsIn(intake)).toEqual(['official.2024.01-tcd']);
    expect(found(intake, 'H301').map(({ args }) => args.named)).toEqual(['Thông tư 02/2021']);
  });

  test.each([
    ['02/2021 01/XLD', '15/6/2024', '14/9/2024', '01/2024'],
    ['01/2024 01/XLD', '15/6/2021', '14/9/2021', '02/2021'],
    ['01/2024 01/XLD', '15/6/2026', '14/9/2026', '06/2025'],
    ['02/2021 02/TCD', '15/12/2020', '14/3/2021', '03/2013'],
  ])('%s for %s to %s is one of a circular not in force, and counts', async (name, from, to, circular) => {
    const { rows } = await filledForm(name);
    const unit = to.endsWith('2026') ? 'Láng' : 'Láng Hạ';
    const intake = await intakeOf({
      'a.csv': paper(name, [[unit, ...(rows[0]?.figures ?? [])]], window(from, to)),
    });
    expect(rowsIn(intake)).toEqual([1]);
    expect(found(intake, 'H303').map(({ args }) => args.circular)).toEqual([circular]);
    expect(ruleOf('H303').severity).toBe('info');
  });
});

describe('the row MS', () => {
  test('however wrong, is a note at its first wrong cell', async () => {
    const numbers = columnsOf('02/2021 01/XLD').map((_, at) =>
      at === 8 ? '9=10+11' : at > 20 ? String(at + 2) : String(at + 1),
    );
    const intake = await read('02/2021 01/XLD', { numbers });
    expect(rowsIn(intake)).toEqual([1]);
    expect(codes(intake)).toEqual(['H302']);
    const [finding] = found(intake, 'H302');
    expect(finding?.severity).toBe('info');
    expect(finding?.args).toEqual({
      seen: '9=10+11',
      column: 'Đủ điều kiện xử lý › Số đơn',
      right: '9=11+12+13=14+15+16+17=18+22',
      times: 6,
    });
  });

  test.each(['Mã số', 'MÃ SỐ', 'MS:', 'ms.'])('that begins with “%s” is no unit', async (first) => {
    const { rows } = await filledForm('02/2021 02/TCD');
    const text = paper('02/2021 02/TCD', [['Láng Hạ', ...(rows[0]?.figures ?? [])]]);
    const intake = await intakeOf({ 'a.csv': text.replace('"MS","1"', `"${first}","1=3+5+7=9+11"`) });
    expect([codes(intake), rowsIn(intake)]).toEqual([[], [1]]);
  });

  test('with sums in another order, in part, or shortened is right', async () => {
    const numbers = columnsOf('02/2021 01/XLD').map((_, at) =>
      at === 0 ? '1 = 2+…+7' : at === 8 ? '9=18+22' : at === 17 ? '(18=21+20+19)' : String(at + 1),
    );
    expect(codes(await read('02/2021 01/XLD', { numbers }))).toEqual([]);
  });
});

describe('headings', () => {
  const changed = (name: string, change: (label: string) => string): PaperOptions => ({
    columns: columnsOf(name).map((path) => path.map(change)),
  });

  test('misspelt by a letter or two are understood and told', async () => {
    const intake = await read(
      '02/2021 02/TCD',
      changed('02/2021 02/TCD', (label) => label.replace('Phản ánh, kiến nghị', 'Phản ánh, kiến ngh')),
    );
    expect(formsIn(intake)).toEqual(['official.2021.02-tcd']);
    expect(codes(intake)).toEqual(['H010', 'H010']);
    expect(rowsIn(intake)).toEqual([1]);
  });

  test.each([
    ['02/2021 01/XLD', 'Đơn một người đứng tên', 'Đơn 1 người đứng tên'],
    ['02/2021 02/XLD', 'Đơn có nhiều người đứng tên', 'Đơn nhiều người đứng tên'],
    ['02/2021 01/KQGQ', 'Tiền (Trđ)', 'Tiền (triệu đồng)'],
    ['02/2021 01/XLD', 'Kiến nghị, phản ánh', 'Phản ánh, kiến nghị'],
    ['02/2021 02/XLD', 'Lần 2', 'Lần hai'],
    ['02/2021 03/KQGQ', 'Tổng số', 'Tổng'],
    ['02/2021 03/XLD', 'Tổng số đơn', 'TỔNG SỐ  ĐƠN'],
  ])('%s: “%s” written “%s”', async (name, usual, other) => {
    const intake = await read(
      name,
      changed(name, (label) => (label === usual ? other : label)),
    );
    expect([formsIn(intake), codes(intake)]).toEqual([[idOf(name)], []]);
  });

  test.each(names)('%s, its columns in the opposite order, in lines as short as their texts', async (name) => {
    const columns = columnsOf(name).toReversed();
    const [first] = (await filledForm(name)).rows;
    const numbers = columns.map((_, at) => String(columns.length - at));
    const text = paper(name, [['Láng Hạ', ...(first?.figures ?? []).toReversed()]], { columns, numbers });
    const { facts, findings } = await intakeOf({ 'a.csv': text.replace(/(,"")+$/gm, '') });
    expect(findings).toEqual([]);
    const read = columns.map((_, at) => facts.find(({ measure }) => measure === `${idOf(name)}.${at + 1}`)?.value);
    expect(read).toEqual(first?.figures);
  });

  test('merged over a column without a heading of its own, as printed in 2024, in a CSV', async () => {
    const { rows } = await filledForm('01/2024 01/XLD');
    const text = paper('01/2024 01/XLD', [['Láng Hạ', ...(rows[0]?.figures ?? [])]]);
    const [top = '', ...others] = text.split('\n').slice(1);
    const once = top.replace(/("Kỳ trước chuyển sang")(,(?:""|\1)){2}/, '$1,"",""');
    expect(once).not.toBe(top);
    const intake = await intakeOf({ 'a.csv': [text.split('\n')[0], once, ...others].join('\n') });
    expect([formsIn(intake), codes(intake)]).toEqual([['official.2024.01-xld'], []]);
  });

  test('under one more heading over the whole table are the same', async () => {
    const columns = columnsOf('02/2021 02/XLD').map((path) => ['Kết quả trong kỳ', ...path]);
    const intake = await read('02/2021 02/XLD', { columns });
    expect([formsIn(intake), codes(intake)]).toEqual([['official.2021.02-xld'], []]);
  });

  test('of which one is missing are named, and nothing is read', async () => {
    const columns = columnsOf('02/2021 04/XLD').slice(0, -1);
    const { rows } = await filledForm('02/2021 04/XLD');
    const figures = rows[0]?.figures.slice(0, -1) ?? [];
    const intake = await intakeOf({ 'a.csv': paper('02/2021 04/XLD', [['Láng Hạ', ...figures]], { columns }) });
    expect(found(intake, 'H001').map(({ args }) => [plainArgs(args).form, args.missing])).toEqual([
      ['04/XLD (Thông tư 02/2021)', ['Số văn bản phúc đáp nhận được do chuyển đơn']],
    ]);
    expect(intake.facts).toEqual([]);
  });
});

describe('rows', () => {
  const row = async (name: string): Promise<number[]> => [...((await filledForm(name)).rows[0]?.figures ?? [])];

  test('a unit without any figure has not reported; what signs below the total is no unit', async () => {
    const figures = await row('02/2021 02/TCD');
    const text = paper('02/2021 02/TCD', [
      ['Láng Hạ', ...figures],
      ['Kim Liên', ...figures.map(() => '')],
      ['Trung Tự', ...figures],
      ['Tổng', ...figures.map((figure) => figure * 2)],
    ]);
    const intake = await intakeOf({ 'a.csv': `${text}"UBND phường Hàng Bột"\n` });
    expect(codes(intake)).toEqual(['R303']);
    expect(new Set(intake.facts.map(({ unit }) => unit.name))).toEqual(new Set(['Láng Hạ', 'Trung Tự']));
    expect(intake.gaps).toEqual([]);
  });

  test('a line of text between units does not end the table', async () => {
    const figures = await row('02/2021 02/TCD');
    const text = paper('02/2021 02/TCD', [
      ['Láng Hạ', ...figures],
      ['I. Các phường còn lại'],
      ['Kim Liên', ...figures],
    ]);
    expect(rowsIn(await intakeOf({ 'a.csv': text }))).toEqual([2]);
  });

  test('a blank column is a gap in what it feeds, and leaves its identities undecided', async () => {
    const figures: (number | string)[] = await row('02/2021 01/TCD');
    figures[3] = '';
    const intake = await intakeOf({ 'a.csv': paper('02/2021 01/TCD', [['Láng Hạ', ...figures]]) });
    expect(codes(intake)).toEqual(['C005']);
    expect(intake.gaps.map(({ measure, dims }) => [measure, dims])).toEqual([
      ['official.2021.01-tcd.4', {}],
      ['receptions.visits', { kind: 'regular' }],
    ]);
    expect(intake.rules.find(({ code }) => code === 'R301')).toMatchObject({ status: 'undecided' });
  });

  test('a row with a broken identity counts nowhere', async () => {
    const figures = await row('02/2021 01/TCD');
    figures[0] = (figures[0] ?? 0) + 1;
    const intake = await intakeOf({ 'a.csv': paper('02/2021 01/TCD', [['Láng Hạ', ...figures]]) });
    expect(intake.facts).toEqual([]);
    expect(new Set(intake.gaps.map(({ why }) => why))).toEqual(new Set(['R301']));
  });
});
