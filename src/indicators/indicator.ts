import type { Text } from '../i18n/text.ts';
import type { Dimension } from '../measures/measure.ts';
import type { Dims } from '../model/fact.ts';
import type { Formula } from '../model/formula.ts';
import type { Period } from '../model/period.ts';
import type { Total } from '../model/total.ts';

/** The total of a measure with some dims in a period, over the units that the figure is asked for. */
export type Ask = (measure: string, dims: Dims, period: Period) => Total;

/** A number computed from what was reported. */
export interface Indicator {
  readonly id: string;
  readonly label: Text;
  /** What one of it is: lượt, đơn, % */
  readonly counted: Text;
  /** Its value is a percentage, in percent. */
  readonly percent: boolean;
  /** Of what must not be: any at all needs attention. */
  readonly isAlarming?: true;
  /** Dimensions it can be broken down by. */
  readonly dimensions: readonly Dimension[];
  /** Dimensions whose values go into it, although it is not broken down by them. */
  readonly restsOn?: readonly Dimension[];
  /** Sets of dimension ids for which figures are given; `[]` is the total, given only where adding makes sense. */
  readonly breakdowns: readonly (readonly string[])[];
  /** Ids of the measures it needs. */
  readonly measures: readonly string[];
  /** How it is computed for the units asked. */
  formula(ask: Ask, dims: Dims, period: Period): Formula;
}
