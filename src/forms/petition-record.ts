import type { Counting } from '../law/counting.ts';
import { type Petition, type ProposalLimit, settlementDue } from '../law/settlement-due.ts';
import { type Standing, standingOn } from '../law/standing.ts';
import { countsAs } from '../measures/petition-outcome.ts';
import type { Values } from '../model/table.ts';

/** One petition of a register (form 3). Its dates are in order, and it has a day of decision exactly when it is final. */
export interface PetitionRecord extends Petition {
  readonly received: string;
  readonly decided: string | null;
  /** As `petitionOutcome` names them. */
  readonly outcome: string;
}

/** A typed row that has its day of receipt, or `undefined`: without it a petition belongs to no period. */
export function petitionRecord(values: Values): PetitionRecord | undefined {
  const { received, type, accepted, decided, complex, extensions, suspendedDays, outcome } = values;
  if (typeof received !== 'string') return undefined;
  return {
    type: type as Petition['type'],
    received,
    accepted: typeof accepted === 'string' ? accepted : null,
    decided: typeof decided === 'string' ? decided : null,
    complex: complex === 'yes',
    extensions: typeof extensions === 'number' ? extensions : 0,
    ...(typeof suspendedDays === 'number' ? { suspendedDays } : {}),
    outcome: String(outcome),
  };
}

/** Where a petition stands at the end of a day. */
export type PetitionState =
  | { readonly state: 'notReceived' | 'settled' | 'forwarded' }
  | { readonly state: 'pending'; readonly standing: Standing };

/**
 * Where a petition stood at the end of that ISO date, whatever happened to it later. Its last day is that of all that the register
 * says, so that one accepted only after the date was on time on it.
 */
export function petitionStateOn(
  date: string,
  record: PetitionRecord,
  counting: Counting,
  proposals?: ProposalLimit,
): PetitionState {
  if (record.received > date) return { state: 'notReceived' };
  if (record.decided !== null && record.decided <= date) {
    const count = countsAs(record.outcome);
    if (count !== 'pending') return { state: count };
  }
  return { state: 'pending', standing: standingOn(date, settlementDue(record, counting, proposals)) };
}
