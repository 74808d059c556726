import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { correctFiles } from '../../src/commands/fix/correct-files.ts';
import { takeIn } from '../../src/pipeline.ts';
import { findFiles } from '../../src/read/find-files.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { receptions } from '../support/hand-ins.ts';
import { said } from '../support/intake.ts';
import { fixture } from '../support/marked.ts';
import { PROJECT, run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';
import { unzipped } from '../support/unzipped.ts';

const register = createRegister(dongDa);

interface Listed {
  readonly file: string;
  readonly cell: string;
  readonly kind: string;
  readonly safe: boolean;
  readonly before: string | null;
  readonly after: string | null;
}

/** What `fix --diff` lists: `A3 unit Láng Thượg → Láng Thượng`. */
async function diff(text: string, ...argv: string[]): Promise<string[]> {
  return withFiles({ 'in.csv': text }, async (cwd) => {
    const { stdout, code } = await run(['fix', 'in.csv', '--diff', '-f', 'json', ...argv], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['in.csv']);
    const { corrections } = JSON.parse(stdout) as { corrections: Listed[] };
    return corrections.map(({ cell, kind, before, after }) => `${cell} ${kind} ${before} → ${after}`);
  });
}

const HEADER = 'Phường,Hình thức tiếp,Số lượt tiếp,Số người được tiếp,Số vụ việc';
const rows = (...lines: string[]): string => ['Kỳ báo cáo: 03/2021', HEADER, ...lines, ''].join('\n');

describe('what is corrected', () => {
  test.each<[string, string, string[]]>([
    [
      'spaces of any kind',
      'Láng Hạ, Thường\u00a0 xuyên\u200b ,3,3,3',
      ['B3 spaces  Thường\u00a0 xuyên\u200b  → Thường xuyên'],
    ],
    [
      'decomposed letters',
      `${'Láng Hạ'.normalize('NFD')},Định kỳ,3,3,3`,
      [`A3 composition ${'Láng Hạ'.normalize('NFD')} → Láng Hạ`],
    ],
    ['grouped thousands', 'Láng Hạ,Định kỳ,1.582,1.600,3', ['C3 number 1.582 → 1582', 'D3 number 1.600 → 1600']],
    [
      'a misspelt ward',
      'UBND phường Láng Thượg,Định kỳ,3,3,3',
      ['A3 unit UBND phường Láng Thượg → UBND phường Láng Thượng'],
    ],
  ])('%s', async (_, line, expected) => {
    expect(await diff(rows(line))).toEqual(expected);
  });

  test('a name that may be that of another ward is left', async () => {
    const names = ['Láng Thọ', 'Kim Hoa', 'Thành Công', 'Phương Liệt', 'Phuong Liet', 'Khương Trung'];
    expect(await diff(rows(...names.map((name) => `${name},Định kỳ,3,3,3`)))).toEqual([]);
  });

  test('labels and names of columns only with --unsafe', async () => {
    const text = rows('Láng Hạ,Định ky,3,3,3').replace('Số lượt tiếp', 'Số lượt tip').replace('Định ky', 'Đột suất');
    expect(await diff(text)).toEqual([]);
    expect(await diff(text, '--unsafe')).toEqual([
      'C2 header Số lượt tip → Số lượt tiếp',
      'B3 label Đột suất → Đột xuất',
    ]);
  });

  test('a total row is corrected with its column', async () => {
    expect(await diff(rows('Láng Hạ,Định kỳ,1.582,1.600,3', 'Tổng số,,1.582,1.600,3'))).toHaveLength(4);
  });
});

describe('what is not', () => {
  test.each<[string, string[]]>([
    ['a comma that may be decimals', ['Láng Hạ,Định kỳ,"1,582",1600,3']],
    ['marks that contradict each other', ['Láng Hạ,Định kỳ,"1,234,567",1234567,3', 'Láng Hạ,Đột xuất,1.582,1600,3']],
    [
      'evidence that another number needs',
      ['Láng Hạ,Định kỳ,"1,234,567",1234567,3', 'Láng Hạ,Đột xuất,"1,582 lượt",1600,3'],
    ],
    ['dashes and words for none', ['Láng Hạ,Định kỳ,-,không,0']],
  ])('%s', async (_, lines) => {
    expect(await diff(rows(...lines))).toEqual([]);
  });

  test('a column of names is neither touched nor shown', async () => {
    const text = rows('Láng Hạ,Định kỳ,3,3,3, Nguyễn  Văn A ', 'Láng Hạ ,Đột xuất,0,0,0,x').replace(
      'vụ việc',
      'vụ việc,Họ tên',
    );
    await withFiles({ 'in.csv': text }, async (cwd) => {
      const { stdout } = await run(['fix', 'in.csv', '-o', 'out.csv'], { cwd });
      expect(stdout).not.toContain('Nguyễn');
      expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toContain(', Nguyễn  Văn A \n');
    });
  });

  test('text outside of tables is converted without being shown', async () => {
    const { stdout } = await run(['fix', 'fixtures/oddities/encodings/vntime.xlsx', '--diff', '-f', 'json']);
    const { corrections } = JSON.parse(stdout) as { corrections: Listed[] };
    const shown = new Map(corrections.map(({ cell, after }) => [cell, after]));
    expect([shown.get('A1'), shown.get('A6'), shown.get('A8')]).toEqual([null, 'Hình thức tiếp', 'Định kỳ']);
  });

  test('a name that would report a ward twice', async () => {
    const twice = rows('Láng Thượng,Định kỳ,3,3,3', 'Láng Thượg,Định kỳ,4,4,4');
    expect(await diff(twice)).toEqual([]);
  });

  test('a name that would report a ward of another file again', async () => {
    const files = { 'a.csv': rows('Láng Thượng,Định kỳ,3,3,3'), 'b.csv': rows('Láng Thượg ,Định kỳ,4,4,4') };
    await withFiles(files, async (cwd) => {
      const { stdout } = await run(['fix', '.', '--diff', '-f', 'csv'], { cwd });
      expect(stdout.split('\n').slice(1)).toEqual(['b.csv,,A3,spaces,true,Láng Thượg ,Láng Thượg', '']);
    });
  });
});

/** Every file of the fixtures, those of a folder together, as some rules look at several; `bad` and `good` apart. */
const FOLDERS = new Map<string, string[]>();
for (const found of readdirSync(join(PROJECT, 'fixtures'), { recursive: true, encoding: 'utf8' }).sort()) {
  const name = `fixtures/${found.replaceAll('\\', '/')}`;
  if (!/\.(csv|xls[xmb]?|ods)$/.test(name)) continue;
  const folder = /^fixtures\/rules\/[^/]+\/[^/]+/.exec(name)?.[0] ?? dirname(name);
  FOLDERS.set(folder, [...(FOLDERS.get(folder) ?? []), name]);
}

describe('correcting never adds a finding and never changes a figure', () => {
  test.each([...FOLDERS])(
    '%s',
    async (_, paths) => {
      const { files } = await findFiles(paths, PROJECT);
      const before = await takeIn({ files, skipped: [] }, { register });
      for (const unsafe of [false, true]) {
        const fixed = await correctFiles(files, { register, unsafe });
        const after = await takeIn(
          {
            files: fixed.map(({ source, bytes, corrected }) => (corrected.length > 0 ? { ...source, bytes } : source)),
            skipped: [],
          },
          { register },
        );
        const kept = said(after.facts);
        expect(said(before.facts).filter((fact) => !kept.includes(fact))).toEqual([]);
        const known = before.findings.map(({ code, at }) => JSON.stringify([code, at]));
        expect(
          after.findings.map(({ code, at }) => JSON.stringify([code, at])).filter((one) => !known.includes(one)),
        ).toEqual([]);
        const again = await correctFiles(
          fixed.map(({ source, bytes, corrected }) => (corrected.length > 0 ? { ...source, bytes } : source)),
          { register, unsafe },
        );
        expect(again.flatMap(({ corrected }) => corrected).map(({ kind, row, column }) => [kind, row, column])).toEqual(
          [],
        );
      }
    },
    180_000,
  );
});

describe('workbooks', () => {
  async function fixedWorkbook(change: (sheet: ExcelJS.Worksheet) => void, workbook = new ExcelJS.Workbook()) {
    const sheet = workbook.addWorksheet('Tiếp công dân');
    sheet.addRows([
      ['Đơn vị: UBND phường Láng Hạ'],
      ['Kỳ báo cáo: 03/2021'],
      ['Hình thức tiếp', 'Số lượt tiếp', 'Số người được tiếp', 'Số vụ việc'],
      ['Thường xuyên', '1.582', 1600, 1500],
      ['Định kỳ ', 4, 6, 4],
      ['Đột xuất', 0, 0, 0],
      ['Tổng', { formula: 'SUM(B4:B6)', result: 4 }, 1606, 1504],
    ]);
    change(sheet);
    const made = Buffer.from(await workbook.xlsx.writeBuffer());
    return withFiles({ 'in.xlsx': made }, async (cwd) => {
      const { code } = await run(['fix', 'in.xlsx', '--out', 'out.xlsx'], { cwd });
      expect(code).toBe(0);
      const bytes = readFileSync(join(cwd, 'out.xlsx'));
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
      return { workbook: unzipped(bytes).get('xl/workbook.xml'), sheet: book.getWorksheet('Tiếp công dân') };
    });
  }

  test('text becomes a number in a format that shows one', async () => {
    const { sheet, workbook } = await fixedWorkbook((made) => {
      made.getCell('B4').numFmt = '@';
    });
    expect(sheet?.getCell('B4').value).toBe(1582);
    expect(sheet?.getCell('B4').numFmt).toBe('#,##0');
    expect(sheet?.getCell('A5').value).toBe('Định kỳ');
    expect(sheet?.getCell('B7').value).toMatchObject({ formula: 'SUM(B4:B6)' });
    expect(workbook).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
  });

  test('a number never lands in a format of dates', async () => {
    const { sheet } = await fixedWorkbook((made) => {
      made.getCell('B4').numFmt = 'dd/mm/yyyy';
    });
    expect(sheet?.getCell('B4').value).toBe(1582);
  });

  test('days typed as text become days, unless one of the column cannot be read', async () => {
    const book = new ExcelJS.Workbook();
    const lists = book.addWorksheet('Vụ việc');
    lists.addRows([
      ['Quận Đống Đa'],
      ['Tính đến ngày 31/12/2021'],
      [
        'Mã vụ việc',
        'Phường',
        'Lĩnh vực',
        'Thẩm quyền giải quyết',
        'Diện theo dõi',
        'Ngày đưa vào danh sách',
        'Ngày giải quyết xong',
        'Ngày đưa ra khỏi danh sách',
      ],
      ['VV-01', 'Láng Thượng', 'Đất đai', 'Quận', 'BCĐ Quận ủy', '05/03/2018', '10/09/2019'],
      ['VV-02', 'Láng Hạ', 'Đất đai', 'Quận', 'BCĐ Quận ủy', '12/06/2018', '31/09/2019'],
    ]);
    const made = Buffer.from(await book.xlsx.writeBuffer());
    await withFiles({ 'in.xlsx': made }, async (cwd) => {
      const { stdout } = await run(['fix', 'in.xlsx', '--out', 'out.xlsx', '-f', 'csv'], { cwd });
      expect(stdout.split('\n').slice(1)).toEqual([
        'in.xlsx,Vụ việc,F4,date,true,05/03/2018,05/03/2018',
        'in.xlsx,Vụ việc,F5,date,true,12/06/2018,12/06/2018',
        '',
      ]);
      const fixed = new ExcelJS.Workbook();
      await fixed.xlsx.load(readFileSync(join(cwd, 'out.xlsx')) as unknown as ExcelJS.Buffer);
      const cell = fixed.getWorksheet('Vụ việc')?.getCell('F5');
      expect([cell?.value, cell?.numFmt]).toEqual([new Date(Date.UTC(2018, 5, 12)), 'dd/mm/yyyy']);
    });
  });

  test('rich text stays as it is', async () => {
    const rich = { richText: [{ text: 'Đột ', font: { bold: true } }, { text: 'xuất ' }] };
    const { sheet } = await fixedWorkbook((made) => {
      made.getCell('A6').value = rich;
    });
    expect(sheet?.getCell('A6').value).toMatchObject({ richText: [{ text: 'Đột ' }, { text: 'xuất ' }] });
  });

  test('old fonts give way to fonts that have the letters', async () => {
    await withFiles({ 'in.xlsx': fixture('oddities/encodings/vntime.xlsx') }, async (cwd) => {
      await run(['fix', 'in.xlsx', '--out', 'out'], { cwd });
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(readFileSync(join(cwd, 'out/in.xlsx')) as unknown as ExcelJS.Buffer);
      const cell = book.worksheets[0]?.getCell('A6');
      expect([cell?.value, cell?.font.name]).toEqual(['Hình thức tiếp', 'Times New Roman']);
      expect((await run(['validate', 'out/in.xlsx', '-f', 'csv'], { cwd })).stdout).not.toContain('F014');
    });
  });
});

describe('where it is written', () => {
  const files: FileTree = {
    'in/a/x.csv': receptions('Láng Hạ', '03/2021').replace('Định kỳ', ' Định kỳ'),
    'in/y.csv': receptions('Láng Thượng', '03/2021'),
  };

  test('a folder gets every file, a file with its ending is one', async () => {
    await withFiles(files, async (cwd) => {
      const { stderr } = await run(['fix', 'in', '--out', 'out', '--lang', 'en'], { cwd });
      expect(stderr).toBe('Wrote out/a/x.csv\nWrote out/y.csv (copied as it is)\n');
      expect(readFileSync(join(cwd, 'out/a/x.csv')).toString('hex', 0, 3)).toBe('efbbbf');
      expect(readFileSync(join(cwd, 'out/y.csv'))).toEqual(readFileSync(join(cwd, 'in/y.csv')));
      await run(['sua', 'in/a/x.csv', '-o', 'z.csv'], { cwd });
      expect(readFileSync(join(cwd, 'z.csv'))).toEqual(readFileSync(join(cwd, 'out/a/x.csv')));
    });
  });

  test.each<[string[], number]>([
    [['in'], 2],
    [['in', '--out', '-'], 2],
    [['in', '--out', 'out.xlsx'], 2],
    [['in/y.csv', '--out', 'out.xlsx'], 2],
    [['in', '--out', 'in', '--force'], 2],
    [['in', '--out', 'in/a/..'], 2],
    [['-', '--diff'], 2],
    [['nowhere', '--diff'], 2],
    [['in/y.csv', '--out', 'out'], 0],
  ])('%j', async (argv, expected) => {
    await withFiles(files, async (cwd) => {
      const { code } = await run(['fix', ...argv], { cwd });
      expect([code, existsSync(join(cwd, 'out')), existsSync(join(cwd, 'out.xlsx'))]).toEqual([expected, false, false]);
    });
  });

  test.each([
    ['-', 'không in ra màn hình được'],
    ['out.xlsx', '“out.xlsx” là tên tệp, ở đây cần tên thư mục.'],
  ])('--out %s says why', async (out, words) => {
    await withFiles(files, async (cwd) => {
      expect((await run(['fix', 'in', '--out', out], { cwd })).stderr).toContain(words);
    });
  });

  test('what cannot be corrected is said, and exit 1 where a file cannot be read', async () => {
    const listed = ['--diff', '-f', 'json', '--lang', 'en'];
    const [other, damaged] = ['fixtures/oddities/files/ward.xls', 'fixtures/oddities/files/damaged.xlsx'];
    const both = await run(['fix', other, damaged, ...listed]);
    const { left } = JSON.parse(both.stdout) as { left: { file: string; why: string }[] };
    expect(left.map(({ file }) => file.split('/').at(-1))).toEqual(['damaged.xlsx', 'ward.xls']);
    expect([both.code, (await run(['fix', other, ...listed])).code]).toEqual([1, 0]);
  });

  test('where no file can be read it says why, as other commands do', async () => {
    const damaged = 'fixtures/oddities/files/damaged.xlsx';
    const fixed = await run(['fix', damaged, '--diff']);
    expect([fixed.code, fixed.stdout]).toEqual([2, '']);
    expect(fixed.stderr).toBe((await run(['summary', damaged])).stderr);
  });

  test('the files that can be read are written beside one that cannot', async () => {
    await withFiles({ ...files, 'in/broken.xlsx': 'PK\u0003\u0004 this is no workbook' }, async (cwd) => {
      const { code, stderr } = await run(['fix', 'in', '--out', 'out', '--lang', 'en'], { cwd });
      expect([code, stderr]).toEqual([1, 'Wrote out/a/x.csv\nWrote out/y.csv (copied as it is)\n']);
    });
  });
});
