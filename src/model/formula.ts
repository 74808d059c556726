import type { Outcome } from './figure.ts';
import type { Total } from './total.ts';

/** How a figure is computed from totals: what leads from it back to the cells. */
export type Formula = Measured | Sum | Share | Mean;

export interface Measured {
  readonly kind: 'total';
  readonly total: Total;
}

/** Missing while one of its terms is. */
export interface Sum {
  readonly kind: 'sum';
  readonly terms: readonly { readonly sign: 1 | -1; readonly formula: Formula }[];
}

/** `part ÷ whole`, in percent; undefined where the whole is zero. */
export interface Share {
  readonly kind: 'share';
  readonly part: Formula;
  readonly whole: Formula;
}

/** The mean of those that are known; undefined where none is and one of them divides by zero. */
export interface Mean {
  readonly kind: 'mean';
  readonly of: readonly Formula[];
}

export function measured(total: Total): Measured {
  return { kind: 'total', total };
}

/** The sum of some totals, less others. */
export function sum(plus: readonly Total[], minus: readonly Total[] = []): Formula {
  const [only] = plus;
  if (only !== undefined && plus.length === 1 && minus.length === 0) return measured(only);
  const term = (sign: 1 | -1) => (total: Total) => ({ sign, formula: measured(total) });
  return { kind: 'sum', terms: [...plus.map(term(1)), ...minus.map(term(-1))] };
}

export function share(part: Formula, whole: Formula): Share {
  return { kind: 'share', part, whole };
}

/** What a formula comes to. */
export function outcomeOf(formula: Formula): Outcome {
  switch (formula.kind) {
    case 'total':
      return formula.total.value === undefined ? MISSING : { state: 'known', value: formula.total.value };
    case 'sum':
      return sumOfTerms(formula);
    case 'share':
      return shareOf(outcomeOf(formula.part), outcomeOf(formula.whole));
    case 'mean':
      return meanOf(formula.of.map(outcomeOf));
  }
}

/** The totals a formula is made from, in its order. */
export function totalsIn(formula: Formula): readonly Total[] {
  switch (formula.kind) {
    case 'total':
      return [formula.total];
    case 'sum':
      return formula.terms.flatMap((term) => totalsIn(term.formula));
    case 'share':
      return [...totalsIn(formula.part), ...totalsIn(formula.whole)];
    case 'mean':
      return formula.of.flatMap(totalsIn);
  }
}

const MISSING: Outcome = { state: 'missing' };
const UNDEFINED: Outcome = { state: 'undefined' };

function sumOfTerms({ terms }: Sum): Outcome {
  let value = 0;
  for (const { sign, formula } of terms) {
    const outcome = outcomeOf(formula);
    if (outcome.state !== 'known') return outcome;
    value += sign * outcome.value;
  }
  return { state: 'known', value };
}

function shareOf(part: Outcome, whole: Outcome): Outcome {
  if (part.state !== 'known') return part;
  if (whole.state !== 'known') return whole;
  return whole.value === 0 ? UNDEFINED : { state: 'known', value: (part.value / whole.value) * 100 };
}

function meanOf(outcomes: readonly Outcome[]): Outcome {
  const values = outcomes.flatMap((outcome) => (outcome.state === 'known' ? [outcome.value] : []));
  if (values.length > 0) {
    return { state: 'known', value: values.reduce((before, value) => before + value, 0) / values.length };
  }
  return outcomes.some(({ state }) => state === 'undefined') ? UNDEFINED : MISSING;
}
