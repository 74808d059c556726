import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import { month } from '../../src/model/period.ts';
import { type Intake, type IntakeOptions, takeIn } from '../../src/pipeline.ts';
import { type FoundFiles, findFiles } from '../../src/read/find-files.ts';
import { defaultLimits } from '../../src/read/limits.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/rules');
const register = createRegister(dongDa);

/** Options without which a rule has nothing to say. */
export const ruleOptions: Readonly<Record<string, Partial<IntakeOptions>>> = {
  F017: { limits: { ...defaultLimits, seconds: 0 } },
  X002: { calendar: 'statistical' },
  X003: { asked: { period: month(2021, 3) } },
  X006: { versions: 'by-name' },
};

/** Rules whose bad files are gone by the time they are to be read. */
const VANISHING: ReadonlySet<string> = new Set(['F013']);

export function folderOf({ code, name }: Rule): string {
  return `${code}-${name}`;
}

/** The folders below `fixtures/rules/`. */
export function ruleFolders(): string[] {
  return readdirSync(FIXTURES).sort();
}

/** Lines `code file sheet cell`, `-` where there is none. */
export function expectedFindings(rule: Rule): string[] {
  return readFileSync(join(FIXTURES, folderOf(rule), 'expected.txt'), 'utf8')
    .trimEnd()
    .split('\n');
}

/** What is taken in of the file or folder `bad` or `good` of a rule that is checked on real forms. */
export async function intakeOf(rule: Rule, side: 'bad' | 'good', more: Partial<IntakeOptions> = {}): Promise<Intake> {
  const found = await filesOf(rule, side);
  const vanished = side === 'bad' && VANISHING.has(rule.code);
  const files = vanished ? found.files.map((file) => ({ ...file, path: `${file.path}.gone` })) : found.files;
  return takeIn({ ...found, files }, { register, ...ruleOptions[rule.code], ...more });
}

/** All findings in the file or folder `bad` or `good` of a rule, paths as seen from its folder. */
export async function findingsIn(rule: Rule, side: 'bad' | 'good'): Promise<readonly Finding[]> {
  return (await intakeOf(rule, side)).findings;
}

/** The file or folder `bad` or `good` of a rule. */
export async function filesOf(rule: Rule, side: 'bad' | 'good'): Promise<FoundFiles> {
  const cwd = join(FIXTURES, folderOf(rule));
  const paths = readdirSync(cwd).filter((name) => name.replace(/\..*/, '') === side);
  if (paths.length !== 1) throw new Error(`${folderOf(rule)} has ${paths.length} files or folders “${side}”`);
  return findFiles(paths, cwd);
}
