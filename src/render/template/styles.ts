import type { Fill } from 'exceljs';
import type { Entry } from '../../templates/template-sheet.ts';

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

/** Pale yellow: to be filled in. */
export const inputFill = solid('FFFFFBE0');
/** Pale grey: filled in by the workbook. */
export const lockedFill = solid('FFF2F2F2');

/** Text stays text: Excel would make a date of the number of a petition. */
export const inputFormats: Readonly<Record<Entry['type'], string>> = {
  count: '#,##0',
  number: 'General',
  date: 'dd/mm/yyyy',
  text: '@',
  any: 'General',
  list: 'General',
  given: 'General',
};
