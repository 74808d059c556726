import type { Text } from '../i18n/text.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Dims } from '../model/fact.ts';
import type { Scope } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { ClaimedNumber } from './claimed-number.ts';
import type { Relation } from './relation.ts';

/** A figure that somebody stated: a draft, an article, a signed report. */
export interface Claim {
  /** The cell of the stated number. */
  readonly at: Place;
  /** One of the registry, or the sum of several (`sum-of-indicators.ts`). */
  readonly indicator: Indicator;
  readonly scope: Scope;
  readonly period: Period;
  readonly dims: Dims;
  readonly relation: Relation;
  readonly number: ClaimedNumber;
  /** Where it was stated, in the words of the file. */
  readonly source: string;
  /** What one of it is, in the words of the file: đơn, vụ. */
  readonly counted: string;
}

/** A line of the file that is no claim, with the cell that cannot be read. */
export interface WrongClaim {
  readonly at: Place;
  readonly text: Text;
}

/** What a file of claims holds. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly wrong: readonly WrongClaim[];
  /** Headings that say nothing about a claim. */
  readonly ignored: readonly string[];
}
