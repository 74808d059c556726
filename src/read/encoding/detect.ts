import type { LegacyEncoding } from '../../text/legacy/legacy-encoding.ts';
import { tcvn3 } from '../../text/legacy/tcvn3.ts';
import { utf8As1252 } from '../../text/legacy/utf-8-as-1252.ts';
import { viscii } from '../../text/legacy/viscii.ts';
import { vni } from '../../text/legacy/vni.ts';
import { windows1258 } from '../../text/legacy/windows-1258.ts';
import { hornRestorer } from './horn-restorer.ts';
import type { Sampler } from './sampler.ts';
import { asItIs, likeliestShare, type Reading, scoreWords, validShare, type WordScore } from './word-score.ts';

const bytewise = [windows1258, tcvn3, vni, viscii];

/** Share of words that must read as Vietnamese; a sheet also has foreign names and signs. */
const ENOUGH = 0.75;
/** By how much the best reading must beat every one that says something else. */
const LEAD = 0.25;
const FEWEST = 3;

/** The encoding of bytes that are not Unicode; `undefined` where none or several read as Vietnamese. */
export function detectInBytes(sample: Sampler): LegacyEncoding | undefined {
  return best(sample, bytewise, []);
}

/**
 * The old encoding of a text that was typed in it and saved as Unicode all the same (`§èng §a`), to be asked only
 * where the text holds no letter that Unicode alone has. `undefined` unless it reads clearly better than as it is.
 */
export function detectInText(sample: Sampler): LegacyEncoding | undefined {
  return best(sample, [...bytewise, utf8As1252], [asItIs]);
}

function best(
  sample: Sampler,
  encodings: readonly LegacyEncoding[],
  others: readonly Reading[],
): LegacyEncoding | undefined {
  const asRead = others.map((one) => scoreWords(sample.tokens, one));
  // Nothing can beat that by its lead: most often a Unicode workbook, for which no encoding is tried.
  if (sample.tokens.size === 0 || asRead.some((score) => likeliestShare(score) > 1 - LEAD)) return undefined;
  const readings = encodings.map((encoding) => ({
    encoding,
    score: scoreWords(sample.tokens, restoring(encoding, sample)),
  }));
  const rivals: WordScore[] = [...readings.map(({ score }) => score), ...asRead];
  const first = readings.reduce((a, b) => (validShare(b.score) > validShare(a.score) ? b : a));
  if (first.score.valid < FEWEST || validShare(first.score) < ENOUGH) return undefined;
  const limit = validShare(first.score) - LEAD;
  const isClear = rivals.every((one) => likeliestShare(one) <= limit || one.text === first.score.text);
  return isClear ? first.encoding : undefined;
}

/** Words of TCVN3 lack every ư where a program took out the soft hyphens. */
function restoring(encoding: LegacyEncoding, sample: Sampler): Reading {
  if (encoding !== tcvn3 || sample.hasSoftHyphens) return encoding;
  const restore = hornRestorer();
  return { ...encoding, decode: (view) => restore(encoding.decode(view)).text };
}
