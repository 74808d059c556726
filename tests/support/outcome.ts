import { plainArgs } from '../../src/model/plain-args.ts';
import type { Intake } from '../../src/pipeline.ts';

/** What became of a rule: `failed`, `passed`, or `undecided` and why. */
export function outcome({ rules }: Intake, code: string): string {
  const found = rules.find((rule) => rule.code === code);
  return [found?.status, found?.why?.en].filter((part) => part !== undefined).join(': ');
}

/** The findings of a rule as `a.csv C4 B2: stated computed`, the args in the order of their names. */
export function found({ findings }: Intake, code: string): string[] {
  return findings
    .filter((one) => one.code === code)
    .map(({ at, args }) => `${at.file} ${at.row ?? '-'}:${at.column ?? '-'} ${JSON.stringify(plainArgs(args))}`);
}
