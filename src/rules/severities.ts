import type { Severity } from '../model/finding.ts';
import { ruleOf, rules } from './registry.ts';
import type { LeftOut, Rule } from './rule.ts';

/** How bad a rule is in a run; `off` says nothing at all. */
export type RunSeverity = Severity | 'off';

/** What a configuration makes of a rule, and why. */
export interface RuleChange {
  readonly severity: RunSeverity;
  readonly reason: string;
}

/** How bad the rules are in a run. */
export interface Severities {
  of(code: string): RunSeverity;
  /** Where a configuration changed the rule. */
  change(code: string): RuleChange | undefined;
}

/** Everything as the rules themselves say. */
export const builtIn: Severities = { of: (code) => ruleOf(code).severity, change: () => undefined };

/** The rules as they are, but for changes by code. */
export function severitiesWith(changes: ReadonlyMap<string, RuleChange>): Severities {
  if (changes.size === 0) return builtIn;
  const known = new Map(rules.map(({ code, severity }) => [code, changes.get(code)?.severity ?? severity]));
  return { of: (code) => known.get(code) ?? builtIn.of(code), change: (code) => changes.get(code) };
}

const UPWARDS: readonly RunSeverity[] = ['off', 'info', 'warning', 'error'];

/**
 * The severities a configuration may give a rule. Where something is in no figure whatever is said of it, saying less
 * would hide that; and nobody switches off what protects people's data.
 */
export function allowedSeverities(rule: Rule): readonly RunSeverity[] {
  const least = leftOutBy(rule) === 'always' ? rule.severity : rule.code.startsWith('P') ? 'info' : 'off';
  return UPWARDS.slice(UPWARDS.indexOf(least));
}

/** Unless a rule says otherwise: a row rule leaves out its row; an error of any other cannot be read. */
export function leftOutBy(rule: Rule): LeftOut {
  return rule.leavesOut ?? ('columns' in rule ? 'row' : rule.severity === 'error' ? 'always' : 'nothing');
}
