import { caseMeasures } from './complex-cases.ts';
import { dialogueMeasures } from './dialogues.ts';
import { taskMeasures } from './key-tasks.ts';
import type { Measure } from './measure.ts';
import { officialMeasures } from './official.ts';
import { petitionRegisterMeasures } from './petition-register.ts';
import { petitionMeasures } from './petitions.ts';
import { ratingMeasures } from './ratings.ts';
import { receptionSessionMeasures } from './reception-sessions.ts';
import { receptionMeasures } from './receptions.ts';
import { supervisionMeasures } from './supervision.ts';
import { targetMeasures } from './targets.ts';
import { weakOrganisationMeasures } from './weak-organisations.ts';

export const measures: readonly Measure[] = [
  ...receptionMeasures,
  ...receptionSessionMeasures,
  ...petitionMeasures,
  ...petitionRegisterMeasures,
  ...supervisionMeasures,
  ...ratingMeasures,
  ...caseMeasures,
  ...dialogueMeasures,
  ...targetMeasures,
  ...weakOrganisationMeasures,
  ...taskMeasures,
];

const byId = new Map(measures.map((measure) => [measure.id, measure]));

/** Throws on an id that no measure has, ours or of a column of an official form: forms and indicators name only measures. */
export function measureOf(id: string): Measure {
  const measure = byId.get(id) ?? (id.startsWith('official.') ? officialMeasures().get(id) : undefined);
  if (!measure) throw new Error(`no measure ${id}`);
  return measure;
}
