import { expect, test } from 'vitest';
import { parseCountText } from '../../src/text/parse-count.ts';
import { cellsAsText } from '../support/cells-as-text.ts';
import { odsOfRows } from '../support/ods.ts';
import { readBytes } from '../support/read-all.ts';
import { workbookOfRows } from '../support/workbook-parts.ts';

/** What stands in a cell, a part of it with a look. */
interface Words {
  readonly look: 'raised' | 'lowered' | 'struck';
  readonly before: string;
  readonly part: string;
  readonly after: string;
}

const SHEET = 'urn:schemas-microsoft-com:office:spreadsheet';
const RICH = { raised: 'vertAlign val="superscript"', lowered: 'vertAlign val="subscript"', struck: 'strike' };
const TAGS = { raised: ['sup'], lowered: ['sub'], struck: ['s', 'strike', 'del'] };
const SPANS = {
  raised: 'vertical-align: super',
  lowered: 'vertical-align:sub',
  struck: 'text-decoration:line-through',
};
const XML_TAGS = { raised: 'Sup', lowered: 'Sub', struck: 'S' };
const ODS_STYLES =
  '<style:style style:name="raised" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>' +
  '<style:style style:name="lowered" style:family="text"><style:text-properties style:text-position="-33% 58%"/></style:style>' +
  '<style:style style:name="old" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
  '<style:style style:name="struck" style:family="text" style:parent-style-name="old"><style:text-properties fo:color="#000000"/></style:style>' +
  '<style:style style:name="plain" style:family="text"><style:text-properties style:text-position="0% 100%" style:text-line-through-style="none"/></style:style>' +
  '<style:style style:name="gone" style:family="table-cell"><style:text-properties style:text-line-through-type="single"/></style:style>';

const inRuns = ({ look, before, part, after }: Words): string => {
  const run = (text: string, props: string) =>
    text === '' ? '' : `<r><rPr>${props}<rFont val="Arial"/></rPr><t xml:space="preserve">${text}</t></r>`;
  return run(before, '') + run(part, `<${RICH[look]}/>`) + run(after, '<strike val="0"/>');
};

const xlsx = (words: Words) =>
  workbookOfRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: `<si>${inRuns(words)}</si>` });
const inline = (words: Words) =>
  workbookOfRows(`<row r="1"><c r="A1" t="inlineStr"><is>${inRuns(words)}</is></c></row>`);
const page = (words: string) => `<html><table><tr><td>${words}</td></tr></table></html>`;
const tags = ({ look, before, part, after }: Words) =>
  TAGS[look].map((tag) => page(`${before}<font class=font5><${tag}>${part}</${tag}></font>${after}`));
const span = ({ look, before, part, after }: Words) =>
  page(`${before}<span style='${SPANS[look]}'>${part}</span>${after}`);
const ods = ({ look, before, part, after }: Words) =>
  odsOfRows(
    `<table:table-row><table:table-cell office:value-type="string"><text:p><text:span text:style-name="plain">${before}</text:span><text:span text:style-name="${look}">${part}</text:span>${after}</text:p></table:table-cell></table:table-row>`,
    ODS_STYLES,
  );
const xml = ({ look, before, part, after }: Words) =>
  `<?xml version="1.0"?><Workbook xmlns="${SHEET}" xmlns:ss="${SHEET}"><Worksheet ss:Name="S"><Table><Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">${before}<${XML_TAGS[look]}><Font>${part}</Font></${XML_TAGS[look]}>${after}</ss:Data></Cell></Row></Table></Worksheet></Workbook>`;

async function textsOf({ look, words }: { look: Words['look']; words: string }): Promise<Set<string>> {
  const [before = '', part = '', after = ''] = words.split('|');
  const own = { look, before, part, after };
  const files = [xlsx(own), inline(own), ...tags(own), span(own), ods(own), xml(own)];
  const texts = new Set<string>();
  for (const file of files) {
    const [sheet] = await readBytes(file);
    texts.add(cellsAsText(sheet?.rows ?? []).A1 ?? '');
  }
  return texts;
}

