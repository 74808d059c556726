import { expect, test } from 'vitest';
import { intakeOf } from '../support/intake.ts';
import { odsOf } from '../support/ods.ts';
import { refusalOf } from '../support/read-all.ts';
import { entriesOf, withEntries, workbookOf } from '../support/workbook-parts.ts';
import { zip } from '../support/zip.ts';

const ROWS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const SECRET = { code: 'P003', args: {} };

/** A workbook whose page has this head. */
const headed = (head: string): Buffer => workbookOf({ sheet: `${ROWS}<headerFooter>${head}</headerFooter>` });

/** A workbook on whose sheet a box with these words is drawn. */
function boxed(...words: readonly string[]): Buffer {
  const lines = words.map((one) => `<a:p><a:r><a:t>${one}</a:t></a:r></a:p>`).join('');
  const data = `<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a"><xdr:sp><xdr:txBody>${lines}</xdr:txBody></xdr:sp></xdr:wsDr>`;
  return zip(withEntries(entriesOf({ sheet: ROWS }), [{ name: 'xl/drawings/drawing1.xml', data }]));
}

/** A workbook whose tab has this name. */
function named(name: string): Buffer {
  const entries = entriesOf({ sheet: ROWS });
  return zip(
    entries.map((entry) =>
      entry.name === 'xl/workbook.xml' ? { ...entry, data: String(entry.data).replace('Sheet1', name) } : entry,
    ),
  );
}

/** A document whose pages have this head. */
function odsHeaded(head: string): Buffer {
  const data = `<office:document-styles xmlns:office="urn:office" xmlns:style="urn:style" xmlns:text="urn:text"><office:master-styles><style:master-page style:name="Default"><style:header><style:region-center><text:p>${head}</text:p></style:region-center></style:header></style:master-page></office:master-styles></office:document-styles>`;
  return odsOf('<table:table table:name="Sheet1"/>', { more: [{ name: 'styles.xml', data }] });
}

/** A workbook in the XML of Excel 2003 whose pages have this foot. */
function xmlFooted(foot: string): string {
  return `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"><Worksheet ss:Name="Sheet1"><Table><Row><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><PageSetup><Footer x:Data="${foot}"/></PageSetup></WorksheetOptions></Worksheet></Workbook>`;
}

test.each([
  ['in the middle of the head of a page', headed('<oddHeader>&amp;CMẬT</oddHeader>')],
  [
    'in a look of its own',
    headed('<oddHeader>&amp;L&amp;"Arial,Bold"&amp;14&amp;KFF0000TỐI MẬT&amp;RTrang &amp;P</oddHeader>'),
  ],
  ['in the foot of the first page', headed('<oddFooter>&amp;P</oddFooter><firstFooter>&amp;RMẬT</firstFooter>')],
  ['in a box that is drawn on the sheet', boxed('UBND PHƯỜNG', 'MẬT')],
  ['as the name of a tab', named('MẬT')],
  ['in the head of a page of an .ods', odsHeaded('Mật')],
  ['in the head of a page of an .ods, in several looks', odsHeaded('TỐI <text:span>MẬT</text:span>')],
  ['in the foot of a page of an XML table', xmlFooted('&amp;CTUYỆT MẬT')],
])('a mark stops the file %s', async (_, bytes) => {
  expect(await refusalOf(bytes)).toEqual(SECRET);
});

test.each([
  ['head of a page', headed('<oddHeader>&amp;CBảo vệ bí mật nhà nước&amp;RTrang &amp;P/&amp;N</oddHeader>')],
  ['box', boxed('Bí mật nhà nước')],
  ['name of a tab', named('Mật độ dân số')],
  ['head of a page of an .ods', odsHeaded('Trang 1')],
  ['foot of a page of an XML table', xmlFooted('&amp;CTrang &amp;P')],
])('another %s does not', async (_, bytes) => {
  expect(await refusalOf(bytes)).toBeUndefined();
});

test.each(['MẬT - thang 3.xlsx', 'MẬT/thang 3.xlsx'])('a file such as %s is not even opened', async (name) => {
  const { findings, facts } = await intakeOf({ [name]: 'no workbook' });
  expect(findings.map(({ code, at }) => [code, at.file])).toEqual([['P003', name]]);
  expect(facts).toEqual([]);
});
