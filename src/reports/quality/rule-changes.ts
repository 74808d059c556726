import type { Block } from '../../model/document.ts';
import type { RuleOutcome } from '../../rules/outcomes.ts';
import { ruleOf } from '../../rules/registry.ts';
import { severityWords } from '../../rules/severity-words.ts';

/** What the configuration made of rules, and why: said wherever it bears on what is shown. */
export function ruleChanges(outcomes: readonly RuleOutcome[]): Block[] {
  return outcomes.flatMap(({ code, change }): Block[] => {
    if (change === undefined) return [];
    const rule = ruleOf(code);
    const severity = severityWords(rule, change.severity);
    const text = {
      vi: `Theo cấu hình, ${code} (${rule.title.vi}) là: ${severity.vi}. Lý do: ${change.reason}`,
      en: `By configuration ${code} (${rule.title.en}) is: ${severity.en}. Reason: ${change.reason}`,
    };
    return [{ type: 'paragraph', tone: 'plain', text }];
  });
}
