import type { Fact } from '../../src/model/fact.ts';
import { address } from '../../src/model/place.ts';
import { type Intake, type IntakeOptions, takeIn } from '../../src/pipeline.ts';
import { findFiles } from '../../src/read/find-files.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { type FileTree, withFiles } from './temp-folder.ts';

const register = createRegister(dongDa);

/** Everything that files written for the occasion say. */
export function intakeOf(files: FileTree, options: Partial<IntakeOptions> = {}): Promise<Intake> {
  return withFiles(files, async (folder) => takeIn(await findFiles(['.'], folder), { register, ...options }));
}

/** Facts without their places, in an order of their own: `receptions.visits Láng Hạ 2021-03 {"kind":"regular"} 12`. */
export function said(facts: readonly Fact[]): string[] {
  return facts
    .map(
      ({ measure, unit, period, dims, value }) =>
        `${measure} ${unit.name} ${period.id} ${JSON.stringify(dims)} ${value}`,
    )
    .sort();
}

/** What is missing and why, likewise. */
export function lacking({ gaps }: Intake): string[] {
  return gaps
    .map(
      ({ measure, unit, period, dims, why }) =>
        `${measure} ${unit.name} ${period.id} ${JSON.stringify(dims ?? {})} ${why}`,
    )
    .sort();
}

/** Findings as `C005 a.csv C4`. */
export function told({ findings }: Intake): string[] {
  return findings.map(({ code, at }) => `${code} ${at.file} ${address(at) ?? ''}`.trim());
}
