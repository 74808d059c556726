import { yearsOf } from '../model/period.ts';
import type { Indicator } from './indicator.ts';
import { SETTLEMENT_MEASURES, settlementFormula } from './settlement-rate.ts';

/**
 * The mean of the yearly pooled rates. It differs from the pooled rate of all years, since each year's pending petitions
 * weigh again in the next; the two are never mixed. A year partly inside counts with what lies inside; a year without
 * petitions has no rate and is left out.
 */
export const meanYearlySettlementRate: Indicator = {
  id: 'petitions.mean-yearly-settlement-rate',
  label: { vi: 'Tỷ lệ giải quyết bình quân các năm', en: 'Mean of yearly settlement rates' },
  counted: { vi: '%', en: '%' },
  percent: true,
  dimensions: [],
  breakdowns: [[]],
  measures: SETTLEMENT_MEASURES,
  formula: (ask, dims, period) => ({
    kind: 'mean',
    of: yearsOf(period).map((year) => settlementFormula(ask, dims, year)),
  }),
};
