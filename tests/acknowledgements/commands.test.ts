import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { year } from '../../src/model/period.ts';
import { address } from '../../src/model/place.ts';
import { takeInBytes } from '../support/marked.ts';
import { PROJECT, run } from '../support/run.ts';
import { withFiles } from '../support/temp-folder.ts';
import { formNamed, numbersRow, opened, sheetOf, templateFor, wardNamed } from '../support/template-workbook.ts';

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

test('a warning is explained on the sheet that a template has for it', async () => {
  const template = templateFor(wardNamed('Kim Liên', year(2021)), year(2021), [formNamed('cell-ratings')]);
  const book = await opened(template);
  const cells = sheetOf(book);
  const row = numbersRow(cells) + 1;
  const { form } = template.sheets[0] ?? {};
  const excellent = { organisation: 'Chi bộ số 1', members: 5, rated: 5, excellent: 1, good: 3, failed: 1 };
  const choices = { kind: 'Chi bộ trực thuộc', rating: 'Hoàn thành xuất sắc nhiệm vụ' };
  for (const [index, { id }] of (form?.columns ?? []).entries()) {
    cells.getCell(row, index + 1).value = { ...excellent, ...choices }[id] ?? 0;
  }
  const validated = async () => {
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    return (await takeInBytes('kim-lien.xlsx', bytes)).findings.filter(({ code }) => /^(R503|A)/.test(code));
  };
  const [warning] = await validated();
  expect(warning).toMatchObject({ code: 'R503', severity: 'warning' });
  const line = [
    'R503',
    cells.name,
    address(warning?.at ?? { file: '' }),
    'Đã kiểm tra',
    'Bí thư',
    new Date(Date.UTC(2021, 11, 31)),
  ];
  for (const [index, value] of line.entries()) sheetOf(book, 1).getCell(5, index + 1).value = value ?? '';
  expect((await validated()).map(({ code, accepted }) => [code, accepted?.lastDay])).toEqual([['R503', '2021-12-31']]);
});
