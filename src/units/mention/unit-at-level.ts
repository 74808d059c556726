import type { Unit } from '../../model/unit.ts';
import { nearest } from '../../text/nearest.ts';
import type { NameIndex } from '../name-index.ts';
import type { LevelAt } from './level-at.ts';
import { breaksLine, hasDigit, isBare, type LineWord } from './line-words.ts';
import type { KnownName, LineNames } from './names-in-line.ts';
import { isPerson, isQuantifier, isRoom } from './prose-words.ts';

interface Line {
  readonly words: readonly LineWord[];
  readonly names: LineNames;
  /** A unit was named before. */
  readonly isBehindClaim: boolean;
}

/** A unit behind a word for its level, or a name that no unit bears. */
interface Found extends KnownName {
  readonly level: Unit['level'];
  readonly isDoubtful?: boolean;
}

type AtLevel = (line: Line, at: number, found: LevelAt) => Found | undefined;

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
  const numbered = new Set(units.filter(({ name }) => /\d$/.test(name)).map(({ level }) => level));

  /** How sure it is that the words of `name` are the name of a unit that is not known. */
  function unknown(
    { words, names, isBehindClaim }: Line,
    at: number,
    { word, level, spelling, isAbove }: LevelAt,
    name: readonly LineWord[],
  ): 'sure' | 'doubtful' | undefined {
    const [first, ...more] = name;
    if (isAbove || first === undefined || name.length >= PROSE_LENGTH) return undefined;
    const isSingle = more.length === 0 && !hasDigit(first);
    // A list of wards alone does not say in which district they lie; `quận ĐĐ` is short for the own one.
    if (level === 'district' && (districts.length === 0 || (isSingle && /^\p{L}{1,3}$/u.test(first.raw))))
      return undefined;
    const before = segmentBefore(words, at);
    const last = before.at(-1);
    if (before.some(isPerson) || (last && isQuantifier(last) && words[at]?.gap.trim() === '')) return undefined;
    const isNear = level === 'ward' && nearest(name.map(({ raw }) => raw).join(' '), wards) !== undefined;
    if (isNear && (spelling !== 'doubtful' || words.every(isBare))) return 'sure';
    if (spelling === 'doubtful' || names.lettering === 'small') return undefined;
    const isHead = before.every(({ key }) => OFFICE.test(key));
    if (spelling === 'short') return isHead && !isRoom(name) ? 'doubtful' : undefined;
    // In capitals nothing but its place tells a name from prose: the head of a line, or behind a ward.
    if (names.lettering === 'mixed' || isHead || isBehindClaim) return isSingle ? 'doubtful' : 'sure';
    return word === 'phường' ? 'doubtful' : undefined;
  }

  /** Where some units have numbers for names, `Phường 13` names one too; `PHƯỜNG 6 THÁNG` does not. */
  function endOfName(words: readonly LineWord[], first: number, level: Unit['level'], names: LineNames): number {
    const [word, next] = words.slice(first, first + 2);
    const isNumber =
      numbered.has(level) && /^\d{1,2}$/.test(word?.raw ?? '') && !(next && /^(?:thang|nam|ngay)$/.test(next.key));
    return isNumber ? first + 1 : names.runEnd(first);
  }

  return (line, at, found) => {
    const { words, names } = line;
    const { level, length, spelling } = found;
    const behind = at + length;
    const first = level === 'district' && BODY.test(words[behind]?.key ?? '') ? behind + 1 : behind;
    const word = words[first];
    const all = names.known(at, { whole: true });
    // Wards have longer names that begin like others; districts have not.
    const rest = word && isNext(word) ? names.known(first, { level, whole: level === 'ward' }) : undefined;
    const [known] = [all, rest]
      .filter((one): one is KnownName => one !== undefined && one.end > first)
      .sort((one, other) => other.end - one.end);
    if (known) return { ...known, level };
    const end = word && isNext(word) ? endOfName(words, first, level, names) : first;
    const isUnit = unknown(line, at, found, words.slice(first, end));
    if (isUnit) return { end, level, units: [], isDoubtful: isUnit === 'doubtful' };
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
