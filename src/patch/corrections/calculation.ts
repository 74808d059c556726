import type { WorkbookPackage } from '../parts/workbook-package.ts';
import { sheetsOf, workbookPart } from '../parts/workbook-sheets.ts';
import { attributeOf, withAttribute } from '../xml/attributes.ts';
import { childOf, rootOf, tagOf } from '../xml/elements.ts';
import { replaceTag, splice } from '../xml/splice.ts';

/** True where the workbook counts days from 1904. */
export function countsFrom1904(pack: WorkbookPackage): boolean {
  const text = pack.text(workbookPart(pack));
  const properties = childOf(text, rootOf(text), 'workbookPr');
  const value = properties && attributeOf(tagOf(text, properties), 'date1904');
  return value === '1' || value === 'true';
}

/** What formulas say of texts that are numbers now is out of date: it is calculated again when the workbook is opened. */
export function recalculateOnLoad(pack: WorkbookPackage): void {
  if (!sheetsOf(pack).some(({ part }) => /<(?:[\w.-]+:)?f[\s/>]/.test(pack.text(part)))) return;
  const main = workbookPart(pack);
  const text = pack.text(main);
  const calculation = childOf(text, rootOf(text), 'calcPr');
  if (calculation === undefined) return;
  const tag = withAttribute(tagOf(text, calculation), 'fullCalcOnLoad', '1');
  pack.write(main, splice(text, [replaceTag(calculation, tag)]));
}
