import type { Indicator } from './indicator.ts';
import { meanYearlySettlementRate } from './mean-yearly-settlement-rate.ts';
import { settlementRate } from './settlement-rate.ts';
import { sumOf } from './sum-of.ts';

const byType = [[], ['type']];

export const petitionIndicators: readonly Indicator[] = [
  ...(['carried-over', 'received', 'settled', 'forwarded'] as const).map((name) =>
    sumOf(`petitions.${name}`, [`petitions.${name}`], byType),
  ),
  sumOf('petitions.pending', ['petitions.pending-on-time', 'petitions.pending-overdue'], byType, {
    label: { vi: 'Đang giải quyết', en: 'Pending' },
  }),
  sumOf('petitions.pending-on-time', ['petitions.pending-on-time'], byType),
  sumOf('petitions.pending-overdue', ['petitions.pending-overdue'], byType),
  settlementRate,
  meanYearlySettlementRate,
];