test.each([
  ['raised', '12|1|', '12¹'],
  ['raised', '12|(3)|', '12⁽³⁾'],
  ['raised', 'Số lượt tiếp|*|', 'Số lượt tiếp*'],
  ['raised', 'Đất (m|2|)', 'Đất (m²)'],
  ['lowered', '12|1|', '12₁'],
  ['struck', '|15|12', '⟦15⟧12'],
  ['struck', 'Số |đơn |lượt', 'Số ⟦đơn ⟧lượt'],
  ['struck', '|12|', '⟦12⟧'],
] as const)('a %s part of a text is no part of what stands beside it: %s', async (look, words, expected) => {
  expect([...(await textsOf({ look, words }))]).toEqual([`'${expected}'`]);
});

test.each(['12¹', '12⁽³⁾', '12₁', '⟦15⟧12', '⟦12⟧'])('%s is no figure', (text) => {
  expect(parseCountText(text)).toEqual({ state: 'unreadable' });
});

const FONTS =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<fonts><font/><font><strike/><name val="Arial"/></font><font><strike val="0"/></font></fonts>' +
  '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="1" numFmtId="164"/></cellXfs>' +
  '<dxfs><dxf><font><strike/></font></dxf></dxfs>';

test('a cell that is crossed out whole holds no figure and no day, in a workbook', async () => {
  const own = inRuns({ look: 'raised', before: '7', part: '', after: '' });
  const row =
    '<c r="A1" s="1"><v>12.5</v></c><c r="B1" s="2"><v>12</v></c><c r="C1" s="3"><v>44260</v></c>' +
    '<c r="D1" s="1"><f>A1</f></c><c r="E1" s="1"><f>A1</f><v>3</v></c><c r="F1" s="1" t="s"><v>0</v></c>' +
    '<c r="G1" s="1" t="s"><v>1</v></c><c r="H1" s="1"/>';
  const strings = `<si><t>Láng Hạ</t></si><si>${own}</si>`;
  const [sheet] = await readBytes(workbookOfRows(`<row r="1">${row}</row>`, { styles: FONTS, strings }));
  expect(cellsAsText(sheet?.rows ?? [])).toEqual({
    ...{ A1: "'⟦12,5⟧'", B1: '12', C1: "'⟦2021-03-05⟧'", D1: '?', E1: "='⟦3⟧'" },
    ...{ F1: "'⟦Láng Hạ⟧'", G1: "'7'" },
  });
});

test('and in the other formats', async () => {
  const ods = odsOfRows(
    '<table:table-row><table:table-cell table:style-name="gone" office:value-type="float" office:value="12"><text:p>12</text:p></table:table-cell></table:table-row>',
    ODS_STYLES,
  );
  const xml = `<?xml version="1.0"?><Workbook xmlns="${SHEET}" xmlns:ss="${SHEET}"><Styles><Style ss:ID="a"><Font ss:StrikeThrough="1"/></Style><Style ss:ID="b" ss:Parent="a"/></Styles><Worksheet ss:Name="S"><Table><Row><Cell ss:StyleID="b"><Data ss:Type="Number">12</Data></Cell></Row></Table></Worksheet></Workbook>`;
  const styled = '<table><tr><td style="text-decoration:line-through">12</td></tr></table>';
  const classed =
    '<style><!-- .xl65 {mso-style-parent:style0; text-decoration:line-through;} .xl66 {color:red;} --></style><table><tr><td class=xl65>12</td><td class=xl66>7</td></tr></table>';
  for (const file of [ods, xml, styled, classed]) {
    const [sheet] = await readBytes(file);
    expect(cellsAsText(sheet?.rows ?? []).A1).toBe("'⟦12⟧'");
  }
});

test('a tag that is never closed ends with its cell', async () => {
  const [sheet] = await readBytes('<table><tr><td><s>1<td>2<tr><td>3</s>4</table>');
  expect(cellsAsText(sheet?.rows ?? [])).toEqual({ A1: "'⟦1⟧'", B1: "'2'", A2: "'34'" });
});

test('a raised figure in a workbook of an old font is no letter of it', async () => {
  const strings =
    '<si><r><rPr><rFont val=".VnTime"/></rPr><t>Sè l\u00ad\u00eet tiÕp</t></r><r><rPr><vertAlign val="superscript"/><rFont val=".VnTime"/></rPr><t>1</t></r></si>';
  const [sheet] = await readBytes(workbookOfRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings }));
  expect(cellsAsText(sheet?.rows ?? [])).toEqual({ A1: "'Số lượt tiếp¹'" });
});
