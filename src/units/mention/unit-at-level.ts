import type { Unit } from '../../model/unit.ts';
import { nearest } from '../../text/nearest.ts';
import type { NameIndex } from '../name-index.ts';
import type { LevelAt } from './level-at.ts';
import { breaksLine, isBare, type LineWord } from './line-words.ts';
import type { KnownName, LineNames } from './names-in-line.ts';
import { isPerson, isQuantifier, isRoom } from './prose-words.ts';

interface Line {
  readonly words: readonly LineWord[];
  readonly names: LineNames;
  /** A unit was named before. */
  readonly isBehindClaim: boolean;
}

/** What follows a word for a level: a unit, or a name that no unit bears. */
type AtLevel = (line: Line, at: number, found: LevelAt) => (KnownName & { readonly level: Unit['level'] }) | undefined;

/** Words of the offices that stand before a level: `UBND QUẬN`, `ĐẢNG BỘ HUYỆN`. */
const OFFICE =
  /^(?:ubnd|hdnd|mttq|ubkt|du|bch|ub|ui|uy|ban|nhan|dan|hoi|dong|dang|bo|mat|tran|to|quoc|viet|nam|kiem|tra|chap|hanh)$/;
/** What stands between a level and its name: `Quận ủy Đống Đa`, `Quận đoàn`. */
const BODY = /^(?:uy|doan|doi)$/;
/** No name has so many words: it is prose in capitals. */
const PROSE_LENGTH = 6;

export function unitAtLevel(units: readonly Unit[], index: NameIndex): AtLevel {
  const namesOf = (level: Unit['level']): string[] =>
    units.filter((one) => one.level === level).map(({ name }) => name);
  const [wards, districts] = [namesOf('ward'), namesOf('district')];

  /** True where the words from `first` to `end` can only be the name of a unit that is not known. */
  function isUnknown(
    { words, names, isBehindClaim }: Line,
    at: number,
    found: LevelAt,
    name: readonly LineWord[],
  ): boolean {
    const { word, level, spelling, isAbove } = found;
    if (isAbove || name.length === 0 || name.length >= PROSE_LENGTH) return false;
    // A list of wards alone does not say in which district they lie.
    if (level === 'district' && districts.length === 0) return false;
    const before = segmentBefore(words, at);
    const last = before.at(-1);
    if (before.some(isPerson) || (last && isQuantifier(last))) return false;
    const isNear = level === 'ward' && nearest(name.map(({ raw }) => raw).join(' '), wards) !== undefined;
    if (isNear && (spelling !== 'doubtful' || words.every(isBare))) return true;
    if (spelling === 'doubtful' || names.lettering === 'small') return false;
    const isHead = before.every(({ key }) => OFFICE.test(key));
    if (spelling === 'short') return isHead && !isRoom(name);
    // `CHỈ TIÊU QUẬN GIAO`: in capitals a district is named at the head of a line, or behind its ward, and so is a commune.
    return word === 'phường' || names.lettering === 'mixed' || isHead || isBehindClaim;
  }

  return (line, at, found) => {
    const { words, names } = line;
    const { level, length, spelling } = found;
    const behind = at + length;
    const first = level === 'district' && BODY.test(words[behind]?.key ?? '') ? behind + 1 : behind;
    const word = words[first];
    const all = names.known(at, { whole: true });
    const rest = word && isNext(word) ? names.known(first, { level, whole: true }) : undefined;
    const [known] = [all, rest]
      .filter((one): one is KnownName => one !== undefined && one.end > first)
      .sort((one, other) => other.end - one.end);
    if (known) return { ...known, level };
    const end = word && isNext(word) ? names.runEnd(first) : first;
    if (isUnknown(line, at, found, words.slice(first, end))) return { end, level, units: [] };
    if (spelling !== 'full') return undefined;
    const own = index.of(
      words
        .slice(at, behind)
        .map(({ key }) => key)
        .join(''),
    );
    return own.length > 0 ? { end: first, level, units: own } : undefined;
  };
}

/** A name may stand below the word for its level, in the same cell, or behind a colon. */
function isNext(word: LineWord): boolean {
  return !breaksLine(word) || /^\s*[\n:]\s*$/.test(word.gap);
}

/** The words before a word, back to the last mark that begins something else. */
function segmentBefore(words: readonly LineWord[], at: number): readonly LineWord[] {
  let from = at;
  for (let word = words[from]; from > 0 && word && !breaksLine(word); word = words[from]) from--;
  return words.slice(from, at);
}
