import type { Fact, Gap } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { IntakeView } from '../rules/intake-view.ts';
import type { Collection } from './sum-up.ts';

/** What rules across files are shown. */
export function viewOf({ collected, handIns, cumulative }: Collection, findings: readonly Finding[]): IntakeView {
  const facts = byMeasure<Fact>(collected.facts);
  const gaps = byMeasure<Gap>(collected.gaps);
  const unread = findings.filter(({ code, severity }) => severity === 'error' && /^[FHP]/.test(code));
  return { facts, gaps, handIns, cumulative, unread: new Set(unread.map(({ at }) => at.file)) };
}

function byMeasure<T extends { readonly measure: string }>(all: readonly T[]): (measure: string) => readonly T[] {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const known = found.get(one.measure);
    if (known) known.push(one);
    else found.set(one.measure, [one]);
  }
  return (measure) => found.get(measure) ?? [];
}
