import type { FindingWords } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { otherWay } from './other-way.ts';
import { ruleOf } from './registry.ts';

/** A finding with its words made. */
export function findingWords({ code, severity, at, related = [], args }: Finding): FindingWords {
  const rule = ruleOf(code);
  const { title, why, fix } = rule;
  return {
    code,
    severity,
    at,
    related,
    title,
    why,
    message: rule.message(args),
    help: fix,
    otherWay: otherWay(rule, severity),
  };
}
