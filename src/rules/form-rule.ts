import type { RowRule } from './row-rule.ts';
import type { Rule } from './rule.ts';

/** A rule that forms of a family bring along, each for columns of its own; ids of the family begin with its name. */
export interface FormRule extends Rule {
  readonly form: string;
}

/** A form's own instance of a rule. */
export function ruleOn(rule: FormRule, form: string, check: Pick<RowRule, 'columns' | 'check' | 'identity'>): RowRule {
  return { ...rule, form, ...check };
}
