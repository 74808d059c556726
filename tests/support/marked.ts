import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultPage } from '../../src/commands/mark/result-page.ts';
import type { Finding } from '../../src/model/finding.ts';
import { markWorkbook } from '../../src/patch/mark-workbook.ts';
import { type Intake, type IntakeOptions, takeIn } from '../../src/pipeline.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const register = createRegister(dongDa);

/** Every workbook of the fixtures that can be read, its path from `fixtures/`. */
export function workbooks(): string[] {
  const unreadable = /\/F0(01|02|04|05|11)-[\w-]+\/bad\b|\/files\/(?!ward)|2021-04\/phuong-mai/;
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.xls[xm]$/i.test(name) && !unreadable.test(`/${name}`))
    .sort();
}

export function fixture(name: string): Buffer {
  return readFileSync(join(FIXTURES, name));
}

/** All that is read of one workbook, as if it had that name. */
export function takeInBytes(name: string, bytes: Uint8Array, options: Partial<IntakeOptions> = {}): Promise<Intake> {
  return takeIn({ files: [{ path: name, shown: name, bytes }], skipped: [] }, { register, ...options });
}

/** The workbook with findings marked in it. */
export function mark(bytes: Uint8Array, findings: readonly Finding[]): Uint8Array {
  const made = markWorkbook({ path: 'test', shown: 'test', bytes }, resultPage(findings, 'vi'));
  if (!made) throw new Error('signed');
  return made;
}

/** Marked with its own findings. */
export async function marked(
  name: string,
  bytes: Uint8Array,
): Promise<{ bytes: Uint8Array; findings: readonly Finding[] }> {
  const { findings } = await takeInBytes(name, bytes);
  return { bytes: mark(bytes, findings), findings };
}
