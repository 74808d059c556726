import { expect, test } from 'vitest';
import { utf16Order } from '../../../src/read/encoding/utf16-order.ts';
import { readBytes, refusalOf } from '../../support/read-all.ts';

const text = 'Đơn vị,Số\nÔ Chợ Dừa,1\n';
const little = (of: string): Buffer => Buffer.from(of, 'utf16le');
const utf32 = (of: string, write: 'writeUInt32LE' | 'writeUInt32BE'): Buffer =>
  Buffer.concat(
    [...`\ufeff${of}`].map((letter) => {
      const bytes = Buffer.alloc(4);
      bytes[write](letter.codePointAt(0) ?? 0);
      return bytes;
    }),
  );
const big = (of: string): Buffer => little(of).swap16();

test.each([
  ['with a mark, little end first', little(`\ufeff${text}`), 'utf-16le'],
  ['with a mark, big end first', big(`\ufeff${text}`), 'utf-16be'],
  ['without one, little end first', little(text), 'utf-16le'],
  ['without one, big end first', big(text), 'utf-16be'],
  ['in NFD, where a grave ends in zero', little('Hà Nội, Đà Nẵng: gìn giữ'.normalize('NFD')), 'utf-16le'],
  ['of an odd length', Buffer.concat([little(text), Buffer.of(10)]), 'utf-16le'],
])('%s', (_, bytes, order) => {
  expect(utf16Order(bytes)).toBe(order);
});

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-32, little end first', utf32(text, 'writeUInt32LE')],
  ['UTF-32, big end first', utf32(text, 'writeUInt32BE')],
  ['nothing', Buffer.alloc(0)],
  ['a few bytes', Buffer.of(1, 2, 0, 3)],
  ['zeros', Buffer.alloc(64)],
  ['whole numbers of two bytes', Buffer.from(Uint16Array.from({ length: 40 }, (_, index) => index * 7).buffer)],
  ['a text with a zero in it', Buffer.from('a,b\n1,\0 2\n')],
])('%s is no UTF-16', (_, bytes) => {
  expect(utf16Order(bytes)).toBeUndefined();
});

test('a file without a mark is read', async () => {
  for (const bytes of [little(text), big(text)]) {
    const [sheet] = await readBytes(bytes);
    expect(sheet?.rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([
      ['Đơn vị', 'Số'],
      ['Ô Chợ Dừa', '1'],
    ]);
  }
});

test.each(['writeUInt32LE', 'writeUInt32BE'] as const)('nobody reads UTF-32, which says so (%s)', async (write) => {
  for (const contents of [text, '<html><table><tr><td>1</td></tr></table></html>']) {
    expect(await refusalOf(utf32(contents, write))).toEqual({ code: 'F012', args: {} });
  }
});

test('UTF-16 in which zeros stand for letters is no text', async () => {
  expect(await refusalOf(little('\ufeffa,b\n1,\0\n'))).toEqual({ code: 'F002', args: { what: 'binary' } });
});
