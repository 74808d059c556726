import { eventsOf, type RegisterForm } from '../../forms/form.ts';
import { measureOf } from '../../measures/registry.ts';
import type { Fact, Gap } from '../../model/fact.ts';
import { type Calendar, monthOfDay, type Period, since } from '../../model/period.ts';
import { bySort } from './by-sort.ts';
import type { LedgerRows, Sort } from './ledger-rows.ts';

/** The rows of one sort on which something happened in one month. */
interface Group {
  readonly sort: Sort;
  readonly month: Period;
  /** The first of them; the others are looked for when they are asked for. */
  readonly first: number;
  count: number;
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
  const rowsOfSort = bySort(counting, ledger);
  eventsOf(form).forEach(({ measure }, event) => {
    const monthOf = monthsOf(event, ledger, calendar);
    for (const { sort, month, count, first } of groupsOf(counting, monthOf, ledger)) {
      const { unit, dims } = sort;
      facts.push({
        measure,
        unit,
        period: month,
        dims,
        value: count,
        get from() {
          const rows = rowsOfSort().get(sort) ?? [];
          return rows.filter((row) => monthOf(row)?.to === month.to).map((row) => ledger.cell(row, event));
        },
      });
      for (const unsorted of dimsLacking(measure, dims)) {
        gaps.push(
          ...gapsOf(form, measure, month, { unit, dims, unsorted, why: 'C005', at: ledger.cell(first, event) }),
        );
      }
    }
  });
  return { facts, gaps };
}

/** The month of the calendar in which an event happened on a row, `undefined` where it did not. */
function monthsOf(event: number, ledger: LedgerRows, calendar: Calendar): (row: number) => Period | undefined {
  const months = new Map<string, Period>();
  return (row) => {
    const day = ledger.day(row, event);
    if (day === undefined) return undefined;
    const month = months.get(day) ?? monthOfDay(day, calendar);
    months.set(day, month);
    return month;
  };
}

function groupsOf(
  counting: readonly number[],
  monthOf: (row: number) => Period | undefined,
  ledger: LedgerRows,
): Iterable<Group> {
  const groups = new Map<Sort, Map<number, Group>>();
  for (const row of counting) {
    const month = monthOf(row);
    if (month === undefined) continue;
    const sort = ledger.sort(row);
    const ofSort = groups.get(sort) ?? new Map<number, Group>();
    groups.set(sort, ofSort);
    const group = ofSort.get(month.to);
    if (group) group.count++;
    else ofSort.set(month.to, { sort, month, first: row, count: 1 });
  }
  return [...groups.values()].flatMap((ofSort) => [...ofSort.values()]);
}

function dimsLacking(measure: string, dims: Fact['dims']): string[] {
  return measureOf(measure).dims.flatMap(({ dimension: { id } }) => (dims[id] === undefined ? [id] : []));
}

/** What an event misses in a breakdown: the figure of its month, and from then on each stock that it changes. */
function gapsOf(form: RegisterForm, event: string, month: Period, rest: Omit<Gap, 'measure' | 'period'>): Gap[] {
  const stocks = form.measures.map(measureOf).filter(({ stockOf }) => {
    return stockOf?.added === event || stockOf?.removed === event;
  });
  return [
    { ...rest, measure: event, period: month },
    ...stocks.map(({ id, over }) => ({ ...rest, measure: id, period: since(month.to + (over === 'opening' ? 1 : 0)) })),
  ];
}
