import type { Column, Spelling } from '../forms/column.ts';
import type { Form } from '../forms/form.ts';
import { sha256 } from '../model/sha256.ts';
import { identitiesOf } from './form-identities.ts';

/** Goes up when templates themselves are made in another way that makes older ones worth replacing. */
const LAYOUT = 1;

/**
 * What a template of the form asks for, as eight hexadecimal digits: another column, label, list or identity gives other
 * digits, so that a template made before the change can be told.
 */
export function formVersion(form: Form): string {
  const identities = identitiesOf(form).map(({ identity }) => identity);
  const asked = [LAYOUT, form.id, form.every, form.columns.map(askedIn), identities];
  return sha256().update(JSON.stringify(asked)).digest('hex').slice(0, 8);
}

function askedIn(column: Column): unknown {
  const { kind, label, optional } = column;
  const options = column.kind === 'choice' ? column.options : [];
  return [kind, label.vi, optional, options.map((option) => [option.label.vi, option.spellings.filter(isDated)])];
}

/** Other wordings that are merely understood appear in no template. */
function isDated({ since, until }: Spelling): boolean {
  return since !== undefined || until !== undefined;
}
