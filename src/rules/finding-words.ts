import type { FindingWords } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { ruleOf } from './registry.ts';

/** A finding with its words made. */
export function findingWords({ code, severity, at, related = [], args }: Finding): FindingWords {
  const rule = ruleOf(code);
  return { code, severity, at, related, message: rule.message(args), help: rule.fix };
}
