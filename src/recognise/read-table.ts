import type { Row, Sheet } from '../model/sheet.ts';
import type { Register } from '../units/register.ts';
import { createFiling, type Surroundings } from './around/filing.ts';
import { withinTable } from './around/surroundings.ts';
import type { TitleBlock } from './around/title-block.ts';
import { createEvidence } from './cells/column-evidence.ts';
import type { Header } from './header/find-header.ts';
import { headerAgainTest } from './header/header-again.ts';
import { unnamedColumns } from './header/unnamed-columns.ts';
import { layoutOf } from './layout.ts';
import { onceEach } from './once-each.ts';
import type { Holds } from './privacy.ts';
import { cumulativeRowTest } from './rows/cumulative-cells.ts';
import { createCumulativeRows } from './rows/cumulative-rows.ts';
import { createEntryFiler } from './rows/file-entries.ts';
import { createRowFiler } from './rows/file-rows.ts';
import { createGroupTotals } from './rows/group-totals.ts';
import { holdRows } from './rows/held-rows.ts';
import { createBelonging } from './rows/row-belonging.ts';
import { type RowKind, rowKind } from './rows/row-kind.ts';
import { createTotalRows } from './rows/total-rows.ts';
import { createTotals, summedColumns } from './rows/totals.ts';
import { type UnitHeading, unitHeadings } from './rows/unit-headings.ts';
import { createUnitRows } from './rows/unit-rows.ts';
import type { Report, Sink } from './sink.ts';
import { tableOf } from './table-of.ts';
import { contentsOf } from './tell-personal-data.ts';

/**
 * What became of a row: a `heading` names the unit of the rows below it, or of a table that begins there; an `unclear` one goes on
 * with the table, if it is no header of another.
 */
export type RowFate = 'taken' | 'heading' | 'unclear' | 'foreign';

/** Reads the rows below one header. */
export interface TableReader {
  /** What the sheet columns hold. */
  readonly holds: ReadonlyMap<number, Holds>;
  /** Takes a row, or says that it does not belong to the table: text below it, another header. */
  push(row: Row): RowFate;
  /** Takes a row that is the table's, although nothing in it can be read. */
  take(row: Row): void;
  /** True where the row is data or a total of this table although something else stood between; `onlyText` where that was lines of text. */
  resumes(row: Row, onlyText: boolean): boolean;
  /** True where a figure stands below the table's figures. */
  hasFigure(row: Row): boolean;
  /** Ends the table, and reads the rows below a title within it as those of another one under the same header. */
  anew(title: TitleBlock): TableReader;
  end(): void;
}

export interface TableContext {
  readonly sheet: Sheet;
  readonly register: Register;
  readonly sink: Sink;
  readonly report: Report;
}

/** `groupUnit`: the unit that a line further up names for the first rows. */
export function readTable(
  header: Header,
  surroundings: Surroundings,
  context: TableContext,
  groupUnit?: UnitHeading,
): TableReader {
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
  let heading = groupUnit;
  let isClosed = false;
  const isHeaderAgain = headerAgainTest(header);
  const tellUnnamed = unnamedColumns(header, { at: headerPlace, form: form.title, report });
  const evidence = createEvidence(layout);
  const held = holdRows(evidence.note);
  const isCumulativeRow = cumulativeRowTest(layout);
  const belonging = createBelonging(layout, header);
  const headingIn = unitHeadings(layout, namesOf, register);
  const totals = createTotals(summedColumns(layout));
  const totalRows = createTotalRows({ layout, evidence, totals, report: context.report });
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

  function tellSwaps(): void {
    for (const { column, rows } of evidence.swapped()) {
      const cells = rows.map((row) => layout.place(row, column));
      context.report('H009', layout.place(headerPlace.row ?? 1, column), { column: layout.label(column) }, cells);
    }
  }

  function push(given: Row): RowFate {
    const row = layout.withLabels(given);
    const kind = totalRows.kindOf(given, row);
    if (takeOther(row, given, kind)) {
      belonging.note(row, 'other');
      return 'taken';
    }
    if (belonging.saysData(row)) {
      takeData(row);
      return 'taken';
    }
    if (units?.isBlankRow(row)) return 'taken';
    const unit = headingIn(given);
    if (unit !== undefined) {
      heading = unit;
      groups.close();
      return 'heading';
    }
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
      const above = heading?.text ?? '';
      held.take(row, () => cumulative.take(row, above));
      return true;
    }
    if (kind === 'carried' || kind === 'total') {
      if (kind === 'total') {
        isClosed = true;
        groups.close();
        units?.total();
      }
      held.take(row, () => totalRows.check(row));
      return true;
    }
    return isHeaderAgain(given);
  }

  function takeData(row: Row): void {
    belonging.note(row, 'data');
    if (row.hidden) report('F010', { ...headerPlace, row: row.number }, { what: 'rows' }, { key: 'rows' });
    if (!row.ragged) tellUnnamed(row);
    const above = heading;
    units?.data(row);
    groups.push(row);
    held.take(row, () => {
      if (!groups.isTotal(row)) fileRow(row, above);
    });
  }

  function end(): void {
    groups.close();
    held.end();
    totalRows.end();
    cumulative.end();
    tellSwaps();
  }

  return {
    holds: contentsOf(header),
    push,
    take: (given) => takeData(layout.withLabels(given)),
    resumes(given, onlyText) {
      if (/^(?:total|carried)$/.test(rowKind(given))) return true;
      const row = layout.withLabels(given);
      if (belonging.resumes(row) || (belonging.saysData(row) && units?.names(row) === true)) return true;
      return onlyText && !isClosed && belonging.hasAllFigures(row);
    },
    hasFigure: belonging.hasFigure,
    anew(title) {
      end();
      return readTable(header, withinTable(surroundings, title, register), context, heading);
    },
    end,
  };
}
