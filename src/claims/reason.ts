import type { MissingPart } from '../aggregate/missing-parts.ts';
import type { Text } from '../i18n/text.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Dims } from '../model/fact.ts';
import type { Calendar, Period } from '../model/period.ts';
import type { Unread } from '../status/unread.ts';

/** A part that a figure lacks; without a gap it may be what nobody could read. */
export interface LackingPart extends MissingPart {
  readonly unread: readonly Unread[];
}

/** What the data shows that may be why a claim and a figure are not the same, or what to mind where they are. */
export type Reason =
  /** Nobody reported it, or it divides by zero. */
  | { readonly kind: 'no-figure'; readonly state: 'missing' | 'undefined' }
  | { readonly kind: 'missing-parts'; readonly parts: readonly LackingPart[]; readonly expected: number }
  /** The stated number is that of another period, calendar, indicator, breakdown, or of other units. */
  | { readonly kind: 'other-period'; readonly period: Period; readonly value: number }
  | { readonly kind: 'other-calendar'; readonly calendar: Calendar; readonly value: number }
  | { readonly kind: 'other-indicator'; readonly indicator: Indicator; readonly value: number }
  | { readonly kind: 'other-breakdown'; readonly dims: Dims; readonly value: number }
  | { readonly kind: 'other-units'; readonly units: 'all' | 'district' | 'wards'; readonly value: number }
  /** What all units come to, divided by the number of wards. */
  | { readonly kind: 'average'; readonly total: number; readonly wards: number }
  /** The stated number is the figure rounded. */
  | { readonly kind: 'rounded' }
  /** Another figure that is easily taken for it, and what tells them apart. */
  | { readonly kind: 'easily-confused'; readonly indicator: Indicator; readonly value: number; readonly text: Text }
  | { readonly kind: 'kept-apart'; readonly text: Text }
  /** What the second number of `49/49` is. */
  | { readonly kind: 'part-of'; readonly whole: Indicator }
  /** The numbers behind a percentage. */
  | { readonly kind: 'share'; readonly part: number; readonly whole: number }
  /** The claim names another unit of count. */
  | { readonly kind: 'counted-otherwise'; readonly stated: string; readonly counted: Text }
  /** An earlier line says the same. */
  | { readonly kind: 'repeated'; readonly row: number }
  /** Another line rightly states the same number for a longer period. */
  | { readonly kind: 'same-of-longer'; readonly row: number; readonly period: Period };
