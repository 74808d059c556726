import type { Finding, Severity } from './finding.ts';

/** So many places of a group are shown; the others are counted. */
export const PLACES_SHOWN = 3;

/** Findings of one cause: of one rule, as severe. */
export interface FindingGroup<One> {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly [One, ...One[]];
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings by their cause, errors first, then in the order in which they come. */
export function groupFindings<One extends Pick<Finding, 'code' | 'severity'>>(
  findings: readonly One[],
): FindingGroup<One>[] {
  const groups = new Map<string, { code: string; severity: Severity; findings: [One, ...One[]] }>();
  for (const finding of findings) {
    const { code, severity } = finding;
    const key = `${WORST_FIRST.indexOf(severity)} ${code}`;
    const known = groups.get(key);
    if (known) known.findings.push(finding);
    else groups.set(key, { code, severity, findings: [finding] });
  }
  const all = [...groups.values()];
  return WORST_FIRST.flatMap((severity) => all.filter((group) => group.severity === severity));
}
