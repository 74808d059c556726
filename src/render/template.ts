import ExcelJS from 'exceljs';
import { EXPLANATION_SHEET } from '../templates/explanation-sheet.ts';
import type { Template } from '../templates/template.ts';
import { writeExplanations } from './template/write-explanations.ts';
import { writeForm } from './template/write-form.ts';
import { writeLists } from './template/write-lists.ts';
import { sheetNames } from './xlsx/sheet-names.ts';

/** The same template gives the same workbook, whenever it is written. */
const FIXED_DATE = new Date(Date.UTC(2000, 0, 1));
const LONGEST_TAB = 31;

export type RenderTemplate = (template: Template) => Promise<Uint8Array>;

/**
 * A blank workbook: a sheet a form and one to explain warnings on, protected but for the cells to fill in, and a hidden one
 * with lists and versions.
 */
export const renderTemplate: RenderTemplate = async (template) => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'dongda-report';
  workbook.lastModifiedBy = 'dongda-report';
  workbook.created = FIXED_DATE;
  workbook.modified = FIXED_DATE;
  // Formulas have no results yet: whoever opens the workbook calculates them.
  workbook.calcProperties.fullCalcOnLoad = true;
  const names = sheetNames(template.sheets.map(({ form }) => tab(form.title.vi)));
  const sheets = names.map((name) => workbook.addWorksheet(name));
  const explanations = workbook.addWorksheet(EXPLANATION_SHEET);
  const lists = writeLists(workbook, template.sheets);
  for (const [index, sheet] of sheets.entries()) {
    const content = template.sheets[index];
    if (content) await writeForm(sheet, template, content, lists);
  }
  await writeExplanations(explanations);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** A title as a sheet's name, cut between words. */
function tab(title: string): string {
  if (title.length <= LONGEST_TAB) return title;
  return title.slice(0, title.lastIndexOf(' ', LONGEST_TAB));
}
