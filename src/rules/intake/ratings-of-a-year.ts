import type { Fact } from '../../model/fact.ts';
import { unitKey } from '../../model/unit.ts';

/** Facts of the yearly ratings, together per unit and year. */
export function byUnitAndYear(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${unitKey(fact.unit)}|${fact.period.id}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()];
}

export function ofKind(facts: readonly Fact[], kind: string): readonly Fact[] {
  return facts.filter((fact) => fact.dims.kind === kind);
}

export function sumOf(facts: readonly Fact[]): number {
  return facts.reduce((sum, fact) => sum + fact.value, 0);
}
