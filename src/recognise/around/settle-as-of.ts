import type { AsOf } from '../../model/as-of.ts';
import type { Surroundings } from './filing.ts';
import { settlePeriod } from './settle-period.ts';

/** Until when a register is kept: the day that its title says, else the period that title, sheet, file or folder name. */
export function settleAsOf({ asOf, periods, unclear }: Surroundings): AsOf | undefined {
  if (asOf !== undefined) return { day: asOf };
  const period = settlePeriod(periods, 'month', unclear).period ?? settlePeriod(periods, 'year', unclear).period;
  return period && { period };
}
