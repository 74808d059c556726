import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { cellsAsText } from '../../support/cells-as-text.ts';
import { readBytes, refusalOf } from '../../support/read-all.ts';

async function cellsOf(html: string | Buffer): Promise<Record<string, string>> {
  const [sheet, ...more] = await readBytes(html);
  expect(more).toEqual([]);
  return cellsAsText(sheet?.rows ?? []);
}

const inCell = (html: string) => `<table><tr><td>${html}</td></tr></table>`;

test.each([
  ['a number stays what is shown', '1.582', "'1.582'"],
  ['spaces and breaks of the source', '\n  Số \t lượt\n tiếp ', "'Số lượt tiếp'"],
  ['breaks that are shown', 'Số<br>lượt<BR/>tiếp', "'Số\nlượt\ntiếp'"],
  ['paragraphs', '<p>Số</p><p>lượt</p>', "'Số\n\nlượt'"],
  ['fonts', '<font face=".VnTime"><b>S</b>ố <i>lượt</i></font>', "'Số lượt'"],
  ['entities', '&#272;&#x1A1;n th&#432; &amp; &lt;5&gt; &quot;&ocirc;&quot; &nope;', `'Đơn thư & <5> "ô" &nope;'`],
  ['a sign that is no tag', '3 < 5 > 2 <3', "'3 < 5 > 2 <3'"],
  ['what is not shown', 'a<!-- b <td>c</td> --><style>d</style><script>"<td>e</td>"</script><![if x]>f', "'af'"],
  ['a no-break space inside', 'a&nbsp;b', "'a\u00a0b'"],
])('%s', async (_, html, expected) => {
  expect(await cellsOf(inCell(html))).toEqual({ A1: expected });
});

const HIDING = '<style>.key {display:none}</style>';

test.each([
  ['figures to sort by', '<span style="display:none">0012</span>12', "'⟦0012⟧12'"],
  ['by a class', '<span class=key>0012</span>12 lượt', "'⟦0012⟧12 lượt'"],
  ['by an attribute', '12<span hidden><b>3</b></span>', "'12⟦3⟧'"],
  ['the end of words, as Excel hides it', "Tháng 3/20<span style='display:none'>21</span>", "'Tháng 3/2021'"],
  ['words', '12<span style="display:none"> lượt</span>', "'12 lượt'"],
])('what is hidden is no part of the figure beside it: %s', async (_, html, expected) => {
  expect(await cellsOf(HIDING + inCell(html))).toEqual({ A1: expected });
});

test('a cell that is filled with a no-break space is blank', async () => {
  expect(await cellsOf('<table><tr><td>&nbsp;</td><td>1</td><td> </td></tr></table>')).toEqual({ B1: "'1'" });
});

test('end tags may be left out', async () => {
  expect(await cellsOf('<table><thead><tr><th>a<th>b<tbody><tr><td>1<td>2<td>3<tr><td>4</table>')).toEqual({
    ...{ A1: "'a'", B1: "'b'", A2: "'1'", B2: "'2'", C2: "'3'", A3: "'4'" },
  });
});

test('what stands between a row and its cells changes nothing', async () => {
  expect(
    await cellsOf('<table><tr><form action="x"><td>1</td><td>2</td></form></tr><tr><td>9</td></tr></table>'),
  ).toEqual({
    ...{ A1: "'1'", B1: "'2'", A2: "'9'" },
  });
});

test('spans cover, and move the cells of their rows', async () => {
  const html =
    '<table><tr><td rowspan=2>a<td colspan="2">b<td ROWSPAN=\'3\'>c<tr><td>d<td>e<tr><td>f<td colspan=2>g</table><table><tr><td>h<td>i<td>j<td>k</table>';
  expect(await cellsOf(html)).toEqual({
    ...{ A1: "'a'", B1: "'b'", C1: '^B1', D1: "'c'" },
    ...{ A2: '^A1', B2: "'d'", C2: "'e'", D2: '^D1' },
    ...{ A3: "'f'", B3: "'g'", C3: '^B3', D3: '^D1' },
    ...{ A4: "'h'", B4: "'i'", C4: "'j'", D4: "'k'" },
  });
});

test('a name of another attribute is not a span', async () => {
  expect(await cellsOf('<table><tr><td title="a colspan=3">1<td data-colspan=3>2</table>')).toEqual({
    A1: "'1'",
    B1: "'2'",
  });
});

test('lines outside of tables are rows, as in Excel', async () => {
  const html =
    '<html><head><title>Trang</title></head><body><h3>ỦY BAN NHÂN DÂN</h3><p>Tháng 3<br>năm 2021</p>x<table><caption>Bảng</caption><tr><td>1</table>Ghi chú</body></html>';
  expect(await cellsOf(html)).toEqual({
    ...{
      A1: "'ỦY BAN NHÂN DÂN'",
      A2: "'Tháng 3'",
      A3: "'năm 2021'",
      A4: "'x'",
      A5: "'Bảng'",
      A6: "'1'",
      A7: "'Ghi chú'",
    },
  });
});

