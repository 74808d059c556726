import { sum } from '../model/formula.ts';
import type { Indicator } from './indicator.ts';
import { meanYearlySettlementRate } from './mean-yearly-settlement-rate.ts';
import { settlementRate } from './settlement-rate.ts';
import { sumOf } from './sum-of.ts';

const byType = [[], ['type']];

const onTimeAndOverdue = sumOf(
  'petitions.pending',
  ['petitions.pending-on-time', 'petitions.pending-overdue'],
  byType,
  {
    label: { vi: 'Đang giải quyết', en: 'Pending' },
  },
);

/** With those of registers of which no last day is known. */
const pending: Indicator = {
  ...onTimeAndOverdue,
  measures: [...onTimeAndOverdue.measures, 'petitions.pending-undetermined'],
  formula(ask, dims, period) {
    const [onTime, overdue, undetermined] = (['on-time', 'overdue', 'undetermined'] as const).map((name) =>
      ask(`petitions.pending-${name}`, dims, period),
    );
    const totals = [onTime, overdue, ...(undetermined?.value === undefined ? [] : [undetermined])];
    return sum(totals.flatMap((total) => total ?? []));
  },
};

export const petitionIndicators: readonly Indicator[] = [
  ...(['carried-over', 'received', 'settled', 'forwarded'] as const).map((name) =>
    sumOf(`petitions.${name}`, [`petitions.${name}`], byType),
  ),
  pending,
  sumOf('petitions.pending-on-time', ['petitions.pending-on-time'], byType),
  sumOf('petitions.pending-overdue', ['petitions.pending-overdue'], byType, { isAlarming: true }),
  sumOf('petitions.pending-undetermined', ['petitions.pending-undetermined'], byType),
  settlementRate,
  meanYearlySettlementRate,
];
