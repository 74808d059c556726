import { isNumeric } from '../forms/column.ts';
import { isBlank } from '../model/cell.ts';
import { windowOf } from '../model/period.ts';
import { columnLetters } from '../model/place.ts';
import type { Row, Sheet } from '../model/sheet.ts';
import { fold } from '../text/fold.ts';
import type { Register } from '../units/register.ts';
import { createEvidence } from './column-evidence.ts';
import { cumulativeRowTest } from './cumulative-cells.ts';
import { createCumulativeRows } from './cumulative-rows.ts';
import { createEntryFiler } from './file-entries.ts';
import { createRowFiler } from './file-rows.ts';
import { createFiling, type Surroundings } from './filing.ts';
import type { Header } from './find-header.ts';
import { createGroupTotals } from './group-totals.ts';
import { holdRows } from './held-rows.ts';
import { type Layout, layoutOf } from './layout.ts';
import { onceEach } from './once-each.ts';
import { createBelonging } from './row-belonging.ts';
import { type RowKind, rowKind } from './row-kind.ts';
import type { Report, Sink } from './sink.ts';
import { tableOf } from './table-of.ts';
import { createTotals } from './totals.ts';
import { figuresIn } from './type-row.ts';
import { createUnitRows } from './unit-rows.ts';
import { columnsWithoutName } from './unnamed-columns.ts';

/**
 * What became of a row: a `heading` names the unit of the rows below it, or of a table that begins there; an `unclear` one goes on
 * with the table, if it is no header of another.
 */
export type RowFate = 'taken' | 'heading' | 'unclear' | 'foreign';

/** Reads the rows below one header. */
export interface TableReader {
  /** Sheet columns of figures. */
  readonly figures: ReadonlySet<number>;
  /** Takes a row, or says that it does not belong to the table: text below it, another header. */
  push(row: Row): RowFate;
  /** Takes a row that is the table's, although nothing in it can be read. */
  take(row: Row): void;
  /** True where the row is data or a total of this table although something else stood between; `onlyText` where that was lines of text. */
  resumes(row: Row, onlyText: boolean): boolean;
  /** True where a figure stands below the table's figures. */
  hasFigure(row: Row): boolean;
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
  const { form } = layout;
  const filing = createFiling(surroundings, form.every === 'year' ? 'year' : 'month', register);
  const { table, namesOf } = tableOf(sheet, layout, surroundings, filing, headerPlace);
  sink.table(table);
  if (table.isCumulative && surroundings.cumulative)
    context.report('H012', headerPlace, { words: surroundings.cumulative.words }, [surroundings.cumulative.at]);
  if (table.kept && table.kept.asOf === undefined) context.report('X603', headerPlace, { form: form.title });

  const report = onceEach(context.report);
  let groupUnit = '';
  let isClosed = false;
  const headerWords = header.paths.map(({ labels }) => labels.map(fold));
  const unnamed = columnsWithoutName(header);
  const evidence = createEvidence(layout);
  const held = holdRows(evidence.note);
  const isCumulativeRow = cumulativeRowTest(layout);
  const belonging = createBelonging(layout, header);
  const totals = createTotals();
  const groups = createGroupTotals(layout, { evidence, register, namesOf });
  const cumulative = createCumulativeRows({ table, layout, filing, evidence, sink });
  const rowContext = {
    table,
    layout,
    headerPlace,
    filing,
    evidence,
    totals,
    sink: cumulative.noting,
    tell: context.report,
    tellOnce: report,
  };
  const fileRow = form.every === 'event' ? createEntryFiler(form, rowContext) : createRowFiler(rowContext);
  const units = form.rowPerUnit && namesOf ? createUnitRows(layout, namesOf, register, context.report) : undefined;
  const tellTotals = (wrong: ReturnType<typeof totals.end>): void => {
    for (const { column, row, args } of wrong) {
      context.report('R001', layout.place(row, column), { column: layout.label(column), ...args });
    }
  };

  function tellSwaps(): void {
    for (const { column, rows } of evidence.swapped()) {
      const cells = rows.map((row) => layout.place(row, column));
      context.report('H009', layout.place(headerPlace.row ?? 1, column), { column: layout.label(column) }, cells);
    }
  }

