import type { Args } from '../model/finding.ts';
import type { Value } from '../model/table.ts';

/** A typed cell, or the code and args of what is wrong with it. `null` is a blank that is merely not reported. */
export type Typed = { readonly value: Value } | { readonly code: string; readonly args: Args };

/** Says what is wrong with a cell; the column's label is added. */
export type Problem = (code: string, args?: Args) => Typed;
