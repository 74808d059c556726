import type { FigureColumn } from '../grids.ts';
import { mainScope } from '../grids.ts';
import type { ReportContext } from '../report.ts';

/** The change against the period before, where files of that period are there; none where a comparison is asked for. */
export function changeColumn(context: ReportContext, indicator: string): FigureColumn[] {
  const { comparison } = context.figure(indicator, mainScope(context), context.period);
  if (context.compared !== undefined || comparison === undefined) return [];
  return [{ label: { vi: 'So với kỳ trước', en: 'Change' }, indicator, shows: 'change' }];
}
