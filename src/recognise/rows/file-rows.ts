import { isBlank } from '../../model/cell.ts';
import { type Period, samePeriod } from '../../model/period.ts';
import type { Row } from '../../model/sheet.ts';
import type { FiledRow } from '../../model/table.ts';
import type { SettledPeriod } from '../around/settle-period.ts';
import { cumulativeIn } from './cumulative-cells.ts';
import { createRowTeller, type RowContext } from './row-teller.ts';
import type { UnitHeading } from './unit-headings.ts';

/** What reads a data row and files it under its unit and period, or refuses it. */
export function createRowFiler(context: RowContext): (row: Row, heading: UnitHeading | undefined) => void {
  const { table, layout, filing, sink, tellOnce } = context;
  const periodColumns = (['period', 'quarter', 'year'] as const).filter((role) => layout.columns.has(role));
  const teller = createRowTeller(context);
  /** The columns that said something of a row above, and the period that it was. */
  const spoken = new Set<(typeof periodColumns)[number]>();
  let latest: Period | undefined;

  /** `heading`: the unit that a line above the row names, if any. */
  function fileRow(row: Row, heading: UnitHeading | undefined): void {
    const period = periodOf(row);
    for (const conflict of period.conflicts) tellOnce('H006', conflict.at, conflict.args);
    const unit = teller.unit(row, period, heading);
    const year = period.period && Math.floor(period.period.to / 12);
    const typed = teller.type(row, { year, unit: unit.unit });
    const why = teller.refusal(row, period.problem ?? unit.problem, typed);
    if (why === undefined && unit.unit && period.period) {
      sink.row({
        table,
        number: row.number,
        values: typed.values,
        unit: unit.unit,
        period: period.period,
        ...(period.calendar && { calendar: period.calendar }),
        ...doubtsOf(period.conflicts.length, unit.conflicts.length, typed.blanks.length),
        ...(layout.cumulative.size > 0 && { cumulative: cumulativeIn(row, layout) }),
      });
    } else {
      sink.refused({
        table,
        ...(unit.unit ? { unit: unit.unit } : {}),
        ...(period.period ? { period: period.period } : {}),
        why: why ?? 'H003',
        at: layout.place(row.number),
      });
    }
  }

  function periodOf(row: Row): SettledPeriod {
    const settled = filing.period(
      periodColumns.map((role) => [role, layout.labelCell(row, role)]),
      (role) => layout.place(row.number, role),
    );
    if (!('unreadable' in settled)) return settledBelow(row, settled);
    const { unreadable } = settled;
    const problem = {
      code: 'C009',
      args: { column: layout.label(unreadable) },
      at: layout.place(row.number, unreadable),
    };
    return { problem, conflicts: [] };
  }

  /** A blank below a month is that month, or nobody knows: elsewhere may stand the year alone. */
  function settledBelow(row: Row, settled: SettledPeriod): SettledPeriod {
    const { period } = settled;
    if (period === undefined) return settled;
    let isSaid = false;
    for (const role of periodColumns) {
      if (!isBlank(layout.labelCell(row, role))) {
        isSaid = true;
        spoken.add(role);
      } else if (spoken.has(role) && latest !== undefined && !samePeriod(period, latest)) {
        return { problem: { code: 'H004', args: {}, at: layout.place(row.number, role) }, conflicts: [] };
      }
    }
    if (isSaid) latest = period;
    return settled;
  }

  return fileRow;
}

/** The warnings about a row that a configuration may take for errors. */
export function doubtsOf(periods: number, units: number, blanks: number): Pick<FiledRow, 'doubts'> {
  if (periods + units + blanks === 0) return {};
  return {
    doubts: [...(periods > 0 ? ['H006'] : []), ...(units > 0 ? ['H005'] : []), ...(blanks > 0 ? ['C005'] : [])],
  };
}
