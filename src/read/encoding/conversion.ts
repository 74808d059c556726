import { UnreadableFile } from '../../model/trouble.ts';
import type { LegacyEncoding } from '../../text/legacy/legacy-encoding.ts';
import { VISCII_CONTROLS } from '../../text/legacy/viscii.ts';
import { detectInBytes, detectInText } from './detect.ts';
import { hornRestorer } from './horn-restorer.ts';
import type { Sampler } from './sampler.ts';

/** How the texts of a file in an old encoding become Unicode. */
export interface Conversion {
  readonly encoding: LegacyEncoding;
  /** Words whose ư the file lacks and that were put back, as far as they are known yet. */
  readonly restored: ReadonlySet<string>;
  /** Takes a whole value. Throws `UnreadableFile` F015 where letters of it are lost. */
  convert(value: string): string;
}

const BEYOND_ASCII = new RegExp(`[${VISCII_CONTROLS}\u0080-\uffff]`);
const FEWEST_BROKEN = 3;

/** For bytes that are not Unicode. Throws `UnreadableFile`: F015 where letters are lost, F012 where the encoding is not clear. */
export function conversionOfBytes(sample: Sampler): Conversion {
  if (sample.isLost) throw new UnreadableFile('F015');
  const encoding = detectInBytes(sample);
  if (!encoding) throw new UnreadableFile('F012');
  return conversionFrom(encoding, sample);
}

/** For a Unicode text without letters that only Unicode has; `undefined` where it is to be read as it is. */
export function conversionOfText(sample: Sampler): Conversion | undefined {
  if (sample.isLost) throw new UnreadableFile('F015');
  const encoding = sample.tokens.size === 0 ? undefined : detectInText(sample);
  if (!encoding) refuseBroken(sample);
  return encoding && conversionFrom(encoding, sample);
}

/** `Äá»‘ng Äa`: UTF-8 taken for Windows-1252, of which a program threw away the bytes that it could not show. */
function refuseBroken({ tokens }: Sampler): void {
  const broken = [...tokens].filter((token) => /á[º»]/.test(token));
  if (broken.length >= FEWEST_BROKEN) throw new UnreadableFile('F015');
}

function conversionFrom(encoding: LegacyEncoding, sample: Sampler): Conversion {
  const restored = new Set<string>();
  const decode = decoder(encoding, !sample.hasSoftHyphens, restored);
  for (const token of sample.tokens) decode(token);
  return { encoding, restored, convert: (value) => (BEYOND_ASCII.test(value) ? decode(value) : value) };
}

/** Decodes whole values; what is put back into TCVN3 without soft hyphens is added to `restored`. */
export function decoder(
  encoding: LegacyEncoding,
  lacksSoftHyphens: boolean,
  restored: Set<string>,
): (value: string) => string {
  if (encoding.id === 'utf-8-as-1252') {
    return (value) => {
      if (!encoding.fits(value)) throw new UnreadableFile('F015');
      return encoding.decode(value);
    };
  }
  if (encoding.id !== 'tcvn3' || !lacksSoftHyphens) return encoding.decode;
  const restore = hornRestorer();
  return (value) => {
    const { text, words } = restore(encoding.decode(value));
    for (const word of words) restored.add(word.toLowerCase());
    return text;
  };
}
