import type { FindingLog, LoggedRule } from '../../model/finding-log.ts';
import { plainArgs } from '../../model/plain-args.ts';
import { findingWords } from '../../rules/finding-words.ts';
import type { RuleOutcome } from '../../rules/outcomes.ts';
import { ruleOf } from '../../rules/registry.ts';
import type { ValidationMaterial } from './validation.ts';

/** The log of a validation; rules that a configuration switched off are not in it. `version`: of the program. */
export function findingLog({ findings, rules }: ValidationMaterial, version: string): FindingLog {
  return {
    version,
    rules: rules.flatMap(loggedRule),
    findings: findings.map((finding) => {
      const { code, severity, at, related, message } = findingWords(finding);
      const accepted = finding.accepted === undefined ? {} : { accepted: finding.accepted.reason };
      return { code, severity, at, related, args: plainArgs(finding.args), message, ...accepted };
    }),
  };
}

function loggedRule({ code, status, change, why }: RuleOutcome): LoggedRule[] {
  const rule = ruleOf(code);
  const severity = change?.severity ?? rule.severity;
  if (status === 'off' || severity === 'off') return [];
  const { name, title, why: whyItIs, fix } = rule;
  return [
    { code, name, severity, title, why: whyItIs, help: fix, status, ...(why === undefined ? {} : { reason: why }) },
  ];
}
