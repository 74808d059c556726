import { isBlank } from '../model/cell.ts';
import type { Place } from '../model/place.ts';
import type { Row } from '../model/sheet.ts';
import type { Table, TableRow } from '../model/table.ts';
import { fold } from '../text/fold.ts';
import type { TableEvidence } from './column-evidence.ts';
import type { Filing } from './filing.ts';
import type { Layout } from './layout.ts';
import type { onceEach } from './once-each.ts';
import type { SettledPeriod } from './settle-period.ts';
import type { SettledUnit } from './settle-unit.ts';
import type { Report, Sink } from './sink.ts';
import type { Totals } from './totals.ts';
import { typeRow } from './type-row.ts';

export interface FilingContext {
  readonly table: Table;
  readonly layout: Layout;
  readonly headerPlace: Place;
  readonly filing: Filing;
  readonly evidence: TableEvidence;
  readonly totals: Totals;
  readonly sink: Sink;
  readonly tell: Report;
  /** Says a thing that concerns the whole table. */
  readonly tellOnce: ReturnType<typeof onceEach>;
}

/** What reads a data row and files it under its unit and period, or refuses it. */
export function createRowFiler(context: FilingContext): (row: Row, heading: string) => void {
  const { table, layout, headerPlace, filing, evidence, totals, sink, tell, tellOnce } = context;
  const counts = layout.fields.filter(({ column }) => column.kind === 'count').map(({ column }) => column.id);
  const periodColumns = (['period', 'year'] as const).filter((role) => layout.columns.has(role));

  /** `heading`: the unit that a line above the row names, else empty. */
  function fileRow(row: Row, heading: string): void {
    const period = periodOf(row);
    const unit = unitOf(row, period, heading);
    for (const conflict of period.conflicts) tellOnce('H006', conflict.at, conflict.args);
    for (const conflict of unit.conflicts) tellOnce('H005', conflict.at, conflict.args);
    const year = period.period && Math.floor(period.period.to / 12);
    const typed = typeRow(row, layout, evidence, { year, unit: unit.unit });
    for (const { code, column, args } of typed.problems) tell(code, layout.place(row.number, column), args);
    for (const column of typed.blanks) tell('C005', layout.place(row.number, column), { column: layout.label(column) });
    for (const id of counts) {
      const value = typed.values[id];
      totals.add(id, typeof value === 'number' || value === null ? value : undefined);
    }
    const why = tellProblem(row, period.problem ?? unit.problem) ?? typed.problems[0]?.code;
    if (why === undefined && unit.unit && period.period) {
      const { calendar } = period;
      const filed = {
        ...{ table, number: row.number, values: typed.values, unit: unit.unit, period: period.period },
        ...doubtsOf(period.conflicts.length, unit.conflicts.length, typed.blanks.length),
      };
      sink.row(calendar ? { ...filed, calendar } : filed);
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

  /** A problem of the row itself is told at its cell, one of the whole table once. */
  function tellProblem(row: Row, problem: SettledUnit['problem']): string | undefined {
    if (problem === undefined) return undefined;
    const { code, args, at = headerPlace } = problem;
    if (at.row === row.number) tell(code, at, args);
    else tellOnce(code, at, args);
    return code;
  }

  function periodOf(row: Row): SettledPeriod {
    const settled = filing.period(
      periodColumns.map((role) => [role, layout.labelCell(row, role)]),
      (role) => layout.place(row.number, role),
    );
    if (!('unreadable' in settled)) return settled;
    const { unreadable } = settled;
    const problem = {
      code: 'C009',
      args: { column: layout.label(unreadable) },
      at: layout.place(row.number, unreadable),
    };
    return { problem, conflicts: [] };
  }

  function unitOf(row: Row, period: SettledPeriod, heading: string): SettledUnit {
    const cell = layout.labelCell(row, 'unit');
    const own = cell.kind === 'number' ? String(cell.number) : cell.text.trim();
    if (own !== '') return filing.unit(own, () => layout.place(row.number, 'unit'), period);
    // A row of level Quận is the district's own, whatever ward's paper it stands on.
    const level = layout.columns.has('level') ? layout.labelCell(row, 'level') : undefined;
    const district = level !== undefined && !isBlank(level) && /quan$/.test(fold(level.text));
    return filing.unit(district ? 'Quận' : heading, () => layout.place(row.number, 'level'), period);
  }

  return fileRow;
}

function doubtsOf(periods: number, units: number, blanks: number): Pick<TableRow, 'doubts'> {
  if (periods + units + blanks === 0) return {};
  return {
    doubts: [...(periods > 0 ? ['H006'] : []), ...(units > 0 ? ['H005'] : []), ...(blanks > 0 ? ['C005'] : [])],
  };
}
