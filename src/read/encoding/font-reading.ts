import type { LegacyEncoding, LegacyId } from '../../text/legacy/legacy-encoding.ts';
import type { LegacyFont } from '../../text/legacy/legacy-font.ts';
import { hasVietnameseLetters } from '../../text/vietnamese-letters.ts';
import { decoder } from './conversion.ts';
import { asItIs, type Reading, scoreWords, validShare } from './word-score.ts';

/** Texts looked at to tell whether those of a workbook are in the encoding of its fonts. */
const MOST = 2_000;

/** Texts in old fonts, read one by one, with what was done to them. */
export interface FontReading {
  readonly used: ReadonlySet<LegacyId>;
  readonly restored: ReadonlySet<string>;
  /**
   * The text as its font shows it. It stays as it is where it is Unicode all the same, as office workbooks keep old
   * fonts for what was typed later; where both readings are equally good, the font counts if it is right elsewhere in the file.
   */
  read(text: string, font: LegacyFont): string;
  /** Texts of the file are in the encoding, and not merely in its fonts. */
  isRight(encoding: LegacyEncoding): boolean;
}

/** `texts` are all texts of the file. */
export function fontReading(texts: () => Iterable<string>): FontReading {
  const used = new Set<LegacyId>();
  const restored = new Set<string>();
  const decoders = new Map<LegacyId, (text: string) => string>();
  const trusted = new Map<LegacyId, boolean>();
  const decoderOf = (encoding: LegacyEncoding): ((text: string) => string) => {
    const known = decoders.get(encoding.id);
    if (known) return known;
    const made = decoder(encoding, !hasSoftHyphen(texts()), restored);
    decoders.set(encoding.id, made);
    return made;
  };
  const isTrusted = (encoding: LegacyEncoding): boolean => {
    const known = trusted.get(encoding.id) ?? isRightElsewhere(encoding, texts());
    trusted.set(encoding.id, known);
    return known;
  };
  return {
    used,
    restored,
    isRight: isTrusted,
    read(text, { encoding, capitals }) {
      if (!isConvertible(text)) return text;
      const better = gain(text, encoding);
      if (better < 0 || (better === 0 && !isTrusted(encoding))) return text;
      const decoded = decoderOf(encoding)(text);
      used.add(encoding.id);
      return capitals ? decoded.toUpperCase() : decoded;
    },
  };
}

function isConvertible(text: string): boolean {
  return /[\u0080-\u009f\u00a1-\uffff]/.test(text) && !hasVietnameseLetters(text);
}

/** How much better a text reads in an encoding than as it is. */
function gain(text: string, encoding: LegacyEncoding): number {
  return share(text, encoding) - share(text, asItIs);
}

function share(text: string, reading: Reading): number {
  return validShare(scoreWords([text], reading));
}

/**
 * Texts that only the encoding reads against those that only Unicode reads. The latter may well stand in other fonts, so
 * that it takes many of them.
 */
function isRightElsewhere(encoding: LegacyEncoding, texts: Iterable<string>): boolean {
  let right = 0;
  let wrong = 0;
  for (const text of texts) {
    if (!isConvertible(text)) continue;
    const inFont = share(text, encoding) === 1;
    const asTyped = share(text, asItIs) === 1;
    if (inFont && !asTyped) right++;
    if (asTyped && !inFont) wrong++;
    if (right + wrong === MOST) break;
  }
  return right * 4 > wrong;
}

function hasSoftHyphen(texts: Iterable<string>): boolean {
  for (const text of texts) if (text.includes('\u00ad')) return true;
  return false;
}
