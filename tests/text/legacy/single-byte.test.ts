import { describe, expect, test } from 'vitest';
import { utf8As1252 } from '../../../src/text/legacy/utf-8-as-1252.ts';
import { viscii } from '../../../src/text/legacy/viscii.ts';
import { windows1252Bytes, windows1252Text } from '../../../src/text/legacy/windows-1252.ts';
import { windows1258 } from '../../../src/text/legacy/windows-1258.ts';
import { bytesIn, oldLetters } from '../../support/old-encodings.ts';

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const letters = Object.keys(oldLetters.viscii);

describe('Windows-1252', () => {
  test('every byte has a letter of its own and comes back', () => {
    const text = windows1252Text(everyByte);
    expect(new Set(text).size).toBe(256);
    expect(windows1252Bytes(text)).toEqual(everyByte);
    expect(windows1252Text(Uint8Array.of(0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xff))).toBe('€‘’“”–—\u00a0ÿ');
  });

  test('has no bytes for other letters', () => {
    expect(windows1252Bytes('Đa')).toBeUndefined();
  });
});

describe('VISCII', () => {
  test('all 134 letters come back, six of them from control characters', () => {
    expect(letters).toHaveLength(134);
    expect(letters.map((letter) => viscii.decode(windows1252Text(bytesIn(letter, 'viscii'))))).toEqual(letters);
    expect(letters.filter((letter) => bytesIn(letter, 'viscii').readUInt8() < 32)).toHaveLength(6);
  });

  test('every other byte is ASCII', () => {
    const view = windows1252Text(everyByte);
    const read = new Set(viscii.decode(view));
    expect(read.size).toBe(256);
    expect([...read].filter((letter) => letter < '\u0080' || letters.includes(letter))).toHaveLength(256);
    expect(viscii.fits(view)).toBe(true);
  });
});

describe('windows-1258', () => {
  test('all 134 letters come back, in NFC', () => {
    expect(letters.map((letter) => windows1258.decode(windows1252Text(bytesIn(letter, 'windows-1258'))))).toEqual(
      letters,
    );
  });

  test('reads what a Western program shows of it', () => {
    expect(windows1258.decode('Ðôìng Ða')).toBe('Đống Đa');
    expect(windows1258.fits('Đ')).toBe(false);
  });
});

describe('UTF-8 taken for Windows-1252', () => {
  test('comes back where every byte is there', () => {
    expect(utf8As1252.decode('Ä\u0090á»‘ng Ä\u0090a, phÆ°á»\u009dng')).toBe('Đống Đa, phường');
  });

  test('stays as it is where one is gone', () => {
    expect(utf8As1252.fits('Ä\u0090á»‘ng Äa')).toBe(false);
    expect(utf8As1252.decode('Ä\u0090á»‘ng Äa')).toBe('Ä\u0090á»‘ng Äa');
  });
});
