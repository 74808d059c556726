import { caseIndicators } from './complex-cases.ts';
import { dialogueIndicators } from './dialogues.ts';
import type { Indicator } from './indicator.ts';
import { taskIndicators } from './key-tasks.ts';
import { officialIndicators } from './official.ts';
import { petitionRegisterIndicators } from './petition-register.ts';
import { petitionIndicators } from './petitions.ts';
import { ratingIndicators } from './ratings.ts';
import { receptionSessionIndicators } from './reception-sessions.ts';
import { receptionIndicators } from './receptions.ts';
import { supervisionIndicators } from './supervision.ts';
import { targetIndicators } from './targets.ts';
import { weakOrganisationIndicators } from './weak-organisations.ts';

export const indicators: readonly Indicator[] = [
  ...receptionIndicators,
  ...receptionSessionIndicators,
  ...petitionIndicators,
  ...petitionRegisterIndicators,
  ...supervisionIndicators,
  ...ratingIndicators,
  ...caseIndicators,
  ...dialogueIndicators,
  ...targetIndicators,
  ...weakOrganisationIndicators,
  ...taskIndicators,
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** The indicator of that id, ours or of a column of an official form. */
export function findIndicator(id: string): Indicator | undefined {
  return byId.get(id) ?? (id.startsWith('official.') ? officialIndicators().get(id) : undefined);
}

/** Throws on an id that no indicator has: reports name only indicators that there are. */
export function indicatorOf(id: string): Indicator {
  const indicator = findIndicator(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}
