import { lastDay } from '../model/as-of.ts';
import { monthOfDay, type Period } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Table } from '../model/table.ts';
import type { Filing, Surroundings } from './around/filing.ts';
import { settleAsOf } from './around/settle-as-of.ts';
import type { Layout } from './layout.ts';

/** A table, and the period in which the names of its units are looked up where its rows say no other. */
export interface TableStart {
  readonly table: Table;
  readonly namesOf?: Period;
}

/** The table below a header, with the unit and the period that it is of as a whole. */
export function tableOf(
  sheet: Sheet,
  layout: Layout,
  surroundings: Surroundings,
  filing: Filing,
  headerPlace: Place,
): TableStart {
  const asOf = layout.form.every === 'event' ? settleAsOf(surroundings) : undefined;
  const own = layout.form.every === 'event' ? undefined : filing.wholePeriod.period;
  const period = asOf ? monthOfDay(lastDay(asOf), 'calendar') : own;
  const { unit } = filing.unit('', () => headerPlace, period ? { period } : {});
  // A column of sums beside others: the title speaks of it.
  const isCumulative =
    layout.form.every === 'month' && layout.cumulative.size === 0 && surroundings.cumulative !== undefined;
  const hasOwnPeriods = layout.columns.has('period') || layout.columns.has('quarter');
  const table: Table = {
    form: layout.form.id,
    file: sheet.file,
    ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
    header: layout.range,
    columns: layout.columns,
    cumulative: layout.cumulative,
    isCumulative,
    ...(layout.columns.has('unit') || unit === undefined ? {} : { unit }),
    ...(hasOwnPeriods || period === undefined ? {} : { period }),
    ...(layout.form.every === 'event' ? { kept: { ...(unit ? { by: unit } : {}), ...(asOf ? { asOf } : {}) } } : {}),
  };
  return { table, ...(period ? { namesOf: period } : {}) };
}
