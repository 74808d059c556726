import { eventsOf, type RegisterForm } from '../forms/form.ts';
import { measureOf } from '../measures/registry.ts';
import type { Fact, Gap } from '../model/fact.ts';
import { type Calendar, monthOfDay, type Period, since } from '../model/period.ts';
import type { LedgerRows, Sort } from './ledger-rows.ts';

/** Rows of one sort on which something happened in one month. */
interface Group {
  readonly sort: Sort;
  readonly month: Period;
  readonly rows: number[];
}

/**
 * How often each event of a register happened, by month of the calendar, unit and breakdown: as many facts as these, not
 * as rows. The cells of a fact are made when they are asked for.
 */
export function eventFacts(
  counting: readonly number[],
  form: RegisterForm,
  ledger: LedgerRows,
  calendar: Calendar,
): { facts: Fact[]; gaps: Gap[] } {
  const facts: Fact[] = [];
  const gaps: Gap[] = [];
  eventsOf(form).forEach(({ measure }, event) => {
    for (const { sort, month, rows } of groupsOf(counting, event, ledger, calendar)) {
      const { unit, dims } = sort;
      facts.push({
        measure,
        unit,
        period: month,
        dims,
        value: rows.length,
        get from() {
          return rows.map((row) => ledger.cell(row, event));
        },
      });
      for (const unsorted of dimsLacking(measure, dims)) {
        gaps.push(
          ...gapsOf(form, measure, month, { unit, dims, unsorted, why: 'C005', at: ledger.cell(rows[0] ?? 0, event) }),
        );
      }
    }
  });
  return { facts, gaps };
}

function groupsOf(counting: readonly number[], event: number, ledger: LedgerRows, calendar: Calendar): Iterable<Group> {
  const groups = new Map<Sort, Map<number, Group>>();
  const months = new Map<string, Period>();
  for (const row of counting) {
    const day = ledger.day(row, event);
    if (day === undefined) continue;
    const month = months.get(day) ?? monthOfDay(day, calendar);
    months.set(day, month);
    const sort = ledger.sort(row);
    const ofSort = groups.get(sort) ?? new Map<number, Group>();
    groups.set(sort, ofSort);
    const group = ofSort.get(month.to);
    if (group) group.rows.push(row);
    else ofSort.set(month.to, { sort, month, rows: [row] });
  }
  return [...groups.values()].flatMap((ofSort) => [...ofSort.values()]);
}

function dimsLacking(measure: string, dims: Fact['dims']): string[] {
  return measureOf(measure).dims.flatMap(({ dimension: { id } }) => (dims[id] === undefined ? [id] : []));
}

/** What an event misses in a breakdown: the figure of its month, and from then on each stock that it changes. */
function gapsOf(form: RegisterForm, event: string, month: Period, rest: Omit<Gap, 'measure' | 'period'>): Gap[] {
  const stocks = form.measures.filter((id) => {
    const { stockOf } = measureOf(id);
    return stockOf?.added === event || stockOf?.removed === event;
  });
  return [
    { ...rest, measure: event, period: month },
    ...stocks.map((measure) => ({ ...rest, measure, period: since(month.to) })),
  ];
}
