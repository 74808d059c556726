import type { Row, Sheet } from '../model/sheet.ts';
import type { Register } from '../units/register.ts';
import { createFiling, type Surroundings } from './around/filing.ts';
import { namesUnit, withinTable } from './around/surroundings.ts';
import { createEvidence } from './cells/column-evidence.ts';
import type { Header } from './header/find-header.ts';
import { headerAgainTest } from './header/header-again.ts';
import { unnamedColumns } from './header/unnamed-columns.ts';
import { layoutOf } from './layout.ts';
import { onceEach } from './once-each.ts';
import { cumulativeRowTest } from './rows/cumulative-cells.ts';
import { createCumulativeRows } from './rows/cumulative-rows.ts';
import { createEntryFiler } from './rows/file-entries.ts';
import { createRowFiler } from './rows/file-rows.ts';
import { createGroupTotals } from './rows/group-totals.ts';
import { holdRows } from './rows/held-rows.ts';
import { numberRows } from './rows/number-rows.ts';
import { createBelonging } from './rows/row-belonging.ts';
import { type RowKind, rowKind } from './rows/row-kind.ts';
import { createTotalRows } from './rows/total-rows.ts';
import { createTotals, summedColumns } from './rows/totals.ts';
import { type UnitHeading, unitHeadings } from './rows/unit-headings.ts';
import { createUnitRows } from './rows/unit-rows.ts';
import type { Report, Sink } from './sink.ts';
import { tableOf } from './table-of.ts';
import type { RowFate, TableReader } from './table-reader.ts';
import { contentsOf } from './tell-personal-data.ts';

export interface TableContext {
  readonly sheet: Sheet;
  readonly register: Register;
  readonly sink: Sink;
  readonly report: Report;
  /** The row that numbers the columns, if any. */
  readonly numbers?: Row;
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
  const numbered = numberRows(context.numbers);
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
    const kind = kindOf(given, row);
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

  function kindOf(given: Row, row: Row): RowKind {
    const kind = totalRows.kindOf(given, row);
    return kind === 'column-numbers' && !numbered.has(given) ? 'data' : kind;
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
      numbered.note('row');
      if (kind === 'total') {
        isClosed = true;
        groups.close();
        units?.total();
      }
      held.take(row, () => totalRows.check(row));
      return true;
    }
    if (!isHeaderAgain(given)) return false;
    numbered.note('header');
    return true;
  }

  function takeData(row: Row): void {
    belonging.note(row, 'data');
    numbered.note('row');
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
      const around = withinTable(surroundings, title, register, heading);
      return readTable(header, around, context, namesUnit(title, register) ? undefined : heading);
    },
    end,
  };
}
