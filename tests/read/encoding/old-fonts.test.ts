import { Workbook } from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { typedIn } from '../../support/old-encodings.ts';
import { readBytes, refusalOf } from '../../support/read-all.ts';
import { workbookOf, workbookOfRows } from '../../support/workbook-parts.ts';

interface Typed {
  readonly text: string;
  readonly font: string;
}
/** A cell of one text, or of runs. */
type Content = Typed | readonly Typed[];

const unicode = (text: string, font = 'Times New Roman'): Typed => ({ text, font });
const vnTime = (text: string, font = '.VnTime'): Typed => ({ text: typedIn(text, 'tcvn3'), font });
const vniTimes = (text: string): Typed => ({ text: typedIn(text, 'vni'), font: 'VNI-Times' });

async function workbook(cells: readonly Content[]): Promise<Buffer> {
  const made = new Workbook();
  const sheet = made.addWorksheet('Sheet1');
  for (const [index, content] of cells.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    const [first] = [content].flat();
    cell.font = { name: first?.font ?? '' };
    cell.value =
      'text' in content
        ? content.text
        : { richText: content.map(({ text, font }) => ({ text, ...(font === '' ? {} : { font: { name: font } }) })) };
  }
  return Buffer.from(await made.xlsx.writeBuffer());
}

async function read(bytes: Uint8Array): Promise<{ texts: string[]; notes: Finding[] }> {
  const notes: Finding[] = [];
  const [sheet] = await readBytes(bytes, {}, notes);
  return { texts: sheet?.rows.map(({ cells }) => cells[0]?.text ?? '') ?? [], notes };
}

const note = (...encodings: string[]): object => ({
  code: 'F014',
  severity: 'info',
  at: { file: 'test' },
  args: { encodings },
});

describe('cells in old fonts are read as their fonts show them, and no others', () => {
  test('a workbook of many hands', async () => {
    const { texts, notes } = await read(
      await workbook([
        unicode('Đơn vị: phường Láng Hạ'),
        vnTime('Số lượt tiếp'),
        vniTimes('Số vụ việc'),
        unicode('Kim Liên, hoà giải, § 5'),
        vnTime('thường xuyên', '.VnTimeH'),
        unicode('12 đơn'),
      ]),
    );
    expect(texts).toEqual([
      'Đơn vị: phường Láng Hạ',
      'Số lượt tiếp',
      'Số vụ việc',
      'Kim Liên, hoà giải, § 5',
      'THƯỜNG XUYÊN',
      '12 đơn',
    ]);
    expect(notes).toEqual([note('tcvn3', 'vni')]);
  });

  test('the same text in two fonts is two texts', async () => {
    const { texts } = await read(
      await workbook([vnTime('tố cáo'), vniTimes('Đống Đa'), unicode('toá'), { ...unicode('toá'), font: 'VNI-Times' }]),
    );
    expect(texts.slice(2)).toEqual(['toá', 'tố']);
  });

  test('what was typed in Unicode under an old font stays', async () => {
    const typed = ['Phường Láng Hạ', 'Kim Liên', 'Cát Linh', 'Láng', 'hoà', '10 m²', 'Total', '§ 5'];
    const { texts, notes } = await read(await workbook(typed.map((text) => unicode(text, '.VnTime'))));
    expect(texts).toEqual(typed);
    expect(notes).toEqual([]);
  });

  test('it stays too beside texts of the font’s own encoding, as far as it cannot be read in it', async () => {
    const { texts } = await read(
      await workbook([vnTime('Khiếu nại'), vnTime('Tố cáo'), unicode('Kim Liên', '.VnTime'), vnTime('ổ')]),
    );
    expect(texts).toEqual(['Khiếu nại', 'Tố cáo', 'Kim Liên', 'ổ']);
  });

  test('each run of a text has its own font, or that of the cell', async () => {
    const { texts, notes } = await read(
      await workbook([
        [vnTime('Đơn vị: '), unicode('phường Láng Hạ, Kim Liên')],
        [unicode('Loại đơn '), vnTime('khiếu nại '), vniTimes('tố cáo')],
        [{ ...vnTime('Định kỳ'), font: '' }, unicode(' (tháng)')],
        [vnTime('Số '), unicode('lượt')],
      ]),
    );
    expect(texts).toEqual([
      'Đơn vị: phường Láng Hạ, Kim Liên',
      'Loại đơn khiếu nại tố cáo',
      `${typedIn('Định kỳ', 'tcvn3')} (tháng)`,
      'Số lượt',
    ]);
    expect(notes).toEqual([note('tcvn3', 'vni')]);
  });

  test('inline texts and results of formulas too', async () => {
    const styles =
      '<fonts><font><name val="Calibri"/></font><font><name val=".VnTime"/></font></fonts>' +
      '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>';
    const typed = typedIn('khiếu nại', 'tcvn3');
    const run = `<r><rPr><rFont val="VNI-Times"/></rPr><t>${typedIn('Đống Đa', 'vni')}</t></r>`;
    const rows =
      `<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>${typed}</t></is></c></row>` +
      `<row r="2"><c r="A2" s="1" t="str"><f>A1</f><v>${typed}</v></c></row>` +
      `<row r="3"><c r="A3" t="inlineStr"><is>${run}</is></c></row>` +
      `<row r="4"><c r="A4" s="0" t="inlineStr"><is><t>${typed}</t></is></c></row>`;
    const { texts } = await read(workbookOfRows(rows, { styles }));
    expect(texts).toEqual(['khiếu nại', 'khiếu nại', 'Đống Đa', typed]);
  });

  test('ư that are gone from all of the workbook come back', async () => {
    const stripped = (text: string): Typed => ({ ...vnTime(text), text: vnTime(text).text.replaceAll('\u00ad', '') });
    const { texts, notes } = await read(await workbook([stripped('Số lượt tiếp'), stripped('Phường Khương Thượng')]));
    expect(texts).toEqual(['Số lượt tiếp', 'Phường Khương Thượng']);
    expect(notes).toMatchObject([{ args: { encodings: ['tcvn3'], restored: ['lượt', 'phường', 'khương', 'thượng'] } }]);
  });
});

