import type { Unit } from '../../model/unit.ts';
import type { NameIndex } from '../name-index.ts';
import { levelAt } from './level-at.ts';
import { type LineWord, lineWords } from './line-words.ts';
import { type LineNames, namesInLine } from './names-in-line.ts';
import { isStreet } from './prose-words.ts';
import { unitAtLevel } from './unit-at-level.ts';

/** What a line says that is a unit, or says that it is one. */
export interface Claim {
  /** As it is written, with the word for its level. */
  readonly text: string;
  /** The level that it says. */
  readonly level?: Unit['level'];
  /** The units of all times that bear the name; none where no unit does. */
  readonly units: readonly Unit[];
  /** It may be prose: `SỐ LIỆU PHƯỜNG CUNG CẤP`. */
  readonly isDoubtful?: boolean;
}

/** Reads what a line says of units: those that it names, and names that say that they are units and that no unit bears. */
export function claimReader(units: readonly Unit[], index: NameIndex): (text: string) => readonly Claim[] {
  const atLevel = unitAtLevel(units, index);
  return (text) => {
    const { tidy, words } = lineWords(text);
    const names = namesInLine(words, index);
    const claims: Claim[] = [];
    for (let at = 0; at < words.length; ) {
      const level = levelAt(words, at);
      const found =
        (level && atLevel({ words, names, isBehindClaim: claims.length > 0 }, at, level)) ?? bareName(words, at, names);
      if (found) {
        const { end, ...claim } = found;
        claims.push({ ...claim, text: tidy.slice(words[at]?.start, words[end - 1]?.end) });
      }
      at = found?.end ?? at + (level?.spelling === 'full' ? level.length : 1);
    }
    return claims;
  };
}

/** A name without a word for its level before it; behind the word for a street it is none. */
function bareName(words: readonly LineWord[], at: number, names: LineNames): ReturnType<LineNames['known']> {
  if (isStreet(words[at - 1], words[at - 2])) return undefined;
  const known = names.known(at, { whole: false });
  if (known === undefined) return undefined;
  for (let inside = at; inside < known.end; inside++) {
    // `UBND quận` goes on with whatever the word for a level does.
    const level = levelAt(words, inside);
    const isWord = level !== undefined && inside + level.length === known.end;
    if (isWord && (level.spelling === 'full' || inside === at || names.runEnd(known.end) > known.end)) return undefined;
  }
  return known;
}
