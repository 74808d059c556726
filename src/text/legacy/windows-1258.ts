import { TextDecoder } from 'node:util';
import type { LegacyEncoding } from './legacy-encoding.ts';
import { windows1252Bytes, windows1252Text } from './windows-1252.ts';

const upper = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
const letters = new TextDecoder('windows-1258').decode(upper);
const letterOf = new Map([...windows1252Text(upper)].map((seen, index) => [seen, letters[index] ?? seen]));

/** What Vietnamese Windows calls ANSI: tones are characters of their own behind their letter. */
export const windows1258: LegacyEncoding = {
  id: 'windows-1258',
  decode: (view) => view.replace(/[\u0080-\uffff]/g, (seen) => letterOf.get(seen) ?? seen).normalize('NFC'),
  fits: (view) => windows1252Bytes(view) !== undefined,
};
