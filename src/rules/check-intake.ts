import type { Text } from '../i18n/text.ts';
import type { Finding } from '../model/finding.ts';
import { intakeRules } from './intake-rules.ts';
import type { IntakeView } from './intake-view.ts';

/** What the rules across files, months and rows have against what was read together; `undecided` says why, by code. */
export function checkIntake(intake: IntakeView): { findings: Finding[]; undecided: Map<string, Text> } {
  const findings: Finding[] = [];
  const undecided = new Map<string, Text>();
  for (const rule of intakeRules) {
    for (const said of rule.check(intake)) {
      if ('undecided' in said) undecided.set(rule.code, said.undecided);
      else findings.push({ code: rule.code, severity: rule.severity, ...said });
    }
  }
  return { findings, undecided };
}
