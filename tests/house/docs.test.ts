import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import { rules } from '../../src/rules/registry.ts';
import { schemaFile } from '../support/schema-file.ts';

const ROOT = join(import.meta.dirname, '../..');
const RULES = join(ROOT, 'docs/rules.md');
const SCHEMA = join(ROOT, 'docs/config.schema.json');

const INTRO = `# Quy tắc kiểm tra · Rules

Mọi quy tắc của chương trình; chi tiết từng quy tắc: \`dongda-report explain <mã>\`. Chữ cái đầu: F tệp, H tiêu đề bảng, C ô,
R dòng, X nhiều dòng hoặc nhiều tệp, P dữ liệu cá nhân và độ mật, A giải trình. Mỗi quy tắc có một ví dụ sai và một ví dụ đúng trong
\`fixtures/rules/\`.

Every rule of the program. *Lỗi*: the row or file does not count; *cảnh báo*: it counts, but look; *ghi chú*: for information.

<!-- Made from src/rules: UPDATE=1 npx vitest run tests/house/docs.test.ts -->
`;

const SEVERITIES = { error: 'lỗi · error', warning: 'cảnh báo · warning', info: 'ghi chú · info' };

function rulesPage(): string {
  const lines = rules.map(({ code, severity, title, why }) => [
    code,
    SEVERITIES[severity],
    `${title.vi}<br>*${title.en}*`,
    `${why.vi}<br>*${why.en}*`,
  ]);
  const rows = [['Mã', 'Mức độ', 'Quy tắc', 'Vì sao'], ['---', '---', '---', '---'], ...lines];
  return `${INTRO}\n${rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`).join('')}`;
}

test('docs/rules.md lists every rule as it is', () => {
  if (process.env.UPDATE) writeFileSync(RULES, rulesPage());
  expect(readFileSync(RULES, 'utf8').replaceAll('\r\n', '\n')).toBe(rulesPage());
});

test('docs/config.schema.json is what configurations are checked by', () => {
  if (process.env.UPDATE) writeFileSync(SCHEMA, schemaFile());
  expect(readFileSync(SCHEMA, 'utf8').replaceAll('\r\n', '\n')).toBe(schemaFile());
});

test('the README names every command and its alias', () => {
  const words = new Set(readFileSync(join(ROOT, 'README.md'), 'utf8').match(/[a-z][a-z-]+/g));
  const missing = commands.flatMap(({ name, alias }) => [name, alias]).filter((word) => !words.has(word));
  expect(missing).toEqual([]);
});

test('the README of the fixtures says what each rule’s fixture shows', () => {
  const listed = readFileSync(join(ROOT, 'fixtures/README.md'), 'utf8').match(/^\| [A-Z]\d{3} (?=\|)/gm);
  expect(listed?.map((cell) => cell.slice(2, 6))).toEqual(rules.map(({ code }) => code));
});
