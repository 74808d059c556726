import type { Fact, Gap } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { unitKey } from '../model/unit.ts';
import { type Claim, formsOfFact } from './pieces.ts';

/** Finds what the rows say that findings are about. */
export function claimsByRow(
  findings: readonly Finding[],
  facts: readonly Fact[],
  gaps: readonly Gap[],
): (finding: Finding) => readonly Claim[] {
  const wanted = new Map<string, Map<string, Claim>>();
  for (const finding of findings) for (const at of placesOf(finding)) wanted.set(rowKey(at), new Map());
  const note = (one: Fact | Gap, at: Place): void => {
    const claims = wanted.get(rowKey(at));
    if (!claims) return;
    const { unit, period } = one;
    for (const form of formsOfFact(one)) {
      claims.set(`${form}|${unitKey(unit)}|${period.id}`, { form, unit, period });
    }
  };
  if (wanted.size > 0) {
    for (const fact of facts) for (const at of fact.from) note(fact, at);
    for (const gap of gaps) note(gap, gap.at);
  }
  return (finding) => placesOf(finding).flatMap((at) => [...(wanted.get(rowKey(at))?.values() ?? [])]);
}

/** The places of a finding that are rows or cells. */
export function placesOf({ at, related = [] }: Finding): Place[] {
  return [at, ...related].filter(({ row }) => row !== undefined);
}

export function rowKey({ file, sheet = '', row = 0 }: Place): string {
  return `${row}|${sheet}|${file}`;
}
