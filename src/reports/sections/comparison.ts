import { fill, type Text } from '../../i18n/text.ts';
import { indicatorOf } from '../../indicators/registry.ts';
import type { Grid, GridRow } from '../../model/document.ts';
import { periodWords } from '../../model/period-words.ts';
import { columnsOf, type FigureColumn, figureRow, gridByUnit } from '../grids.ts';
import type { Compared, ReportContext } from '../report.ts';

const FIGURE: Text = { vi: 'Số liệu', en: 'Figure' };
const CHANGE: Text = { vi: 'Tăng, giảm', en: 'Change' };
const PERCENT: Text = { vi: 'Tăng, giảm (%)', en: 'Change (%)' };
const AGAINST: Text = { vi: 'So với {period}', en: 'Against {period}' };
const OF_ONE_AGAINST: Text = { vi: '{what}: so với {period}', en: '{what}: against {period}' };

/** Where a comparison is asked for: the figure of each column beside that of the other period, a row each. */
export function comparedFigures(context: ReportContext, columns: readonly FigureColumn[]): Grid[] {
  const { compared } = context;
  const [first] = columns;
  if (compared === undefined || first === undefined) return [];
  const rows = columns.map((column) => figureRow(context, against(context, column), { label: nameOf(column) }));
  const notes = new Set(rows.flatMap((row) => reasonOf(row, compared) ?? []));
  return [
    {
      type: 'grid',
      title: fill(AGAINST, { period: periodWords(compared.period) }),
      columns: columnsOf(
        FIGURE,
        against(context, first).map(({ label }) => ({ label })),
      ),
      rows,
      notes: [...notes],
    },
  ];
}

/** Where a comparison is asked for: one figure beside that of the other period, a row for each unit. */
export function comparedByUnit(context: ReportContext, column: FigureColumn): Grid[] {
  if (context.compared === undefined) return [];
  const what = indicatorOf(column.indicator).label;
  const title = fill(OF_ONE_AGAINST, { what, period: periodWords(context.compared.period) });
  return [gridByUnit(context, title, against(context, column))];
}

function against({ period, compared }: ReportContext, column: FigureColumn): FigureColumn[] {
  const { indicator, dims = {} } = column;
  return [
    { label: periodWords(period), indicator, dims },
    { label: periodWords(compared?.period ?? period), indicator, dims, shows: 'before' },
    { label: CHANGE, indicator, dims, shows: 'change' },
    { label: PERCENT, indicator, dims, shows: 'percent' },
  ];
}

function nameOf({ label, group }: FigureColumn): Text {
  return group === undefined ? label : fill({ vi: '{group}: {label}', en: '{group}: {label}' }, { group, label });
}

/** Why the figures of a row cannot be compared, where neither the cell nor the list of changed units says all. */
function reasonOf({ cells }: GridRow, compared: Compared): Text | undefined {
  const [, now] = cells;
  if (now?.type !== 'figure') return undefined;
  const { comparison, scope } = now.figure;
  return comparison?.obstacle === compared.changed(scope) ? undefined : comparison?.obstacle?.long;
}
