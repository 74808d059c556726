import { cellRatings } from './cell-ratings.ts';
import { complexCases } from './complex-cases.ts';
import { dialogues } from './dialogues.ts';
import type { Form } from './form.ts';
import { keyTasks } from './key-tasks.ts';
import { officialFormOf } from './official/registry.ts';
import { petitionRegister } from './petition-register.ts';
import { petitions } from './petitions.ts';
import { receptions } from './receptions.ts';
import { supervision } from './supervision.ts';
import { targets } from './targets.ts';
import { weakOrganisations } from './weak-organisations.ts';

/** Our own forms; those of the Government Inspectorate are in `official/`. */
export const forms: readonly Form[] = [
  receptions,
  petitions,
  petitionRegister,
  supervision,
  cellRatings,
  complexCases,
  dialogues,
  targets,
  weakOrganisations,
  keyTasks,
];

const byId = new Map(forms.map((form) => [form.id, form]));

/** Throws on an id that no form has, ours or official: tables name only forms there are. */
export function formOf(id: string): Form {
  const form = byId.get(id) ?? officialFormOf(id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}
