import ExcelJS from 'exceljs';
import type { Form } from '../../src/forms/form.ts';
import { forms } from '../../src/forms/registry.ts';
import { month, type Period, windowOf, year } from '../../src/model/period.ts';
import type { Unit } from '../../src/model/unit.ts';
import { defaultLimits } from '../../src/read/limits.ts';
import { openArchive } from '../../src/read/zip/archive.ts';
import { partText } from '../../src/read/zip/part-text.ts';
import { renderTemplate } from '../../src/render/template.ts';
import { type Template, templateOf } from '../../src/templates/template.ts';
import type { TemplateSheet } from '../../src/templates/template-sheet.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';

export const register = createRegister(dongDa);

export function formNamed(id: string): Form {
  const form = forms.find((one) => one.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

/** A period that the form is handed in for. */
export function periodFor(form: Form): Period {
  return form.every === 'year' ? year(2021) : month(2021, 3);
}

/** The ward of that name at the end of the period. */
export function wardNamed(name: string, period: Period): Unit {
  const found = register.on(windowOf(period, 'calendar').to).find((unit) => unit.name === name);
  if (!found) throw new Error(`no unit ${name} in ${period.id}`);
  return found;
}

export function templateFor(unit: Unit, period: Period, chosen: readonly Form[]): Template {
  const above = register.on(windowOf(period, 'calendar').to).find(({ level }) => level === 'district');
  return templateOf(unit, above, period, chosen);
}

/** The template as a library opens it. */
export async function opened(template: Template): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await renderTemplate(template)).slice().buffer);
  return workbook;
}

export function sheetOf(workbook: ExcelJS.Workbook, index = 0): ExcelJS.Worksheet {
  const sheet = workbook.worksheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
}

/** The row of column numbers, by what it shows: entries begin below it. */
export function numbersRow(sheet: ExcelJS.Worksheet): number {
  let found = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(1).text === '(1)') found = number;
  });
  return found;
}

/** Figures of forms in which nothing at all would be odd. */
const FIGURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'cell-ratings': { members: 5, rated: 5, good: 5 },
  'key-tasks': { progress: 100 },
};

/** A value in each cell of a row that takes any: no count has anything to report, and the first of each list. */
export function modestRow({ form, columns }: TemplateSheet): (string | number | Date | undefined)[] {
  return columns.map(({ id, entry }) => {
    const own = form.columns.find((column) => column.id === id);
    if (own === undefined || (own.kind === 'choice' && own.whenAbsent)) return undefined;
    if (entry.type === 'given') return undefined;
    if (entry.type === 'list') return entry.options[0];
    if (entry.type === 'date') return new Date(Date.UTC(2021, 2, 5));
    if (entry.type === 'text') return 'Mục 1';
    return FIGURES[form.id]?.[id] ?? 0;
  });
}

/** The XML of a part of a workbook. */
export async function xmlOf(workbook: Uint8Array, part: string): Promise<string> {
  const archive = openArchive({ path: 'test.xlsx', shown: 'test.xlsx', bytes: workbook }, defaultLimits);
  const found = archive.parts.get(part);
  if (!found) throw new Error(`no part ${part}`);
  let xml = '';
  for await (const piece of partText(archive, found)()) xml += piece;
  return xml;
}
