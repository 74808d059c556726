import { isBlank } from '../model/cell.ts';
import type { Args } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Row, Sheet } from '../model/sheet.ts';
import type { Table } from '../model/table.ts';
import { fold } from '../text/fold.ts';
import type { Register } from '../units/register.ts';
import { createFiling, type Surroundings } from './filing.ts';
import type { Header } from './find-header.ts';
import { type Layout, layoutOf } from './layout.ts';
import { rowKind } from './row-kind.ts';
import type { SettledPeriod } from './settle-period.ts';
import type { SettledUnit } from './settle-unit.ts';
import type { Report, Sink } from './sink.ts';
import { createTotals } from './totals.ts';
import { figuresIn, isSilent, saysAChoice, typeRow } from './type-row.ts';

/** Reads the rows below one header. */
export interface TableReader {
  readonly header: Header;
  /** Takes a row, or says that it does not belong to the table: text below it, another heading. */
  push(row: Row): boolean;
  /** True where the row would be data or a total of this table, wherever it stands. */
  owns(row: Row): boolean;
  end(): void;
}

export interface TableContext {
  readonly sheet: Sheet;
  readonly register: Register;
  readonly sink: Sink;
  readonly report: Report;
}

export function readTable(header: Header, surroundings: Surroundings, context: TableContext): TableReader {
  const { sheet, register, sink } = context;
  const layout = layoutOf(header, sheet);
  const headerPlace = layout.place(header.rows.at(-1)?.number ?? 1);
  const filing = createFiling(surroundings, layout.form.every, register);
  const { wholePeriod } = filing;
  const table = tableOf(sheet, layout, wholePeriod, filing.unit('', headerPlace, wholePeriod));
  sink.table(table);

  const report = onceEach(context.report);
  const headerWords = new Set(header.paths.flat().map(fold));
  const totals = createTotals();
  const tellTotals = (wrong: ReturnType<typeof totals.end>): void => {
    for (const { column, row, args } of wrong) {
      context.report('R001', layout.place(row, column), { column: layout.label(column), ...args });
    }
  };

  function push(row: Row): boolean {
    const kind = rowKind(row);
    if (kind === 'blank' || kind === 'column-numbers' || kind === 'cumulative') return true;
    if (kind === 'total') {
      tellTotals(totals.total(row.number, figuresIn(row, layout)));
      return true;
    }
    if (isHeaderAgain(row, headerWords)) return true;
    if (isSilent(row, layout) && !saysAChoice(row, layout)) return false;
    if (row.hidden) report('F010', { ...headerPlace, row: row.number }, { what: 'rows' }, 'rows');
    fileRow(row);
    return true;
  }

  function fileRow(row: Row): void {
    const period = periodOf(row);
    const unit = unitOf(row, period);
    for (const conflict of period.conflicts) report('H006', conflict.at, conflict.args);
    for (const conflict of unit.conflicts) report('H005', conflict.at, conflict.args);
    const year = period.period && Math.floor(period.period.to / 12);
    const typed = typeRow(row, layout, {
      ...(year === undefined ? {} : { year }),
      ...(unit.unit ? { unit: unit.unit } : {}),
    });
    for (const { code, column, args } of typed.problems) context.report(code, layout.place(row.number, column), args);
    for (const column of typed.blanks)
      context.report('C005', layout.place(row.number, column), { column: layout.label(column) });
    for (const column of layout.form.columns) {
      const value = typed.values[column.id];
      if (column.kind === 'count' && layout.columns.has(column.id))
        totals.add(column.id, typeof value === 'string' ? undefined : value);
    }
    const why = tellProblem(row, period.problem ?? unit.problem) ?? typed.problems[0]?.code;
    if (why === undefined && unit.unit && period.period) {
      const { calendar } = period;
      sink.row({
        table,
        number: row.number,
        values: typed.values,
        unit: unit.unit,
        period: period.period,
        ...(calendar ? { calendar } : {}),
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

  /** A problem of the row itself is told at its cell, one of the whole table once. */
  function tellProblem(row: Row, problem: SettledUnit['problem']): string | undefined {
    if (problem === undefined) return undefined;
    const { code, args, at = headerPlace } = problem;
    if (at.row === row.number) context.report(code, at, args);
    else report(code, at, args);
    return code;
  }

  function periodOf(row: Row): SettledPeriod {
    const roles = (['period', 'year'] as const).filter((role) => layout.columns.has(role));
    const settled = filing.period(
      roles.map((role) => [role, layout.labelCell(row, role), layout.place(row.number, role)]),
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

  function unitOf(row: Row, period: SettledPeriod): SettledUnit {
    const cell = layout.labelCell(row, 'unit');
    const own = cell.kind === 'number' ? String(cell.number) : cell.text.trim();
    if (own !== '') return filing.unit(own, layout.place(row.number, 'unit'), period);
    // A row of level Quận is the district's own, whatever ward's paper it stands on.
    const level = layout.columns.has('level') ? layout.labelCell(row, 'level') : undefined;
    const district = level !== undefined && !isBlank(level) && /quan$/.test(fold(level.text));
    return filing.unit(district ? 'Quận' : '', layout.place(row.number, 'level'), period);
  }

  return {
    header,
    push,
    owns: (row) => rowKind(row) === 'total' || (!isSilent(row, layout) && saysAChoice(row, layout)),
    end: () => tellTotals(totals.end()),
  };
}

function tableOf(sheet: Sheet, layout: Layout, period: SettledPeriod, unit: SettledUnit): Table {
  return {
    form: layout.form.id,
    file: sheet.file,
    ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
    header: layout.range,
    columns: layout.columns,
    ...(layout.columns.has('unit') || unit.unit === undefined ? {} : { unit: unit.unit }),
    ...(layout.columns.has('period') || period.period === undefined ? {} : { period: period.period }),
  };
}

/** Says a thing that concerns the whole table once, however many rows show it. */
function onceEach(report: Report): (code: string, at: Place, args: Args, key?: string) => void {
  const said = new Set<string>();
  return (code, at, args, key = JSON.stringify(args)) => {
    if (said.has(code + key)) return;
    said.add(code + key);
    report(code, at, args);
  };
}

/** The header printed again at the top of a page. */
function isHeaderAgain(row: Row, headerWords: ReadonlySet<string>): boolean {
  const filled = row.cells.filter((cell) => !isBlank(cell));
  return filled.length >= 2 && filled.every((cell) => cell.kind === 'text' && headerWords.has(fold(cell.text)));
}
