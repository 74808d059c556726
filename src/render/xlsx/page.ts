import type { Worksheet } from 'exceljs';
import type { Lang } from '../../i18n/text.ts';
import type { LiveWorkbook } from '../../live/live-workbook.ts';

/** A sheet with the widths of the columns that its lines of text go across. */
export interface Page {
  readonly sheet: Worksheet;
  readonly widths: readonly number[];
}

/** A sheet of a report. */
export interface ReportPage extends Page {
  readonly lang: Lang;
  /** What its formulas are made from; without it figures are plain values. */
  readonly live?: LiveWorkbook | undefined;
}
