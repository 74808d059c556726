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
import { rowKind } from './row-kind.ts';
import type { Report, Sink } from './sink.ts';
import { tableOf } from './table-of.ts';
import { createTotals } from './totals.ts';
import { figuresIn, hasAllFigures, hasFigure, isSilent, missesAChoice, saysAChoice } from './type-row.ts';
import { createUnitRows } from './unit-rows.ts';
import { columnsWithoutName } from './unnamed-columns.ts';

/** What became of a row: a `heading` names the unit of the rows below it, or of a table that begins there. */
export type RowFate = 'taken' | 'heading' | 'foreign';

/** Reads the rows below one header. */
export interface TableReader {
  /** Sheet columns of figures. */
  readonly figures: ReadonlySet<number>;
  /** Takes a row, or says that it does not belong to the table: text below it, another header. */
  push(row: Row): RowFate;
  /** True where the row would be data or a total of this table, wherever it stands. */
  owns(row: Row): boolean;
  /** True where no total has closed the table and the row has all its figures: data below nothing but lines of text. */
  mayOwn(row: Row): boolean;
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
    const kind = rowKind(given);
    const row = layout.withLabels(given);
    if (kind === 'blank' || kind === 'column-numbers') return 'taken';
    // Its figures may stand in the wrong columns, which the reader has said.
    if (row.ragged && kind !== 'data') {
      if (kind === 'total') units?.total();
      return 'taken';
    }
    if (isCumulativeRow(row, kind)) {
      const heading = groupUnit;
      held.take(row, () => cumulative.take(row, heading));
      return 'taken';
    }
    if (kind === 'total') {
      isClosed = true;
      groups.close();
      units?.total();
      held.take(row, () => tellTotals(totals.total(row.number, figuresIn(row, layout, evidence))));
      return 'taken';
    }
    if (isHeaderAgain(given, headerWords)) return 'taken';
    if (isSilent(row, layout) && !saysAChoice(row, layout) && !hasAllFigures(row, layout)) {
      if (units?.isBlankRow(row)) return 'taken';
      return isGroupHeading(given) ? 'heading' : 'foreign';
    }
    if (row.hidden) report('F010', { ...headerPlace, row: row.number }, { what: 'rows' }, 'rows');
    if (!row.ragged) tellUnnamed(row);
    const heading = groupUnit;
    units?.data(row);
    groups.push(row);
    held.take(row, () => {
      if (!groups.isTotal(row)) fileRow(row, heading);
    });
    return 'taken';
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
    owns: (given) => {
      const row = layout.withLabels(given);
      if (rowKind(given) === 'total') return true;
      if (isSilent(row, layout)) return false;
      return saysAChoice(row, layout) || missesAChoice(row, layout) || units?.names(row) === true;
    },
    hasFigure: (row) => hasFigure(row, layout),
    mayOwn: (given) => !isClosed && hasAllFigures(layout.withLabels(given), layout),
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
