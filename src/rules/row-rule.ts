import type { Args } from '../model/finding.ts';
import type { Values } from '../model/table.ts';
import type { Rule } from './rule.ts';

/** A rule over one row of a form. It is decided only where all its columns are filled in. */
export interface RowRule extends Rule {
  readonly form: string;
  /** Ids of the columns it reads; a finding stands at the first and names the others. */
  readonly columns: readonly string[];
  /** A blank in one of them means that it has not happened, and nothing is left to decide. */
  readonly holdsWhenBlank?: true;
  /** The args of the finding where the rule is broken, `undefined` where it holds. */
  check(values: Values): Args | undefined;
}

type Words = Omit<Rule, 'message'> & { readonly form: string; message(args: Args): ReturnType<Rule['message']> };

/** A rule over counts only. */
export function countRule<C extends string>(
  rule: Words & { readonly columns: readonly C[]; check(counts: Readonly<Record<C, number>>): Args | undefined },
): RowRule {
  return {
    ...rule,
    check: (values) =>
      rule.check(Object.fromEntries(rule.columns.map((id) => [id, Number(values[id])])) as Record<C, number>),
  };
}
