import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forms } from '../../src/forms/registry.ts';
import { run } from '../support/run.ts';

/** Rules whose sentence names a form of ours. */
const CODES = ['F018', 'H007', 'X001', 'X010', 'X601', 'X602', 'X603', 'X604', 'X605', 'X606'];

interface Found {
  readonly code: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly message: string;
}

async function findings(code: string, lang: string): Promise<readonly Found[]> {
  const folder = readdirSync('fixtures/rules').find((name) => name.startsWith(code)) ?? '';
  const bad = readdirSync(`fixtures/rules/${folder}`).find((name) => /^bad(\.(csv|xlsx))?$/.test(name)) ?? '';
  const { stdout } = await run(['validate', `fixtures/rules/${folder}/${bad}`, '-f', 'json', '--lang', lang]);
  return JSON.parse(stdout).findings.filter((one: Found) => one.code === code);
}

test.each(CODES)('%s names the form in the language of the reader, and by one name in its args', async (code) => {
  const [vi, en] = await Promise.all([findings(code, 'vi'), findings(code, 'en')]);
  expect(vi.length).toBeGreaterThan(0);
  expect(en.map(({ args }) => args)).toEqual(vi.map(({ args }) => args));
  for (const [index, { args, message }] of en.entries()) {
    const named = [args.form ?? args.forms].flat();
    const titles = forms.map(({ title }) => title).filter((title) => named.includes(title.vi));
    expect(titles.length).toBe(named.length);
    for (const title of titles) {
      expect(message).toContain(title.en);
      expect(message).not.toContain(title.vi);
      expect(vi[index]?.message).toContain(title.vi);
    }
  }
});

test('H001, which leaves nothing to read, names the form in the language of the reader', async () => {
  const words = async (lang: string): Promise<string> =>
    (await run(['validate', 'fixtures/rules/H001-missing-column/bad.csv', '--lang', lang])).stderr;
  expect(await words('en')).toContain('Form “Petitions” lacks the column');
  expect(await words('vi')).toContain('Biểu “Đơn thư” thiếu cột');
});
