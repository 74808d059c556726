import type { RegisterForm } from '../../forms/form.ts';
import { lastDay } from '../../model/as-of.ts';
import { monthOfDay, type Period } from '../../model/period.ts';
import type { Row } from '../../model/sheet.ts';
import type { Unit } from '../../model/unit.ts';
import { typeDate } from '../cells/type-date.ts';
import { doubtsOf } from './file-rows.ts';
import { createRowTeller, type RowContext } from './row-teller.ts';
import type { UnitHeading } from './unit-headings.ts';

/**
 * What reads a row of a register and files it under its unit, or refuses it. A unit's name or code is that of the day
 * until which the register is kept, else of the day on which the row begins.
 */
export function createEntryFiler(
  form: RegisterForm,
  context: RowContext,
): (row: Row, heading: UnitHeading | undefined) => void {
  const { table, layout, headerPlace, filing, evidence, sink } = context;
  const teller = createRowTeller(context);
  const [first] = form.events;
  const asOf = table.kept?.asOf;
  const whole = asOf && monthOfDay(lastDay(asOf), 'calendar');
  let latest: Period | undefined;

  function periodOf(row: Row): Period | undefined {
    const { isMonthFirst } = evidence.of(first.column);
    const typed = whole === undefined ? typeDate(layout.labelCell(row, first.column), isMonthFirst) : undefined;
    const day = typed && 'value' in typed ? typed.value : undefined;
    // A row without a readable day is refused; whose it is may still be known.
    latest = typeof day === 'string' ? monthOfDay(day, 'calendar') : latest;
    return whole ?? latest;
  }

  /** Who keeps the list, as the words around it say. */
  const keeperIn = (period: Period | undefined): Unit | undefined =>
    filing.unit('', () => headerPlace, period ? { period } : {}).unit;

  return (row, heading) => {
    const period = periodOf(row);
    const unit = teller.unit(row, period ? { period } : {}, heading);
    const typed = teller.type(row, { year: period && Math.floor(period.to / 12), unit: unit.unit });
    const why = teller.refusal(row, unit.problem, typed);
    if (why === undefined && unit.unit) {
      const keeper = keeperIn(period);
      sink.entry({
        table,
        number: row.number,
        values: typed.values,
        unit: unit.unit,
        ...(keeper ? { keeper } : {}),
        ...doubtsOf(0, unit.conflicts.length, typed.blanks.length),
      });
    } else {
      const at = layout.place(row.number);
      sink.refused({ table, ...(unit.unit ? { unit: unit.unit } : {}), why: why ?? 'H003', at });
    }
  };
}
