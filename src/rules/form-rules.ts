import type { FormRule } from './form-rule.ts';
import { circularNotInForce } from './header/circular-not-in-force.ts';
import { formNamedOtherwise } from './header/form-named-otherwise.ts';
import { wrongNumberRow } from './header/wrong-number-row.ts';
import { delegatedReception } from './row/delegated-reception.ts';
import { derivedCheckBroken } from './row/derived-check-broken.ts';
import { identityBroken } from './row/identity-broken.ts';
import { unitRowBlank } from './row/unit-row-blank.ts';

/** Checked on tables and rows of the forms that bring them along. */
export const formRules: readonly FormRule[] = [
  identityBroken,
  derivedCheckBroken,
  unitRowBlank,
  delegatedReception,
  formNamedOtherwise,
  wrongNumberRow,
  circularNotInForce,
];
