import type { LegacyEncoding } from './legacy-encoding.ts';
import { windows1252Text } from './windows-1252.ts';

/** Bytes 80–FF (RFC 1456). */
const UPPER =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';
/** Six capitals stand where other encodings have control characters. */
const LOWER: readonly (readonly [number, string])[] = [
  [0x02, 'Ẳ'],
  [0x05, 'Ẵ'],
  [0x06, 'Ẫ'],
  [0x14, 'Ỷ'],
  [0x19, 'Ỹ'],
  [0x1e, 'Ỵ'],
];
const view = windows1252Text(Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index));
const letterOf = new Map([
  ...[...view].map((seen, index): [string, string] => [seen, UPPER[index] ?? seen]),
  ...LOWER.map(([byte, letter]): [string, string] => [String.fromCharCode(byte), letter]),
]);
/** For a character class: the control characters that are letters here. */
export const VISCII_CONTROLS = LOWER.map(([byte]) => String.fromCharCode(byte)).join('');
const PIECE = new RegExp(`[${VISCII_CONTROLS}\u0080-\uffff]`, 'g');

/** VISCII, of Unix and early Internet programs: one byte a letter. */
export const viscii: LegacyEncoding = {
  id: 'viscii',
  decode: (text) => text.replace(PIECE, (seen) => letterOf.get(seen) ?? seen),
  fits: (text) => (text.match(PIECE) ?? []).every((seen) => letterOf.has(seen)),
};
