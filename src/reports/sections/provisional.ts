import type { Text } from '../../i18n/text.ts';
import type { Grid, GridRow } from '../../model/document.ts';
import { type Period, wholeYearsOf, windowOf } from '../../model/period.ts';
import { periodWords } from '../../model/period-words.ts';
import { hasFigures } from '../grids.ts';
import type { ReportContext } from '../report.ts';

/** Ratings are decided after the end of their year by the committee above: earlier ones may still change. */
export function isProvisional(context: ReportContext, year: Period): boolean {
  return context.asOf <= windowOf(year, 'calendar').to;
}

export function asProvisional(words: Text): Text {
  return { vi: `${words.vi} (tạm tính)`, en: `${words.en} (provisional)` };
}

const note = (year: Text): Text => ({
  vi: `${year.vi}: xếp loại tạm tính, báo cáo lập trước khi hết năm; kết quả chính thức do cấp trên trực tiếp quyết định.`,
  en: `${year.en}: provisional, the report was made before the end of the year; the superior committee decides.`,
});

/** A grid about these years that says which of them are provisional. */
export function withProvisionalNotes(context: ReportContext, grid: Grid, years: readonly Period[]): Grid {
  const open = grid.rows.some(hasFigures) ? years.filter((year) => isProvisional(context, year)) : [];
  return { ...grid, notes: [...grid.notes, ...open.map((year) => note(periodWords(year)))] };
}

/** A grid of one row per whole year of the period, those marked whose ratings are provisional. */
export function markProvisional(context: ReportContext, grid: Grid): Grid {
  const years = wholeYearsOf(context.period);
  const mark = (row: GridRow, index: number): GridRow => {
    const year = years[index];
    const [label, ...figures] = row.cells;
    if (year === undefined || label?.type !== 'text' || !hasFigures(row) || !isProvisional(context, year)) return row;
    return { ...row, cells: [{ type: 'text', text: asProvisional(label.text) }, ...figures] };
  };
  const withFigures = years.filter((_, index) => grid.rows[index] && hasFigures(grid.rows[index]));
  return { ...withProvisionalNotes(context, grid, withFigures), rows: grid.rows.map(mark) };
}
