import { officialHeadings } from '../official/registry.ts';
import type { Form } from './form.ts';
import { officialLayouts } from './official/registry.ts';
import { forms } from './registry.ts';

/** The forms that a sheet may hold. */
export interface FormSet {
  readonly own: readonly Form[];
  /** Official forms are many and long: asked for only where a header could be one of theirs. */
  official(): readonly Form[];
  /** Every heading of theirs, folded. */
  officialHeadings(): ReadonlySet<string>;
}

export const allForms: FormSet = { own: forms, official: officialLayouts, officialHeadings };