test('a table inside a cell loses nothing and moves nothing to another column', async () => {
  const html = '<table><tr><td>a<table><tr><td>1<td>2</table>b<td>c<td>d<tr><td>e</table>';
  expect(await cellsOf(html)).toEqual({
    ...{ A1: "'a'", A2: "'1'", B2: "'2'", A3: "'b'", B4: "'c'", C4: "'d'", A5: "'e'" },
  });
});

test('hidden rows', async () => {
  const [sheet] = await readBytes(
    "<table><tr style='height:0; display: none'><td>1<tr hidden><td>2<tr style='x'><td>3</table>",
  );
  expect(sheet?.rows.map(({ hidden }) => hidden)).toEqual([true, true, false]);
});

test('the name of the sheet that Excel saved', async () => {
  const island = (...names: string[]) =>
    `<!--[if gte mso 9]><xml>${names.map((name) => `<x:Name>${name}</x:Name>`).join('')}</xml><![endif]-->`;
  const named = async (html: string) => (await readBytes(`<html><head>${html}</head>${inCell('1')}`))[0]?.name;
  expect(await named(island('Tiếp dân T3'))).toBe('Tiếp dân T3');
  expect(await named(island('Một', 'Hai'))).toBeUndefined();
  expect(await named('')).toBeUndefined();
});

test('limits hold for what one tag stands for', async () => {
  const wide = '<table><tr><td colspan=900>1<td colspan=900>2</table>';
  expect(await refusalOf(wide, { columns: 1_799 })).toEqual({ code: 'F004', args: { what: 'columns', limit: 1_799 } });
  expect(await refusalOf(wide, { columns: 1_800 })).toBeUndefined();
  expect(await refusalOf(wide, { blanks: 1_000 })).toEqual({ code: 'F004', args: { what: 'blanks', limit: 1_000 } });
  const lines = `<p>a<p>b<p>c${inCell('1')}`;
  expect(await refusalOf(lines, { rows: 3 })).toEqual({ code: 'F004', args: { what: 'rows', limit: 3 } });
});

const page = (charset: string, body: Buffer) =>
  Buffer.concat([
    Buffer.from(`<html><meta http-equiv=Content-Type content="text/html; charset=${charset}"><table><tr><td>`),
    body,
    Buffer.from('</table>'),
  ]);
/** “Tiếp” and an entity for a letter that windows-1258 does not have. */
const WINDOWS_1258 = Buffer.concat([Buffer.from([0x54, 0x69, 0xea, 0xec, 0x70]), Buffer.from(' th&#242;')]);

test.each([
  ['UTF-8', page('utf-8', Buffer.from('Tiếp')), "'Tiếp'"],
  ['UTF-8 with a mark and no word of it', Buffer.from(`\ufeff${inCell('Tiếp')}`), "'Tiếp'"],
  ['UTF-8 that says it is something else', page('windows-1252', Buffer.from('Tiếp')), "'Tiếp'"],
  ['letters and tones of their own', page('utf-8', Buffer.from('Tiếp'.normalize('NFD'))), "'Tiếp'"],
  ['UTF-16', Buffer.from(`\ufeff${inCell('Tiếp')}`, 'utf16le'), "'Tiếp'"],
  ['windows-1258', page('windows-1258', WINDOWS_1258), "'Tiếp thò'"],
  [
    'Western letters, others as entities',
    page('windows-1252', Buffer.from('công d\xe2n, ti&#7871;p', 'latin1')),
    "'công dân, tiếp'",
  ],
])('%s', async (_, bytes, expected) => {
  expect(await cellsOf(bytes)).toEqual({ A1: expected });
});

test('an encoding that nobody knows, or that the bytes are not in', async () => {
  expect(await refusalOf(page('x-unknown', WINDOWS_1258))).toEqual({ code: 'F012', args: {} });
  expect(await refusalOf(page('utf-8', WINDOWS_1258))).toEqual({ code: 'F012', args: {} });
});

test('TCVN3 that is declared as Western is converted, with a note', async () => {
  const notes: Finding[] = [];
  const words = Buffer.from('§¬n vÞ: ph­êng L¸ng H¹<td>H×nh thøc tiÕp<td>Sè l­ît tiÕp<td>Sè ng­êi ®­îc tiÕp', 'latin1');
  const [sheet] = await readBytes(page('windows-1252', words), {}, notes);
  expect(cellsAsText(sheet?.rows ?? [])).toEqual({
    A1: "'Đơn vị: phường Láng Hạ'",
    B1: "'Hình thức tiếp'",
    C1: "'Số lượt tiếp'",
    D1: "'Số người được tiếp'",
  });
  expect(notes.map(({ code, args }) => [code, args])).toEqual([['F014', { encodings: ['tcvn3'] }]]);
});
