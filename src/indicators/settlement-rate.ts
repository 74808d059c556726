import { petitionType } from '../measures/petitions.ts';
import type { Dims } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import type { Ask, Computed, Indicator } from './indicator.ts';
import { share } from './share.ts';

export const SETTLEMENT_MEASURES = [
  'petitions.settled',
  'petitions.carried-over',
  'petitions.received',
  'petitions.forwarded',
];

/** Settled ÷ (carried over + received − forwarded), of the sums of the period; the opening stock is counted once. */
export function computeSettlementRate(ask: Ask, dims: Dims, period: Period): Computed {
  const from = SETTLEMENT_MEASURES.map((measure) => ask(measure, dims, period));
  const [settled, carriedOver, received, forwarded] = from.map(({ value }) => value);
  const known = carriedOver !== undefined && received !== undefined && forwarded !== undefined;
  return { outcome: share(settled, known ? carriedOver + received - forwarded : undefined), from };
}

export const settlementRate: Indicator = {
  id: 'petitions.settlement-rate',
  label: { vi: 'Tỷ lệ giải quyết (gộp cả kỳ)', en: 'Settlement rate (pooled)' },
  counted: { vi: '%', en: '%' },
  percent: true,
  dimensions: [petitionType],
  breakdowns: [[], ['type']],
  measures: SETTLEMENT_MEASURES,
  compute: computeSettlementRate,
};
