import type { Outcome } from '../model/figure.ts';
import { type Formula, outcomeOf } from '../model/formula.ts';
import type { Claim } from './claim.ts';
import { holds } from './holds.ts';

export type Verdict = 'agrees' | 'differs' | 'cannot-tell';

/** A figure that a claim is held against. */
export interface Held {
  readonly outcome: Outcome;
  /** Everything it should hold has been handed in. */
  readonly complete: boolean;
  /** What is still missing can only make it larger. */
  readonly grows: boolean;
}

/** A count made of counts alone; a share or a difference may go either way. */
export function isGrowing(formula: Formula): boolean {
  if (formula.kind === 'total') return true;
  return formula.kind === 'sum' && formula.terms.every((term) => term.sign === 1 && isGrowing(term.formula));
}

/** While parts are missing only what no missing part could change is decided. */
export function verdictOf(claim: Claim, { outcome, complete, grows }: Held): Verdict {
  if (outcome.state !== 'known') return 'cannot-tell';
  const agrees = holds(claim, outcome.value);
  if (complete) return agrees ? 'agrees' : 'differs';
  if (!grows) return 'cannot-tell';
  const { relation, number } = claim;
  if (relation === '>' || relation === '>=') return agrees ? 'agrees' : 'cannot-tell';
  return !agrees && outcome.value > number.value - (relation === '<' ? 1 : 0) ? 'differs' : 'cannot-tell';
}

/** Both numbers of `14/14` must agree. */
export function both(one: Verdict, other: Verdict): Verdict {
  if (one === 'differs' || other === 'differs') return 'differs';
  return one === 'cannot-tell' || other === 'cannot-tell' ? 'cannot-tell' : 'agrees';
}

/** The two sides of a share. */
export function sidesOf(formula: Formula): { readonly part: Outcome; readonly whole: Outcome } | undefined {
  return formula.kind === 'share' ? { part: outcomeOf(formula.part), whole: outcomeOf(formula.whole) } : undefined;
}
