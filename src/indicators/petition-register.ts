import { petitionRegisterMeasures } from '../measures/petition-register.ts';
import type { Indicator } from './indicator.ts';
import { sumOf } from './sum-of.ts';

/** What the law makes of a register's days is counted within the stocks, not shown by itself. */
const SHOWN = /^register\.(?:received|accepted|settled|forwarded|due|pending|overdue|undetermined)$/;

/** Of registers alone, by type, field or authority, one at a time. */
export const petitionRegisterIndicators: readonly Indicator[] = petitionRegisterMeasures
  .filter(({ id }) => SHOWN.test(id))
  .map(({ id }) =>
    sumOf(id, [id], [[], ['type'], ['field'], ['authority']], isOverdue(id) ? { isAlarming: true } : {}),
  );

function isOverdue(id: string): boolean {
  return id === 'register.overdue';
}
