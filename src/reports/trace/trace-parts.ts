import type { Fact } from '../../model/fact.ts';
import { type Formula, outcomeOf } from '../../model/formula.ts';
import type { Period } from '../../model/period.ts';

/** A reported number in a figure: the figure is the sum of its parts, or of some divided by that of others. */
export interface TracePart {
  readonly role: 'sum' | 'numerator' | 'denominator';
  readonly sign: 1 | -1;
  /** The period of the sum it stands in; shares of several years are averaged, each of its own. */
  readonly of: Period;
  readonly fact: Fact;
}

/** Every reported number that a formula takes, in its order. */
export function traceParts(formula: Formula, role: TracePart['role'] = 'sum', sign: 1 | -1 = 1): TracePart[] {
  switch (formula.kind) {
    case 'total':
      return formula.total.facts.map((fact) => ({ role, sign, of: formula.total.period, fact }));
    case 'sum':
      return formula.terms.flatMap((term) => traceParts(term.formula, role, term.sign === sign ? 1 : -1));
    case 'share':
      return [...traceParts(formula.part, 'numerator'), ...traceParts(formula.whole, 'denominator')];
    case 'mean':
      return meant(formula.of).flatMap((one) => traceParts(one, role, sign));
  }
}

/** Years whose rate nobody knows are no part of a mean, whatever was reported of them. */
function meant(rates: readonly Formula[]): readonly Formula[] {
  const known = rates.filter((one) => outcomeOf(one).state === 'known');
  return known.length > 0 ? known : rates;
}
