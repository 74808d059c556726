import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';

/** Rows that were not asked for, of the other calendar or replaced by a later version are not held against all rules. */
const LEFT_OUT = new Set(['X002', 'X003']);

/** The files of which some rows were left out, so that warnings about them may not have come up. */
export function partialFiles(findings: readonly Finding[], outdated: readonly Place[]): ReadonlySet<string> {
  const leftOut = findings.filter(({ code }) => LEFT_OUT.has(code)).map(({ at }) => at.file);
  return new Set([...leftOut, ...outdated.map(({ file }) => file)]);
}
