import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT, run } from '../support/run.ts';
import { withFiles } from '../support/temp-folder.ts';

const rulesFolder = join(PROJECT, 'fixtures/rules');
/** One warning, explained without an end, and one explained until the last day of its period. */
const EXPLAINED = readFileSync(join(rulesFolder, 'A001-nothing-to-accept/good.xlsx'));
const UNTIL_CLOSING_DAY = readFileSync(join(rulesFolder, 'A002-acceptance-expired/good.xlsx'));

test('validate lists explained warnings apart and does not count them, with --strict neither', async () => {
  await withFiles({ 'chi-bo.xlsx': EXPLAINED }, async (cwd) => {
    const { code, stdout } = await run(['validate', 'chi-bo.xlsx', '--strict', '--lang', 'en'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Passed: no errors, no warnings (1 explained warning).');
    expect(stdout).toContain('Warnings that were explained');
    expect(stdout).not.toContain('warning R503');
  });
});

test('JSON says of a finding how it was accepted, and what became of each line', async () => {
  await withFiles({ 'chi-bo.xlsx': EXPLAINED }, async (cwd) => {
    const { stdout } = await run(['validate', 'chi-bo.xlsx', '--format', 'json'], { cwd });
    const { verdict, findings, acknowledgements } = JSON.parse(stdout);
    const accepted = {
      reason: 'Đảng viên bị kỷ luật sau khi chi bộ đã được xếp loại',
      by: 'Bí thư Đảng ủy',
      until: null,
      line: { file: 'chi-bo.xlsx', sheet: 'Giải trình', cell: 'A4' },
    };
    expect(verdict).toBe('ok');
    expect(findings.find(({ code }: { code: string }) => code === 'R503')).toMatchObject({
      severity: 'warning',
      cell: 'C5',
      accepted,
    });
    expect(acknowledgements).toEqual([{ code: 'R503', sheet: 'Chi bộ', cell: 'C5', state: 'accepted', ...accepted }]);
  });
});

test('an explanation ends by --as-of, never by the day on which the command is run', async () => {
  await withFiles({ 'chi-bo.xlsx': UNTIL_CLOSING_DAY }, async (cwd) => {
    const strict = ['validate', 'chi-bo.xlsx', '--strict'];
    expect((await run(strict, { cwd, today: '2030-01-01' })).code).toBe(0);
    expect((await run([...strict, '--as-of', '2021-12-31'], { cwd })).code).toBe(0);
    const later = await run([...strict, '--as-of', '2022-01-01', '--lang', 'en'], { cwd });
    expect(later.code).toBe(1);
    expect(later.stdout).toContain('holds until 31/12/2021, the figures were closed on 01/01/2022');
  });
});

test('a report lists them in the section on the quality of its data', async () => {
  await withFiles({ 'chi-bo.xlsx': EXPLAINED }, async (cwd) => {
    const text = await run(['summary', '.', '--lang', 'en'], { cwd });
    expect(text.stdout).toMatch(/Warnings that were explained[\s\S]*R503[\s\S]*Đảng viên bị kỷ luật/);
    expect(text.stdout).not.toContain('Errors and warnings');
    const json = await run(['summary', '.', '--format', 'json'], { cwd });
    expect(JSON.parse(json.stdout).findings).toEqual({ errors: 0, warnings: 0, accepted: 1 });
  });
});

test('a marked copy says the same when it is read again, and does not tint what was explained', async () => {
  await withFiles({ 'chi-bo.xlsx': EXPLAINED }, async (cwd) => {
    const before = await run(['validate', 'chi-bo.xlsx', '--format', 'json'], { cwd });
    expect((await run(['validate', 'chi-bo.xlsx', '--mark', 'danh-dau'], { cwd })).code).toBe(0);
    const after = await run(['validate', join('danh-dau', 'chi-bo.xlsx'), '--format', 'json'], { cwd });
    const said = (text: string) => JSON.parse(text.replaceAll(/danh-dau[\\/]+/g, ''));
    expect(said(after.stdout)).toEqual(said(before.stdout));
  });
});
