import type { Worksheet } from 'exceljs';
import type { Lang } from '../../i18n/text.ts';
import type { Grid } from '../../model/document.ts';
import { workbookWords } from '../phrases.ts';

const A4 = 9;

/** The header rows of a grid on its sheet, first and last. */
export interface HeaderRows {
  readonly grid: Grid;
  readonly first: number;
  readonly last: number;
}

/** A4 landscape, one page wide, page numbers; the header stays on the screen and on every page, where it fits all grids of the sheet. */
export function setUpPage(sheet: Worksheet, headers: readonly HeaderRows[], lang: Lang): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.6, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
  };
  sheet.headerFooter.oddFooter = `&C&"Times New Roman,Regular"&11${workbookWords.page[lang]} &P/&N`;
  const [first] = headers;
  if (!first) {
    sheet.views = [{ showGridLines: false }];
    return;
  }
  // Above another grid the first header would name its columns wrongly.
  const shared = headers.every((header) => sameHeader(header.grid, first.grid));
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: shared ? first.last : 0, showGridLines: false }];
  if (shared) sheet.pageSetup.printTitlesRow = `${first.first}:${first.last}`;
}

function sameHeader(a: Grid, b: Grid): boolean {
  const words = (grid: Grid): string =>
    JSON.stringify(
      grid.columns.map((column) => [column.group?.vi, column.label.vi, column.group?.en, column.label.en]),
    );
  return words(a) === words(b);
}
