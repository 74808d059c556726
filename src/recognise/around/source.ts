import type { PeriodMention } from '../../model/period-mention/mention.ts';
import type { Place } from '../../model/place.ts';
import type { Where } from '../../rules/header/where-words.ts';

/** A place that says something of the period. */
export interface PeriodSource {
  readonly where: Where;
  readonly mention: PeriodMention;
  /** It stands in a title behind a label, or in days. */
  readonly isStated?: boolean;
  readonly at: Place;
}

/**
 * A place that may name the unit, in its own words. `stated` after a label (`Đơn vị: …`), else found inside a longer
 * text.
 */
export interface UnitSource {
  readonly where: Where;
  readonly text: string;
  readonly trust: 'stated' | 'mentioned';
  readonly at: Place;
}

/** A name in letters that nobody can read: whatever it says may be nearer to the figures than what else is known. */
export interface UnclearName {
  readonly where: Where;
  readonly name: string;
  readonly at: Place;
}
