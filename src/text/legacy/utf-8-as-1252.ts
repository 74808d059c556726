import { isUtf8 } from 'node:buffer';
import type { LegacyEncoding } from './legacy-encoding.ts';
import { windows1252Bytes } from './windows-1252.ts';

/** UTF-8 that a program took for Windows-1252 and saved so: `Äá»‘ng Äa`. Only a text whose bytes are all there comes back. */
export const utf8As1252: LegacyEncoding = {
  id: 'utf-8-as-1252',
  decode: (view) => utf8Behind(view) ?? view,
  fits: (view) => utf8Behind(view) !== undefined,
};

function utf8Behind(view: string): string | undefined {
  const bytes = windows1252Bytes(view);
  if (!bytes || !isUtf8(bytes)) return undefined;
  return Buffer.from(bytes).toString('utf8').normalize('NFC');
}
