import type { Args } from '../model/finding.ts';
import type { Period } from '../model/period.ts';
import type { FiledRow, Values } from '../model/table.ts';
import type { Identity } from './identity.ts';
import type { Rule } from './rule.ts';

/** A rule over one row of a form. It is decided only where all its columns are filled in. */
export interface RowRule extends Rule {
  readonly form: string;
  /** Ids of the columns it reads; a finding stands at the first and names the others. */
  readonly columns: readonly string[];
  /** A blank in one of them means that it has not happened, and nothing is left to decide. */
  readonly holdsWhenBlank?: true;
  /** Where the rule is one: what its columns must add up to. */
  readonly identity?: Identity;
  /** The args of the finding where the rule is broken, `undefined` where it holds. */
  check(values: Values, row: FiledRow & { readonly period?: Period }): Args | undefined;
}
