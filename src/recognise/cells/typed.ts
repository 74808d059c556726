import type { Args } from '../../model/finding.ts';
import type { Value } from '../../model/table.ts';

/** A typed cell, or the code and args of what is wrong with it. `null` is a blank that is merely not reported. */
export type Typed = { readonly value: Value } | { readonly code: string; readonly args: Args };

/** What is wrong with a cell; whoever knows the column adds its label. */
export function problem(code: string, args: Args = {}): Typed {
  return { code, args };
}

/** A number as long as that of a card or telephone, in a column of figures: no figure. */
export const PERSONAL_NUMBER = problem('C001', { seen: 'personal-number' });
