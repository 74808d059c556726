import { petitionRegisterMeasures } from '../measures/petition-register.ts';
import { sum } from '../model/formula.ts';
import type { Indicator } from './indicator.ts';
import { sumOf } from './sum-of.ts';

/** What the law makes of a register's days is counted within the stocks, not shown by itself. */
const SHOWN = /^register\.(?:carried-over|received|accepted|settled|forwarded|due|pending|overdue|undetermined)$/;

const BREAKDOWNS = [[], ['type'], ['field'], ['authority']];

/** What is neither overdue nor without a last day. */
const onTime: Indicator = {
  ...sumOf('register.on-time', ['register.pending', 'register.overdue', 'register.undetermined'], BREAKDOWNS, {
    label: { vi: 'Đơn đang giải quyết trong hạn theo sổ', en: 'Pending on time, by the register' },
  }),
  formula: (ask, dims, period) =>
    sum(
      [ask('register.pending', dims, period)],
      [ask('register.overdue', dims, period), ask('register.undetermined', dims, period)],
    ),
};

/** Of registers alone, by type, field or authority, one at a time. */
export const petitionRegisterIndicators: readonly Indicator[] = [
  ...petitionRegisterMeasures
    .filter(({ id }) => SHOWN.test(id))
    .map(({ id }) => sumOf(id, [id], BREAKDOWNS, isOverdue(id) ? { isAlarming: true } : {})),
  onTime,
];

function isOverdue(id: string): boolean {
  return id === 'register.overdue';
}
