import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { bytesIn, typedIn } from '../../support/old-encodings.ts';
import { readBytes, refusalOf } from '../../support/read-all.ts';

const SHEET = `Đơn vị: UBND phường Láng Thượng
Hình thức tiếp,Số lượt tiếp,Số người được tiếp,Số vụ việc
Thường xuyên,12,15,11
Định kỳ của lãnh đạo,4,6,4
Đột xuất,0,0,0
`;
const rowsOf = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

async function read(bytes: Uint8Array | string): Promise<{ rows: string[][]; notes: Finding['args'][] }> {
  const notes: Finding[] = [];
  const [sheet] = await readBytes(bytes, {}, notes);
  const rows = sheet?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
  return { rows, notes: notes.map(({ args }) => args) };
}

describe('a Unicode file is never converted', () => {
  test.each([
    ['words that VNI would read otherwise', 'hoà,toá,hoá\nhoà giải,xoá bỏ,toàn\nkhoá,thoát,loát\n'],
    [
      'Vietnamese without a letter beyond Latin-1',
      'Kim Liên,Láng,Cát Linh\nThành,Trung Hoà,Yên Hoà\nThanh Trì,La Khê,Lào Cai\n',
    ],
    ['one name', 'Kim Liên,1\n'],
    ['French', 'Société générale,Année,Numéro\nÉlève,Hélène,Françoise\nà côté,où,être\nforêt,théâtre,déjà\n'],
    ['German', 'Müller,Größe,Straße\nKöln,München,Tübingen\nüber,für,während\n'],
    ['Portuguese', 'São Paulo,não,coração\nrelação,às,também\nJoão,mãe,três\n'],
    ['signs', 'm²,°C,§ 5\n€ 5,½,10 µm\n«a»,±,×\n'],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual({ rows: rowsOf(text), notes: [] });
  });

  test('not where it also holds words typed in TCVN3: one letter of Unicode settles it', async () => {
    const text = `${typedIn(SHEET, 'tcvn3')}Đống Đa,1\n`;
    expect(await read(text)).toEqual({ rows: rowsOf(text), notes: [] });
  });
});

describe('a file that is no Unicode is refused where its encoding is not clear', () => {
  test.each([
    ['French', 'Société générale,Année\nÉlève,Hélène,déjà\n'],
    ['German', 'Müller,Größe,Straße\nKöln,München\n'],
    ['Portuguese', 'São Paulo,não,coração\nJoão,mãe,relação\n'],
    ['one name that reads two ways', 'Láng,1\n'],
  ])('%s', async (_, text) => {
    expect(await refusalOf(Buffer.from(text, 'latin1'))).toEqual({ code: 'F012', args: {} });
  });

  test('abbreviations, which another encoding reads as words', async () => {
    expect(await refusalOf(bytesIn('SĐT,1\nNĐ,2\nTrđ,3\n', 'vni'))).toEqual({ code: 'F012', args: {} });
  });

  test('two encodings in one file', async () => {
    const bytes = Buffer.concat([Buffer.from(SHEET), bytesIn(SHEET, 'tcvn3')]);
    expect(await refusalOf(bytes)).toEqual({ code: 'F012', args: {} });
    const marked = Buffer.concat([Buffer.from('\ufeff'), bytesIn(SHEET, 'tcvn3')]);
    expect(await refusalOf(marked)).toEqual({ code: 'F012', args: {} });
  });
});

describe('TCVN3 without its soft hyphens', () => {
  const stripped = typedIn(SHEET, 'tcvn3').replaceAll('\u00ad', '');

  test.each([
    ['in bytes', Buffer.from(stripped, 'latin1')],
    ['as UTF-8', Buffer.from(stripped)],
  ])('gets its ư back in words of our own, %s', async (_, bytes) => {
    const { rows, notes } = await read(bytes);
    expect(rows).toEqual(rowsOf(SHEET));
    expect(notes).toEqual([{ encodings: ['tcvn3'], restored: ['phường', 'thượng', 'lượt', 'người', 'được'] }]);
  });

  test('keeps what it says where a single one is left', async () => {
    const { rows, notes } = await read(Buffer.from(`${stripped}th\u00ad,1\n`));
    expect(rows[0]).toEqual(['Đơn vị: UBND phờng Láng Thợng']);
    expect(notes).toEqual([{ encodings: ['tcvn3'] }]);
  });
});

describe('letters that are lost', () => {
  const question = SHEET.replace(/[\u0100-\uffff]/g, '?');

  test.each([
    ['question marks in Latin-1', Buffer.from(question, 'latin1')],
    ['question marks in UTF-8', Buffer.from(question)],
    ['question marks in ASCII', Buffer.from(SHEET.replace(/[\u0080-\uffff]/g, '?'))],
    ['replacement characters', Buffer.from(bytesIn(SHEET, 'tcvn3').toString('utf8'))],
    [
      'UTF-8 read as Western, with some of its bytes gone',
      Buffer.from(asWestern(SHEET).replace(/[\u0080-\u009f]/g, '')),
    ],
  ])('%s are refused', async (_, bytes) => {
    expect(await refusalOf(bytes)).toEqual({ code: 'F015', args: {} });
  });

  test('questions and web addresses are no loss', async () => {
    const text = 'Ai?,Sao?,Where?\nhttp://a.vn/x?id=1&b=2,http://a.vn/?a=1,?\nwhat?,who?,why?\n???,a?=b,?\n';
    expect(await refusalOf(text)).toBeUndefined();
  });

  test('nor is one file of Vietnamese with some', async () => {
    expect(await refusalOf(`${SHEET}Ph?c v?,??ng,d?a\n`)).toBeUndefined();
  });
});

test('UTF-8 read as Western and saved again comes back whole', async () => {
  expect(await read(asWestern(SHEET))).toEqual({ rows: rowsOf(SHEET), notes: [{ encodings: ['utf-8-as-1252'] }] });
});

test('the words that tell the encoding may stand far down, and be cut by the pieces of reading', async () => {
  const far = 'abc,123\n'.repeat(20_000);
  const many = `${'Đống Đa,Ô Chợ Dừa,khiếu nại,tố cáo\n'.repeat(4_000)}`;
  const { rows } = await read(bytesIn(far + many, 'vni'));
  expect(rows).toHaveLength(24_000);
  expect(new Set(rows.slice(20_000).flat())).toEqual(new Set(['Đống Đa', 'Ô Chợ Dừa', 'khiếu nại', 'tố cáo']));
  const twice = await read(asWestern(far + many));
  expect(new Set(twice.rows.slice(20_000).flat())).toEqual(new Set(['Đống Đa', 'Ô Chợ Dừa', 'khiếu nại', 'tố cáo']));
});

/** What a Western program makes of UTF-8. */
function asWestern(text: string): string {
  const signs = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
  const shown = (letter: string, code: number): string => (signs[code] === ' ' ? letter : (signs[code] ?? letter));
  return Buffer.from(text)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => shown(letter, letter.charCodeAt(0) - 0x80));
}
