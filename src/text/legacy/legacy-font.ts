import type { LegacyEncoding } from './legacy-encoding.ts';
import { tcvn3 } from './tcvn3.ts';
import { vni } from './vni.ts';

/** A font whose letters stand at the places of an old encoding. */
export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** It shows small letters as capitals. */
  readonly capitals: boolean;
}

const tcvn3Font: LegacyFont = { encoding: tcvn3, capitals: false };
const tcvn3Capitals: LegacyFont = { encoding: tcvn3, capitals: true };
const vniFont: LegacyFont = { encoding: vni, capitals: false };

/** `.VnTime`, `.VnArialH` (capitals), `VNI-Times`; `undefined` for every other font. The same object for the same kind. */
export function legacyFont(name: string): LegacyFont | undefined {
  if (/^\.vn/i.test(name)) return name.endsWith('H') ? tcvn3Capitals : tcvn3Font;
  return /^vni[- ]/i.test(name) ? vniFont : undefined;
}
