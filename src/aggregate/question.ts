import type { Measure } from '../measures/measure.ts';
import type { Dims, Fact } from '../model/fact.ts';
import { type Period, windowOf } from '../model/period.ts';
import type { FactBook } from './fact-book.ts';
import { slotsOf } from './slots.ts';

/** What one unit adds to a total. */
export interface Contribution {
  /** `unit|month` keys of the parts it should have, and of those it has. */
  readonly expected: ReadonlySet<string>;
  readonly reported: ReadonlySet<string>;
  /** Of any class. */
  readonly facts: readonly Fact[];
  /** Without a fact it is zero, not missing. */
  readonly known?: boolean;
}

/** What units are asked for, each once. */
export interface Question {
  readonly book: FactBook;
  readonly measure: Measure;
  readonly dims: Dims;
  readonly period: Period;
  readonly slots: readonly Slot[];
  readonly answers: Map<string, Contribution>;
}

export interface Slot extends Period {
  /** ISO date. */
  readonly lastDay: string;
}

/** `dims` without those that only sort things into classes. */
export function questionOf(book: FactBook, measure: Measure, dims: Dims, period: Period): Question {
  const slots = slotsOf(measure, period).map((slot) => ({ ...slot, lastDay: windowOf(slot, 'calendar').to }));
  return { book, measure, dims, period, slots, answers: new Map() };
}
