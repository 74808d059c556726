import type { Petition } from '../law/settlement-due.ts';
import type { Values } from '../model/table.ts';

/** One petition of a register (form 3). Its dates are in order, and it has a day of decision exactly when it is final. */
export interface PetitionRecord extends Petition {
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
