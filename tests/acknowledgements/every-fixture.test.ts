import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { type Intake, type IntakeOptions, takeIn } from '../../src/pipeline.ts';
import { findFiles } from '../../src/read/find-files.ts';
import type { Source } from '../../src/read/reader.ts';
import { rules } from '../../src/rules/registry.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { asWorkbook, explaining, isWorkbook, lineOn } from '../support/explained.ts';
import { filesOf, folderOf, ruleOptions } from '../support/rule-fixtures.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const register = createRegister(dongDa);
/** Lines on a sheet of explanations are put right, not explained. */
const explainable = rules.filter(({ code }) => !code.startsWith('A'));

const warningsIn = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity, accepted }) => severity === 'warning' && accepted === undefined);

const errorsIn = ({ findings }: Intake): Finding[] => findings.filter(({ severity }) => severity === 'error');

const read = (files: readonly Source[], options: Partial<IntakeOptions> = {}): Promise<Intake> =>
  takeIn({ files, skipped: [] }, { register, ...options });

async function workbooksOf(files: readonly Source[]): Promise<Source[]> {
  const made: Source[] = [];
  for (const file of files) made.push(await asWorkbook(file));
  return made;
}

/** Accepts all warnings of workbooks; files that are the same stay the same. Gives back how many there were. */
async function acceptEverything(sources: readonly Source[], options: Partial<IntakeOptions> = {}): Promise<number> {
  const files = await workbooksOf(sources);
  const before = await read(files, options);
  const able = new Set(files.filter(isWorkbook).map(({ shown }) => shown));
  const twins = (a: Source): Set<string> =>
    new Set(files.filter((b) => a.bytes && b.bytes && Buffer.from(a.bytes).equals(b.bytes)).map(({ shown }) => shown));
  const warnings = warningsIn(before.findings).filter(({ at }) => able.has(at.file));
  const explained = files.map((file) => {
    const same = twins(file);
    const own = warnings.filter(({ at }) => same.has(at.file));
    return own.length === 0 ? file : explaining(file, own.map(lineOn));
  });
  const after = await read(explained, options);
  expect(warningsIn(after.findings).filter(({ at }) => able.has(at.file))).toEqual([]);
  expect(after.findings.filter(({ accepted }) => accepted !== undefined)).toHaveLength(warnings.length);
  expect(errorsIn(after)).toEqual(errorsIn(before));
  expect(after.findings.map(({ code, at, args }) => ({ code, at, args }))).toEqual(
    before.findings.map(({ code, at, args }) => ({ code, at, args })),
  );
  for (const what of ['facts', 'gaps', 'items', 'files'] as const) expect(after[what]).toEqual(before[what]);
  return warnings.length;
}

let accepted = 0;

test.each(explainable.map((rule) => [folderOf(rule), rule] as const))(
  '%s: its warnings accepted, all else is as before',
  async (_, rule) => {
    const { files } = await filesOf(rule, 'bad');
    accepted += await acceptEverything(files, ruleOptions[rule.code]);
  },
);

test.each(
  readdirSync(join(FIXTURES, 'oddities')).filter((name) => statSync(join(FIXTURES, 'oddities', name)).isDirectory()),
)('oddities/%s: likewise, file by file', async (folder) => {
  const { files } = await findFiles(['.'], join(FIXTURES, 'oddities', folder));
  for (const file of files) accepted += await acceptEverything([file]);
});

test('there were warnings to accept', () => {
  expect(accepted).toBeGreaterThan(50);
});

async function withoutFault(rule: Rule): Promise<number> {
  const bad = await workbooksOf((await filesOf(rule, 'bad')).files);
  const good = await workbooksOf((await filesOf(rule, 'good')).files);
  const nameOf = ({ shown }: Source): string => shown.replace(/^(?:bad|good)/, '').replace(/\.\w+$/, '');
  const { findings } = await read(bad, ruleOptions[rule.code]);
  const faults = warningsIn(findings).filter(({ code }) => code === rule.code);
  let lines = 0;
  const files = good.map((file) => {
    const from = bad.find((one) => nameOf(one) === nameOf(file));
    const own = faults.filter(({ at }) => at.file === from?.shown).map(lineOn);
    if (own.length === 0 || !isWorkbook(file)) return file;
    lines += own.length;
    return explaining(file, own);
  });
  const after = await read(files, ruleOptions[rule.code]);
  const said = rule.code.startsWith('X') ? 'A007' : 'A001';
  expect(after.acknowledgements.map(({ state }) => state)).toEqual(
    Array.from({ length: lines }, () => (said === 'A007' ? 'not-here' : 'not-found')),
  );
  expect(after.findings.filter(({ code }) => code === said)).toHaveLength(lines);
  expect(after.findings.filter((one) => one.accepted !== undefined)).toEqual([]);
  return lines;
}

let stale = 0;

test.each(explainable.filter(({ severity }) => severity === 'warning').map((rule) => [folderOf(rule), rule] as const))(
  '%s: put right, its explanation is left over',
  async (_, rule) => {
    stale += await withoutFault(rule);
  },
);

test('there were explanations left over', () => {
  expect(stale).toBeGreaterThan(30);
});
