import type { Form } from '../forms/form.ts';
import type { Identity } from '../rules/identity.ts';
import { rowRules } from '../rules/row-rules.ts';

/** What the rows of a form must add up to, and why, from its rules in the order of their codes. */
export function identitiesOf({ id }: Form): { readonly identity: Identity; readonly why: string }[] {
  return rowRules.flatMap(({ form, identity, why }) =>
    form === id && identity !== undefined ? [{ identity, why: why.vi }] : [],
  );
}
