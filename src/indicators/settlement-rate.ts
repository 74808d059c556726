import { petitionType } from '../measures/petitions.ts';
import type { Dims } from '../model/fact.ts';
import { type Formula, measured, share, sum } from '../model/formula.ts';
import type { Period } from '../model/period.ts';
import type { Ask, Indicator } from './indicator.ts';

export const SETTLEMENT_MEASURES = [
  'petitions.settled',
  'petitions.carried-over',
  'petitions.received',
  'petitions.forwarded',
];

/** Settled ÷ (carried over + received − forwarded), of the sums of the period; the opening stock is counted once. */
export function settlementFormula(ask: Ask, dims: Dims, period: Period): Formula {
  const total = (measure: string) => ask(`petitions.${measure}`, dims, period);
  const settled = measured(total('settled'));
  return share(settled, sum([total('carried-over'), total('received')], [total('forwarded')]));
}

export const settlementRate: Indicator = {
  id: 'petitions.settlement-rate',
  label: { vi: 'Tỷ lệ giải quyết (gộp cả kỳ)', en: 'Settlement rate (pooled)' },
  counted: { vi: '%', en: '%' },
  percent: true,
  dimensions: [petitionType],
  breakdowns: [[], ['type']],
  measures: SETTLEMENT_MEASURES,
  formula: settlementFormula,
};
