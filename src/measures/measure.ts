import type { Text } from '../i18n/text.ts';
import type { Obstacle } from '../model/figure.ts';

/** A breakdown of a measure: `kind`, with the values it may take and their words. */
export interface Dimension {
  readonly id: string;
  readonly label: Text;
  readonly values: readonly DimensionValue[];
  /** Its values are what the data holds, in its own words. */
  readonly open?: true;
  /** The first year in which its values mean something else than before: figures by them are not compared across it. */
  readonly changed?: { readonly year: number; readonly why: Obstacle };
}

export interface DimensionValue {
  readonly id: string;
  readonly label: Text;
  /** The values that it takes the place of, where a form cannot tell them apart. */
  readonly standsFor?: readonly string[];
}

/** Something wards report, before any computation. */
export interface Measure {
  readonly id: string;
  readonly label: Text;
  /** What one of it is: lượt, người, đơn. */
  readonly counted: Text;
  /**
   * How it goes over time: flows add up, an opening stock takes the first period, a closing stock the last; `latest` takes
   * of each unit (and of each value of an open dimension) the last year that is there; what is `stated` mixes stocks and
   * flows and holds for the period that a form states, for no other.
   */
  readonly over: 'flow' | 'opening' | 'closing' | 'latest' | 'stated';
  /** How often it is handed in; events have days of their own and come in registers that are kept on. */
  readonly every: 'month' | 'year' | 'event';
  /** A stock of a register: whatever was added by the closing day, of an opening one before the first, and not removed. */
  readonly stockOf?: { readonly added: string; readonly removed: string };
  readonly dims: readonly MeasureDimension[];
  /** Given only by those whom it concerns: where it is not given, nothing is missing. */
  readonly optional?: true;
}

/**
 * `rows: 'all'`: each hand-in has a row for every value, so that one left out is missing. `'some'`: only what happened
 * is listed. `'finest'`: values are nested views of the same things, coarse ones repeat fine ones; for each unit and
 * period only the first value in the dimension's order that it gives counts. `'own-level'`: a unit reports only its own
 * level. `'classes'`: each thing listed is in one class, so a class that none is in has zero.
 */
export interface MeasureDimension {
  readonly dimension: Dimension;
  readonly rows: 'all' | 'some' | 'finest' | 'own-level' | 'classes';
}
