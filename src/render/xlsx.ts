import ExcelJS, { type Worksheet } from 'exceljs';
import { liveWorkbook } from '../live/live-workbook.ts';
import { factSheetTab } from '../model/fact-sheet.ts';
import type { Render } from './renderer.ts';
import { openFactSheet, withFacts } from './xlsx/fact-sheet.ts';
import { manifestSection } from './xlsx/manifest-section.ts';
import { sectionsOf } from './xlsx/sections.ts';
import { sheetNames } from './xlsx/sheet-names.ts';
import { writePrinted } from './xlsx/write-printed.ts';
import { writeSection } from './xlsx/write-section.ts';

/** The same figures give the same workbook, whenever it is written. */
const FIXED_DATE = new Date(Date.UTC(2000, 0, 1));

/** An Excel workbook, one sheet a section, ready to be printed on A4 landscape. */
export const renderXlsx: Render = async (document, options) => {
  const { lang, manifest } = options;
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
  const live = liveWorkbook(document, lang);
  const last = manifest === undefined ? [] : [manifestSection(manifest)];
  const names = sheetNames([...beside, ...(live ? [{ tab: factSheetTab }] : []), ...last].map(({ tab }) => tab[lang]));
  const nextSheet = (): Worksheet => workbook.addWorksheet(names[workbook.worksheets.length - (printed ? 1 : 0)]);
  for (const section of beside) writeSection(document, section, { sheet: nextSheet(), lang, live });
  const facts = live && openFactSheet(nextSheet(), lang);
  for (const section of last) writeSection(document, section, { sheet: nextSheet(), lang });
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return live && facts ? withFacts(bytes, live, facts, options) : bytes;
};
