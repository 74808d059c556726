import type { Fact } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import { intakeRules } from './intake-rules.ts';

/** What the rules across files, months and rows have against the facts read together. */
export function checkIntake(facts: readonly Fact[]): Finding[] {
  const byMeasure = new Map<string, Fact[]>();
  for (const fact of facts) {
    const known = byMeasure.get(fact.measure);
    if (known) known.push(fact);
    else byMeasure.set(fact.measure, [fact]);
  }
  return intakeRules.flatMap((rule) =>
    [...rule.check((measure) => byMeasure.get(measure) ?? [])].map(({ at, related, args }) => ({
      code: rule.code,
      severity: rule.severity,
      at,
      related,
      args,
    })),
  );
}
