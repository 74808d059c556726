import { eventsOf, type GivenMeasure, type RegisterForm } from '../../forms/form.ts';
import { measureOf } from '../../measures/registry.ts';
import type { Coverage } from '../../model/coverage.ts';
import { type Dims, dimsInclude, type Fact } from '../../model/fact.ts';
import { type Calendar, monthOfDay, type Period, runOfMonths } from '../../model/period.ts';
import type { Place } from '../../model/place.ts';
import type { Unit } from '../../model/unit.ts';
import { bySort } from './by-sort.ts';
import type { LedgerRows, Sort } from './ledger-rows.ts';

/** What a register comes to. */
interface Material {
  readonly form: RegisterForm;
  /** How often each event happened, by month. */
  readonly facts: readonly Fact[];
  readonly coverage: readonly Coverage[];
  readonly counting: readonly number[];
  readonly rows: LedgerRows;
  readonly calendar: Calendar;
}

/**
 * The figures that a monthly form would have of a register: for every unit that it speaks for, each month from the first
 * day in it to the last month that it is complete for. The cells of a figure are looked for when they are asked for.
 */
export function monthlyFacts(material: Material): Fact[] {
  const { form, facts, counting, rows } = material;
  const rowsOfSort = bySort(counting, rows);
  return spansOf(material).flatMap(({ unit, from, to }) => {
    const own = facts.filter((fact) => fact.unit === unit);
    return (form.gives ?? []).flatMap((given) =>
      breakdowns(given).flatMap((dims) => {
        const ofDims = own.filter((fact) => dimsInclude(fact.dims, dims));
        return monthly(given, ofDims, from, to).map(([period, value]): Fact => {
          const about = { measure: given.measure, unit, period, dims, value, derived: true as const };
          return {
            ...about,
            get from() {
              return cellsOf(given, about, material, rowsOfSort());
            },
          };
        });
      }),
    );
  });
}

/** From when to when the register speaks for each unit that it names. */
function spansOf({ facts, coverage }: Material): { unit: Unit; from: number; to: number }[] {
  const last = facts.reduce((to, { period }) => Math.max(to, period.to), Number.NEGATIVE_INFINITY);
  const ofAll = coverage.filter(({ unit }) => unit === 'all').map(({ to }) => to);
  return [...new Set(facts.map(({ unit }) => unit))].map((unit) => {
    const stated = [...coverage.filter((one) => one.unit === unit).map(({ to }) => to), ...ofAll];
    const to = Math.max(...stated);
    const from = facts.reduce((first, fact) => (fact.unit === unit ? Math.min(first, fact.period.from) : first), last);
    return { unit, from, to: Number.isFinite(to) ? to : last };
  });
}

/** Every value of the dimensions that the monthly form tells apart. */
function breakdowns({ measure, dims }: GivenMeasure): Dims[] {
  return dims.reduce<Dims[]>(
    (found, id) => {
      const values = measureOf(measure).dims.find(({ dimension }) => dimension.id === id)?.dimension.values ?? [];
      return found.flatMap((one) => values.map((value) => ({ ...one, [id]: value.id })));
    },
    [{}],
  );
}

function monthly(
  { at, plus, minus }: GivenMeasure,
  facts: readonly Fact[],
  from: number,
  to: number,
): [Period, number][] {
  const change = new Map<number, number>();
  for (const { measure, period, value } of facts) {
    const sign = (plus.includes(measure) ? 1 : 0) - (minus.includes(measure) ? 1 : 0);
    change.set(period.to, (change.get(period.to) ?? 0) + sign * value);
  }
  const found: [Period, number][] = [];
  let stock = 0;
  for (let month = from; month <= to; month++) {
    const now = change.get(month) ?? 0;
    found.push([runOfMonths(month, month), at === 'in' ? now : at === 'before' ? stock : stock + now]);
    stock += now;
  }
  return found;
}

/** The day of each event of the month, or the first day of each row that was open. */
function cellsOf(
  { at, plus, minus }: GivenMeasure,
  { unit, dims, period }: Pick<Fact, 'unit' | 'dims' | 'period'>,
  { form, rows, calendar }: Material,
  rowsOfSort: ReadonlyMap<Sort, readonly number[]>,
): Place[] {
  const events = eventsOf(form);
  const end = at === 'before' ? period.from - 1 : period.to;
  const own = [...rowsOfSort].filter(([sort]) => sort.unit === unit && dimsInclude(sort.dims, dims));
  return own
    .flatMap(([, ofSort]) => ofSort)
    .sort((a, b) => a - b)
    .flatMap((row) => {
      let open = 0;
      const cells: Place[] = [];
      for (const [event, { measure }] of events.entries()) {
        const sign = (plus.includes(measure) ? 1 : 0) - (minus.includes(measure) ? 1 : 0);
        const day = sign === 0 ? undefined : rows.day(row, event);
        const month = day === undefined ? undefined : monthOfDay(day, calendar).to;
        if (month === undefined || month > end) continue;
        open += sign;
        if (at === 'in' && month === end) cells.push(rows.cell(row, event));
      }
      if (at === 'in') return cells;
      return open > 0 ? [rows.cell(row, 0)] : [];
    });
}
