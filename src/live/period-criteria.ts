import { slotsOf } from '../aggregate/slots.ts';
import type { Measure } from '../measures/measure.ts';
import type { Period } from '../model/period.ts';
import { COLUMNS } from './column-names.ts';
import { type Criterion, monthAsNumber } from './criterion.ts';

/** Which periods a total of a measure takes: all within its own, of an opening stock the first, of a closing one the last. */
export function periodCriteria(measure: Measure, period: Period): Criterion[] {
  const slots = slotsOf(measure, period);
  const [first = period, last = period] = [slots[0], slots.at(-1)];
  if (measure.over === 'opening') return [startsIn(first.from), upTo(period.to)];
  if (measure.over === 'closing') return [since(period.from), endsIn(last.to)];
  if (measure.over === 'stated' || period.from === period.to) return [startsIn(period.from), endsIn(period.to)];
  return [since(period.from), upTo(period.to)];
}

/** A stock of a register is what came in less what went out, of all time up to the last month; of an opening one before the first. */
export function stockCriteria({ over }: Measure, period: Period): Criterion[] {
  return [upTo(over === 'opening' ? period.from - 1 : period.to)];
}

function since(at: number): Criterion {
  return { column: COLUMNS.from, written: `">=${monthAsNumber(at)}"`, matches: ({ period }) => period.from >= at };
}

function upTo(at: number): Criterion {
  return { column: COLUMNS.to, written: `"<=${monthAsNumber(at)}"`, matches: ({ period }) => period.to <= at };
}

function startsIn(at: number): Criterion {
  return { column: COLUMNS.from, written: String(monthAsNumber(at)), matches: ({ period }) => period.from === at };
}

function endsIn(at: number): Criterion {
  return { column: COLUMNS.to, written: String(monthAsNumber(at)), matches: ({ period }) => period.to === at };
}
