import type { Args } from '../model/finding.ts';
import { columnsOf, holds, type Identity, identityOf, type Side, type Term } from './identity.ts';
import type { RowRule } from './row-rule.ts';
import type { Rule } from './rule.ts';

type Words = Omit<Rule, 'message'> & {
  readonly form: string;
  readonly sides: readonly [left: Side, relation: Identity['relation'], right: Side];
  message(args: Args): ReturnType<Rule['message']>;
  /** The args of a finding, from what both sides come to. */
  args(left: number, right: number): Args;
};

/** A rule that says what sums of counts must be; a template makes a formula of it. */
export function identityRule({ args, sides, ...rule }: Words): RowRule {
  const identity = identityOf(...sides);
  return {
    ...rule,
    identity,
    columns: columnsOf(identity),
    check: (values) => {
      const sum = (terms: readonly Term[]): number =>
        terms.reduce((total, { times, column }) => total + times * Number(values[column]), 0);
      const [left, right] = [sum(identity.left), sum(identity.right)];
      return holds(left, identity.relation, right) ? undefined : args(left, right);
    },
  };
}