describe('a workbook without old fonts', () => {
  const words = ['Đơn vị', 'Số lượt tiếp', 'Khiếu nại', 'Tố cáo', 'Định kỳ', 'Đột xuất'];

  test.each(['tcvn3', 'vni'] as const)('is read by its letters where all of them are %s', async (encoding) => {
    const cells = words.map((text) => unicode(typedIn(text, encoding), 'Arial'));
    const { texts, notes } = await read(await workbook([...cells, unicode('Kim Liên'), unicode('2021')]));
    expect(texts).toEqual([...words, 'Kim Liên', '2021']);
    expect(notes).toEqual([note(encoding)]);
  });

  test.each(['tcvn3', 'vni'] as const)('is read so in its %s texts only, beside texts of Unicode', async (encoding) => {
    const cells = words.map((text) => unicode(typedIn(text, encoding), 'Arial'));
    const typed = ['Đống Đa', 'Kim Liên, Láng'].map((text) => unicode(text));
    const { texts, notes } = await read(await workbook([...cells, ...typed]));
    expect(texts).toEqual([...words, 'Đống Đa', 'Kim Liên, Láng']);
    expect(notes).toEqual([note(encoding)]);
  });

  test('is never converted for a few words that another encoding reads too', async () => {
    const typed = ['Đống Đa', 'toá', 'hoà', 'xoá', 'Láng', 'Cát Linh', '10 m²', 'Vô', 'Sè'];
    const { texts, notes } = await read(await workbook(typed.map((text) => unicode(text))));
    expect(texts).toEqual(typed);
    expect(notes).toEqual([]);
  });

  test('is refused where its letters are lost', async () => {
    const cells = words.map((text) => unicode(text.replace(/[\u0080-\uffff]/g, '?')));
    expect(await refusalOf(await workbook(cells))).toEqual({ code: 'F015', args: {} });
  });
});

test('a font that the styles name but lack does no harm', async () => {
  const styles = '<fonts/><cellXfs><xf numFmtId="0" fontId="7"/></cellXfs>';
  const sheet = '<sheetData><row r="1"><c r="A1" s="0" t="s"><v>0</v></c></row></sheetData>';
  const { texts } = await read(workbookOf({ sheet, styles, strings: '<si><t>Kim Liên</t></si>' }));
  expect(texts).toEqual(['Kim Liên']);
});

test('text that stands beside runs, against the rules, is not lost', async () => {
  const run = '<r><rPr><rFont val=".VnTime"/></rPr><t>Nam</t></r>';
  const row = `<row r="1"><c r="A1" t="inlineStr"><is><t>Kim Liên, </t>${run}</is></c></row>`;
  const { texts } = await read(workbookOfRows(row));
  expect(texts).toEqual(['Kim Liên,Nam']);
});
