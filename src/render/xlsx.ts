import ExcelJS from 'exceljs';
import type { Render } from './renderer.ts';
import { manifestSection } from './xlsx/manifest-section.ts';
import { sectionsOf } from './xlsx/sections.ts';
import { sheetNames } from './xlsx/sheet-names.ts';
import { writePrinted } from './xlsx/write-printed.ts';
import { writeSection } from './xlsx/write-section.ts';

/** The same figures give the same workbook, whenever it is written. */
const FIXED_DATE = new Date(Date.UTC(2000, 0, 1));

/** An Excel workbook, one sheet a section, ready to be printed on A4 landscape. */
export const renderXlsx: Render = async (document, { lang, manifest }) => {
  const workbook = new ExcelJS.Workbook();
  workbook.title = document.title[lang];
  workbook.creator = 'dongda-report';
  workbook.lastModifiedBy = 'dongda-report';
  workbook.created = FIXED_DATE;
  workbook.modified = FIXED_DATE;
  const { printed } = document;
  // What is whole needs no sheet beside a form that goes on to another office.
  const beside = sectionsOf(document).filter(
    ({ blocks }, index) => !printed || (index > 0 && blocks.some(({ type }) => type === 'grid')),
  );
  if (printed) writePrinted(workbook.addWorksheet(sheetNames([printed.tab])[0]), printed, lang);
  const sections = [...beside, ...(manifest === undefined ? [] : [manifestSection(manifest)])];
  const names = sheetNames(sections.map((section) => section.tab[lang]));
  for (const [index, section] of sections.entries()) {
    writeSection(workbook.addWorksheet(names[index]), document, section, lang);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
