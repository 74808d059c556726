import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { petitions, receptions } from '../support/hand-ins.ts';
import { fixture } from '../support/marked.ts';
import { run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';
import { unzipped } from '../support/unzipped.ts';

const FILES: FileTree = {
  'in/2021/lang-thuong.xlsx': fixture('corpus/exceljs.xlsx'),
  'in/2021/macros.xlsm': fixture('corpus/macros.xlsm'),
  'in/tiep-dan.csv': receptions('Láng Hạ', '03/2021', 12),
  'in/hong.xlsx': fixture('rules/F001-unreadable-file/bad.xlsx'),
};

const written = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.\w+$/.test(name))
    .sort();

/** Runs `validate in --mark out` with more options; gives what was said and written. */
function marking(argv: readonly string[], files: FileTree = FILES) {
  return withFiles(files, async (cwd) => {
    const ran = await run(['validate', ...argv], { cwd });
    const out = join(cwd, 'out');
    return { ...ran, names: existsSync(out) ? written(out) : [] };
  });
}

describe('what is written', () => {
  test('a copy under the same name and path, a workbook of findings for what cannot be marked', async () => {
    const { code, names, stderr } = await marking(['in', '--mark', 'out']);
    expect(code).toBe(1);
    expect(names).toEqual([
      '2021/lang-thuong.xlsx',
      '2021/macros.xlsm',
      'hong - kết quả.xlsx',
      'tiep-dan - kết quả.xlsx',
    ]);
    const [verdict, ...lines] = stderr.trimEnd().split('\n');
    expect(verdict).toMatch(/^Chưa đạt: có \d+ lỗi/);
    expect(lines.map((line) => line.replace(/ \(.*/, ''))).toEqual([
      'Đã ghi out/2021/lang-thuong.xlsx',
      'Đã ghi out/2021/macros.xlsm',
      'Đã ghi out/hong - kết quả.xlsx',
      'Đã ghi out/tiep-dan - kết quả.xlsx',
    ]);
    expect(lines.filter((line) => line.includes('('))).toHaveLength(2);
  });

  test('in English', async () => {
    const { names, stderr } = await marking(['in/tiep-dan.csv', '--mark', 'out', '--lang', 'en']);
    expect(names).toEqual(['tiep-dan - results.xlsx']);
    expect(stderr).toMatch(/^Passed.*\nWrote out\/tiep-dan - results\.xlsx \(.*\)\n$/);
  });

  test('--quiet says nothing of it', async () => {
    const { names, stderr } = await marking(['in/2021/macros.xlsm', '--mark', 'out', '-q']);
    expect([names, stderr]).toEqual([['macros.xlsm'], '']);
  });

  test('a glob keeps the path below its fixed part', async () => {
    const { names } = await marking(['in/*/lang-*.xlsx', '--mark', 'out', '-q']);
    expect(names).toEqual(['2021/lang-thuong.xlsx']);
  });

  test('standard input has a name of its own', async () => {
    const names = await withFiles({}, async (cwd) => {
      await run(['validate', '-', '--mark', 'out'], { cwd, stdin: petitions('Láng Hạ', '03/2021') });
      return written(join(cwd, 'out'));
    });
    expect(names).toEqual(['stdin - kết quả.xlsx']);
  });

  test('what two files have wrong together is marked in both', async () => {
    const twice = { 'a/x.xlsx': fixture('corpus/sheetjs.xlsx'), 'b/x.xlsx': fixture('corpus/prefixes.xlsx') };
    await withFiles(twice, async (cwd) => {
      const { stderr } = await run(['validate', '.', '--mark', 'both'], { cwd });
      expect(stderr).toContain('both/a/x.xlsx');
      for (const path of ['both/a/x.xlsx', 'both/b/x.xlsx']) {
        const list = unzipped(readFileSync(join(cwd, path))).get('xl/worksheets/dongda-results1.xml');
        expect(list, path).toContain('X001');
      }
    });
  });
});

describe('nothing is lost', () => {
  test('an input is never overwritten, not even with --force', async () => {
    await withFiles(FILES, async (cwd) => {
      const before = readFileSync(join(cwd, 'in/2021/macros.xlsm'));
      const { code, stderr, stdout } = await run(['validate', 'in', '--mark', 'in', '--force'], { cwd });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('in/2021/lang-thuong.xlsx');
      expect(readFileSync(join(cwd, 'in/2021/macros.xlsm'))).toEqual(before);
      expect(written(join(cwd, 'in'))).toHaveLength(4);
    });
  });

  test('an existing copy is overwritten only with --force', async () => {
    await withFiles(FILES, async (cwd) => {
      const argv = ['validate', 'in/2021/macros.xlsm', '--mark', 'out', '-q'];
      expect((await run(argv, { cwd })).code).toBe(1);
      expect((await run(argv, { cwd })).code).toBe(2);
      expect((await run([...argv, '--force'], { cwd })).code).toBe(1);
    });
  });

  test('files of one name with different endings keep theirs', async () => {
    const { names } = await marking(['in', '--mark', 'out', '-q'], {
      'in/x.xls': fixture('oddities/files/ward.xls'),
      'in/x.ods': fixture('oddities/files/ward.ods'),
      'in/x.xlsx': fixture('corpus/exceljs.xlsx'),
      'in/y.csv': receptions('Láng Hạ', '03/2021'),
    });
    expect(names).toEqual(['x.ods - kết quả.xlsx', 'x.xls - kết quả.xlsx', 'x.xlsx', 'y - kết quả.xlsx']);
  });

  test('two files of one name are refused before anything is written', async () => {
    const { code, names, stderr } = await marking(['a/x.csv', 'b/x.csv', '--mark', 'out'], {
      'a/x.csv': receptions('Láng Hạ', '03/2021'),
      'b/x.csv': receptions('Láng Thượng', '03/2021'),
    });
    expect([code, names]).toEqual([2, []]);
    expect(stderr).toContain('x - kết quả.xlsx');
  });
});
