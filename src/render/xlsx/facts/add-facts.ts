import type { LiveWorkbook } from '../../../live/live-workbook.ts';
import { addContentType } from '../../../patch/parts/content-types.ts';
import { namespacesOf } from '../../../patch/parts/namespaces.ts';
import { openPackage, type WorkbookPackage } from '../../../patch/parts/workbook-package.ts';
import { sheetsOf, workbookPart } from '../../../patch/parts/workbook-sheets.ts';
import { patchLimits } from '../../../patch/patch-limits.ts';
import { cellStyles } from '../../../patch/styles/cell-styles.ts';
import { childOf, rootOf } from '../../../patch/xml/elements.ts';
import { appendInside, insertBefore, remove, splice } from '../../../patch/xml/splice.ts';
import type { FactWords } from './fact-columns.ts';
import { factStyles } from './fact-styles.ts';
import { columnNames, factRows, type PlacedTable, tableXml } from './fact-tables-xml.ts';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';

/**
 * Fills the sheet of facts of a finished workbook, from a row on. There may be tens of thousands: written as XML they take
 * a tenth of the time and memory that a library needs for as many cells.
 */
export function addFacts(
  workbook: Uint8Array,
  live: LiveWorkbook,
  at: { readonly sheet: string; readonly row: number },
  words: FactWords,
): Uint8Array {
  const pack = openPackage({ path: '-', shown: '-', bytes: workbook }, patchLimits);
  const part = sheetsOf(pack).find(({ name }) => name === at.sheet.normalize('NFC'))?.part;
  if (part === undefined) throw new Error(`no sheet ${at.sheet}`);
  settleBars(pack);
  const styles = cellStyles(pack);
  const { xml, tables } = factRows(live.tables, at.row, words, factStyles(styles));
  styles.save();
  const ids = addTables(pack, part, tables);
  const text = pack.text(part);
  const root = rootOf(text);
  const [data, dimension] = [childOf(text, root, 'sheetData'), childOf(text, root, 'dimension')];
  if (!data) throw new Error('a sheet without data');
  const parts = ids.map((id) => `<tablePart r:id="${id}"/>`).join('');
  pack.write(
    part,
    splice(text, [
      ...(dimension ? [remove(dimension)] : []),
      appendInside(text, data, xml),
      appendInside(text, root, `<tableParts count="${ids.length}">${parts}</tableParts>`),
    ]),
  );
  addNames(pack, tables.map((table) => columnNames(table, at.sheet)).join(''));
  return pack.bytes('fast');
}

/** What the library cannot say of bars: zero has none, where Excel would draw a short one, and there is nothing more to them. */
function settleBars(pack: WorkbookPackage): void {
  for (const { part } of sheetsOf(pack)) {
    const text = pack.text(part);
    const told = text
      .replaceAll('<dataBar>', '<dataBar minLength="0" maxLength="100">')
      .replace(/<extLst><ext [^>]*><x14:id\/><\/ext><\/extLst>/g, '');
    if (told !== text) pack.write(part, told);
  }
}

/** Links the sheet, which has no links yet, to its tables; gives the ids of the links. */
function addTables(pack: WorkbookPackage, sheet: string, tables: readonly PlacedTable[]): string[] {
  const { main, links } = namespacesOf(pack.text(workbookPart(pack)));
  const relations = tables.map((table, index) => {
    const name = `table${index + 1}.xml`;
    pack.add(`xl/tables/${name}`, tableXml(table, index + 1, main));
    addContentType(pack, `xl/tables/${name}`, TABLE_TYPE);
    // Beside a whole path not every library finds the table.
    return `<Relationship Id="rId${index + 1}" Type="${links}/table" Target="../tables/${name}"/>`;
  });
  const file = pack.nameOf(sheet).replace(/^.*\//, '');
  pack.add(`xl/worksheets/_rels/${file}.rels`, `${RELATIONS}${relations.join('')}</Relationships>`);
  return relations.map((_, index) => `rId${index + 1}`);
}

function addNames(pack: WorkbookPackage, names: string): void {
  const main = workbookPart(pack);
  const text = pack.text(main);
  const root = rootOf(text);
  const [known, calculation] = [childOf(text, root, 'definedNames'), childOf(text, root, 'calcPr')];
  const whole = `<definedNames>${names}</definedNames>`;
  const other = calculation ? insertBefore(calculation, whole) : appendInside(text, root, whole);
  pack.write(main, splice(text, [known ? appendInside(text, known, names) : other]));
}
