import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { type FileDates, fileDates } from '../../src/read/file-dates.ts';
import { defaultLimits } from '../../src/read/limits.ts';
import { odsOf } from '../support/ods.ts';
import { withFiles } from '../support/temp-folder.ts';
import { entriesOf, relationships } from '../support/workbook-parts.ts';
import { zip } from '../support/zip.ts';

/** The night from 9 to 10 April 2021 in Vietnam, still the ninth in Greenwich. */
const CHANGED = new Date(Date.UTC(2021, 3, 9, 20));

function datesOf(name: string, bytes: string | Uint8Array): Promise<FileDates> {
  return withFiles({ [name]: bytes }, async (folder) => {
    const path = join(folder, name);
    utimesSync(path, CHANGED, CHANGED);
    return fileDates({ path, shown: name }, defaultLimits);
  });
}

/** A workbook by hand, its core properties where its links say. */
function workbookWith(properties: string, path = 'docProps/core.xml'): Buffer {
  const links = [
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', 'metadata/core-properties', path],
  ] as const;
  const entries = entriesOf({ sheet: '<sheetData/>' }).filter(({ name }) => name !== '_rels/.rels');
  return zip([...entries, { name: '_rels/.rels', data: relationships(links) }, { name: path, data: properties }]);
}

const core = (stamp: string): string =>
  `<?xml version="1.0"?><cp:coreProperties xmlns:cp="urn:cp" xmlns:dcterms="urn:dcterms"><dcterms:created>2019-01-01T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF" xmlns:xsi="urn:xsi">${stamp}</dcterms:modified></cp:coreProperties>`;

describe('the day a document says it was last saved', () => {
  test('a workbook of exceljs', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('A');
    workbook.created = new Date(Date.UTC(2020, 0, 1));
    workbook.modified = new Date(Date.UTC(2021, 3, 5, 18));
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    expect(await datesOf('a.xlsx', bytes)).toEqual({ saved: '2021-04-06', changed: '2021-04-10' });
  });

  test.each([
    ['docProps/core.xml', '2021-04-05T01:00:00Z', '2021-04-05'],
    ['elsewhere/properties.xml', '2021-04-05T17:00:00Z', '2021-04-06'],
    ['docProps/core.xml', 'once', undefined],
    ['docProps/core.xml', '', undefined],
  ])('%s with “%s”', async (path, stamp, saved) => {
    expect((await datesOf('a.xlsx', workbookWith(core(stamp), path))).saved).toBe(saved);
  });

  test('an OpenDocument file', async () => {
    const data =
      '<office:document-meta xmlns:office="urn:o" xmlns:dc="urn:dc"><office:meta><dc:date>2021-04-05T23:59:00</dc:date></office:meta></office:document-meta>';
    const bytes = odsOf('<table:table table:name="A"/>', { more: [{ name: 'meta.xml', data }] });
    expect(await datesOf('a.ods', bytes)).toEqual({ saved: '2021-04-05', changed: '2021-04-10' });
  });

  test.each([
    ['no properties', zip(entriesOf({ sheet: '<sheetData/>' }))],
    ['properties that are no XML', workbookWith('<cp:core')],
    ['a CSV', 'a,b\n'],
    ['a damaged zip', 'PK\u0003\u0004 no zip'],
    ['nothing at all', ''],
  ])('%s: only the day of the file', async (_, bytes) => {
    expect(await datesOf('a.xlsx', bytes)).toEqual({ changed: '2021-04-10' });
  });
});

test('standard input and a file that is gone have no date', async () => {
  expect(await fileDates({ path: '-', shown: '-', bytes: new Uint8Array([1]) }, defaultLimits)).toEqual({});
  const gone = await withFiles({ 'a.csv': 'a' }, async (folder) => join(folder, 'a.csv'));
  expect(await fileDates({ path: gone, shown: 'a.csv' }, defaultLimits)).toEqual({});
});
