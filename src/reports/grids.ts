import { fill, same, type Text } from '../i18n/text.ts';
import { indicatorOf } from '../indicators/registry.ts';
import type { Dimension } from '../measures/measure.ts';
import type { Grid, GridCell, GridColumn, GridRow } from '../model/document.ts';
import { type Dims, NO_DIMS } from '../model/fact.ts';
import type { Scope } from '../model/figure.ts';
import { type Period, wholeYearsOf } from '../model/period.ts';
import { periodWords } from '../model/period-words.ts';
import type { ReportContext } from './report.ts';
import { unitName } from './units/unit-name.ts';

/** A column of figures: an indicator with dims, or how it stands to the period that it is compared with. */
export interface FigureColumn {
  readonly label: Text;
  readonly group?: Text;
  readonly indicator: string;
  /** May depend on the unit of the row. */
  readonly dims?: Dims | ((scope: Scope) => Dims);
  /** Those to compare first, row by row. */
  readonly isFirst?: true;
  /** Instead of the figure: that of the other period, the change since then, or that change in percent. */
  readonly shows?: 'before' | 'change' | 'percent';
}

const WARD: Text = { vi: 'Đơn vị', en: 'Unit' };
const YEAR: Text = { vi: 'Năm', en: 'Year' };
const TOTAL: Text = { vi: 'Tổng số', en: 'Total' };
const NOT_COMPARABLE: Text = { vi: 'không so sánh được: {why}', en: 'not comparable: {why}' };
const NO_CELL: GridCell = { type: 'text', text: same('') };

/** One row per unit that can report, then the total. */
export function gridByUnit(
  context: ReportContext,
  title: Text,
  columns: readonly FigureColumn[],
  period = context.period,
): Grid {
  const rows = context.units
    .map((unit) => figureRow(context, columns, { label: unitName(context, unit), scope: unit, period }))
    .filter((row, index) => context.units[index]?.level === 'ward' || hasFigures(row));
  const total = context.total
    ? [figureRow(context, columns, { role: 'total', label: TOTAL, scope: 'all', period })]
    : [];
  return { type: 'grid', title, columns: columnsOf(WARD, columns), rows: [...rows, ...total], notes: [] };
}

/** One row per year for one unit or the total of all, then the whole period. */
export function gridByYear(context: ReportContext, title: Text, columns: readonly FigureColumn[]): Grid {
  const grid = gridByWholeYear(context, title, columns, context.years);
  const whole = figureRow(context, columns, { role: 'total', label: periodWords(context.period) });
  return context.years.length > 1 ? { ...grid, rows: [...grid.rows, whole] } : grid;
}

/** One row per whole year, without a total: stocks of several years are never one figure. */
export function gridByWholeYear(
  context: ReportContext,
  title: Text,
  columns: readonly FigureColumn[],
  years: readonly Period[] = wholeYearsOf(context.period),
): Grid {
  const rows = years.map((year) => figureRow(context, columns, { label: periodWords(year), period: year }));
  return { type: 'grid', title, columns: columnsOf(YEAR, columns), rows, notes: [] };
}

/** One row per value of a dimension, then the total without it. An open dimension has the values that were reported. */
export function gridByValue(
  context: ReportContext,
  title: Text,
  dimension: Dimension,
  columns: readonly FigureColumn[],
): Grid {
  const scope = mainScope(context);
  const values = context.values(columns[0]?.indicator ?? '', dimension);
  const rows = values.map((value) => {
    const wanted = columns.map((column) => ({
      ...column,
      dims: { ...dimsOf(column, scope), [dimension.id]: value.id },
    }));
    return figureRow(context, wanted, { label: value.label });
  });
  const total = figureRow(context, columns, { role: 'total', label: TOTAL });
  return { type: 'grid', title, columns: columnsOf(dimension.label, columns), rows: [...rows, total], notes: [] };
}

/** One indicator, units down, years across, the whole period last. */
export function gridByUnitAndYear(context: ReportContext, title: Text, indicator: string): Grid {
  const periods = [...context.years, ...(context.years.length > 1 ? [context.period] : [])];
  const columns = periods.map((period) => ({ label: periodWords(period), indicator, period }));
  const row = (label: Text, scope: Scope, role: GridRow['role']): GridRow => ({
    role,
    cells: [
      { type: 'text', text: label },
      ...columns.map((column) => figureCell(context, column, scope, column.period)),
    ],
  });
  const rows = context.units
    .map((unit) => row(unitName(context, unit), unit, 'data'))
    .filter((one, index) => context.units[index]?.level === 'ward' || hasFigures(one));
  const total = context.total ? [row(TOTAL, 'all', 'total')] : [];
  return { type: 'grid', title, columns: columnsOf(WARD, columns), rows: [...rows, ...total], notes: [] };
}

/** The scope of grids that are not by unit: the total, or the first unit asked for. */
export function mainScope(context: ReportContext): Scope {
  const [first] = context.units;
  return context.total || first === undefined ? 'all' : first;
}

/** What the head of a column says; without an indicator its figures are of several. */
type ColumnWords = Pick<FigureColumn, 'label' | 'group' | 'isFirst' | 'shows'> & { readonly indicator?: string };

export function columnsOf(first: Text, columns: readonly ColumnWords[]): GridColumn[] {
  return [
    { label: first, align: 'left' },
    ...columns.map(
      ({ label, group, indicator, isFirst, shows }): GridColumn => ({
        label,
        align: 'right',
        ...(group === undefined ? {} : { group }),
        ...(isFirst ? { isFirst } : {}),
        ...(indicator !== undefined && shows === undefined && indicatorOf(indicator).isAlarming
          ? { isAlarming: true }
          : {}),
      }),
    ),
  ];
}

/** What the figures of a row are of: where it does not say, of the scope and the period of the report. */
interface FigureRow {
  readonly role?: GridRow['role'];
  readonly label: Text;
  readonly scope?: Scope;
  readonly period?: Period;
}

export function figureRow(
  context: ReportContext,
  columns: readonly FigureColumn[],
  { role = 'data', label, scope = mainScope(context), period = context.period }: FigureRow,
): GridRow {
  return {
    role,
    cells: [{ type: 'text', text: label }, ...columns.map((column) => figureCell(context, column, scope, period))],
  };
}

function figureCell(context: ReportContext, column: FigureColumn, scope: Scope, period: Period): GridCell {
  const figure = context.figure(column.indicator, scope, period, dimsOf(column, scope));
  const { percent } = indicatorOf(column.indicator);
  if (column.shows === undefined) return { type: 'figure', figure, percent };
  const { before, obstacle } = figure.comparison ?? {};
  switch (column.shows) {
    case 'before':
      return before === undefined ? NO_CELL : { type: 'figure', figure: before, percent };
    case 'change':
      if (obstacle) return { type: 'text', text: fill(NOT_COMPARABLE, { why: obstacle.short }) };
      return { type: 'change', figure, percent };
    case 'percent':
      // The change of a percentage is in points; a percentage of it would be taken for them.
      return percent || obstacle ? NO_CELL : { type: 'change', figure, percent, relative: true };
  }
}

function dimsOf({ dims = NO_DIMS }: FigureColumn, scope: Scope): Dims {
  return typeof dims === 'function' ? dims(scope) : dims;
}

/** True where a row says something: a unit that is not comparable does not. */
export function hasFigures(row: GridRow): boolean {
  return row.cells.some(
    (cell) =>
      cell.type === 'figure' &&
      cell.figure.state !== 'missing' &&
      !(cell.figure.state === 'undefined' && cell.figure.why),
  );
}
