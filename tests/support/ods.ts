import { type ZipEntry, zip } from './zip.ts';

const NAMES = 'office table text style number calcext draw'.split(' ').map((name) => `xmlns:${name}="urn:${name}"`);

/** The bytes of an `.ods` whose sheets are written out in the test; `styles` are those of its cells and sheets. */
export function odsOf(
  sheets: string,
  { styles = '', more = [] }: { styles?: string; more?: readonly ZipEntry[] } = {},
) {
  return zip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      name: 'content.xml',
      data: `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${NAMES.join(' ')}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`,
    },
    ...more,
  ]);
}

/** Shorthand for one sheet with these rows. */
export function odsOfRows(rows: string, styles = ''): Buffer {
  return odsOf(`<table:table table:name="Sheet1">${rows}</table:table>`, { styles });
}
