import { type ZipEntry, zip } from './zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook of one sheet whose parts are written out in the test. */
export interface PartsOfWorkbook {
  /** What stands inside `worksheet`. */
  readonly sheet: string;
  /** The `si` elements. */
  readonly strings?: string;
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
}

/** The bytes of an `.xlsx` made by hand. */
export function workbookOf(parts: PartsOfWorkbook): Buffer {
  return zip(entriesOf(parts));
}

/** Shorthand for a workbook with nothing but rows. */
export function workbookOfRows(rows: string, more: Omit<PartsOfWorkbook, 'sheet'> = {}): Buffer {
  return workbookOf({ sheet: `<sheetData>${rows}</sheetData>`, ...more });
}

export function entriesOf({ sheet, strings = '', styles = '', properties = '' }: PartsOfWorkbook): ZipEntry[] {
  return [
    { name: '[Content_Types].xml', data: `${HEAD}<Types/>` },
    { name: '_rels/.rels', data: relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      data: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr ${properties}/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ['rId3', 'styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/worksheets/sheet1.xml', data: `${HEAD}<worksheet xmlns="${MAIN}">${sheet}</worksheet>` },
    { name: 'xl/sharedStrings.xml', data: `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>` },
    { name: 'xl/styles.xml', data: `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` },
  ];
}

/** A `.rels` part of links given as id, last word of the type, and target. */
export function relationships(links: readonly (readonly [string, string, string])[], types = LINKS): string {
  const written = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${written.join('')}</Relationships>`;
}

/** The entries with some replaced, or added, by name. */
export function withEntries(entries: readonly ZipEntry[], changed: readonly ZipEntry[]): ZipEntry[] {
  const names = new Set(changed.map((entry) => entry.name));
  return [...entries.filter((entry) => !names.has(entry.name)), ...changed];
}