  /** What stands in columns without a heading counts nowhere, which is said once a column. */
  function tellUnnamed({ cells }: Row): void {
    for (const index of unnamed(cells.length)) {
      const cell = cells[index];
      if (cell === undefined || isBlank(cell) || cell.state === 'covered' || cell.state === 'dropped') continue;
      const column = index + 1;
      report('H007', { ...headerPlace, column }, { column: columnLetters(column), form: form.title });
    }
  }

  function push(given: Row): RowFate {
    const row = layout.withLabels(given);
    const kind = rowKind(given);
    if (takeOther(row, given, kind)) {
      belonging.note(row, 'other');
      return 'taken';
    }
    if (belonging.saysData(row)) {
      takeData(row);
      return 'taken';
    }
    if (units?.isBlankRow(row)) return 'taken';
    if (isGroupHeading(given)) return 'heading';
    return belonging.goesOn(row) ? 'unclear' : 'foreign';
  }

  /** Takes a row of the table that is no data. */
  function takeOther(row: Row, given: Row, kind: RowKind): boolean {
    if (kind === 'blank' || kind === 'column-numbers') return true;
    // Its figures may stand in the wrong columns, which the reader has said.
    if (row.ragged && kind !== 'data') {
      if (kind === 'total') units?.total();
      return true;
    }
    if (isCumulativeRow(row, kind)) {
      const heading = groupUnit;
      held.take(row, () => cumulative.take(row, heading));
      return true;
    }
    if (kind === 'total') {
      isClosed = true;
      groups.close();
      units?.total();
      held.take(row, () => tellTotals(totals.total(row.number, figuresIn(row, layout, evidence))));
      return true;
    }
    return isHeaderAgain(given, headerWords);
  }

  function takeData(row: Row): void {
    belonging.note(row, 'data');
    if (row.hidden) report('F010', { ...headerPlace, row: row.number }, { what: 'rows' }, 'rows');
    if (!row.ragged) tellUnnamed(row);
    const heading = groupUnit;
    units?.data(row);
    groups.push(row);
    held.take(row, () => {
      if (!groups.isTotal(row)) fileRow(row, heading);
    });
  }

  /** A line within the table that says nothing but a unit heads the rows below it. */
  function isGroupHeading(row: Row): boolean {
    if (layout.columns.has('unit') || namesOf === undefined) return false;
    const texts = row.cells.filter(
      (cell) => cell.kind === 'text' && cell.state !== 'covered' && !/^[\dIVXA-Z]{1,4}[.)]?$/.test(cell.text.trim()),
    );
    const [only] = texts;
    if (only === undefined || texts.length > 1) return false;
    if (register.match(only.text, windowOf(namesOf, 'calendar').to).state !== 'found') return false;
    groupUnit = only.text;
    groups.close();
    return true;
  }

  return {
    figures: figureColumns(layout),
    push,
    take: (given) => takeData(layout.withLabels(given)),
    resumes(given, onlyText) {
      if (rowKind(given) === 'total') return true;
      const row = layout.withLabels(given);
      if (belonging.resumes(row) || (belonging.saysData(row) && units?.names(row) === true)) return true;
      return onlyText && !isClosed && belonging.hasAllFigures(row);
    },
    hasFigure: belonging.hasFigure,
    end: () => {
      groups.close();
      held.end();
      tellTotals(totals.end());
      cumulative.end();
      tellSwaps();
    },
  };
}

function figureColumns(layout: Layout): ReadonlySet<number> {
  return new Set(layout.form.columns.filter(isNumeric).map(({ id }) => layout.columns.get(id) ?? 0));
}

/** The header printed again at the top of a page, over the same columns. */
function isHeaderAgain(row: Row, headerWords: readonly (readonly string[])[]): boolean {
  let filled = 0;
  for (const [index, cell] of row.cells.entries()) {
    if (isBlank(cell)) continue;
    if (cell.kind !== 'text' || !headerWords[index]?.includes(fold(cell.text))) return false;
    filled++;
  }
  return filled >= 2;
}
