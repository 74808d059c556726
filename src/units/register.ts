import { existsOn, existTogether, type Unit } from '../model/unit.ts';
import { foldWords } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { remembered } from '../text/remembered.ts';
import { levelWords } from './level-words.ts';
import { nameForms } from './name-forms.ts';

/** What a name or code stands for on a date: a unit, one of another time, or nothing known. */
export type UnitMatch =
  | { readonly state: 'found'; readonly unit: Unit }
  | { readonly state: 'another-time'; readonly unit: Unit }
  | { readonly state: 'unknown'; readonly nearest: string | undefined };

/** The units that may report, with their dates. */
export interface Register {
  readonly units: readonly Unit[];
  /** The units that exist on an ISO date. */
  on(date: string): readonly Unit[];
  /** Looks up a whole cell or title line: a code (`00187`, `187`) or a name with or without its office (`UBND phường …`). */
  match(text: string, date: string): UnitMatch;
  /** The unit named somewhere inside a longer text such as a title or a file name; `undefined` where none or several are. */
  mentioned(text: string, date: string): Unit | undefined;
  /** True where the text names a ward of any time. */
  namesWard(text: string): boolean;
}

export function createRegister(units: readonly Unit[]): Register {
  const byName = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const name of nameForms(unit)) {
      const key = unitWords(name).replaceAll(' ', '');
      byName.set(key, [...(byName.get(key) ?? []), unit]);
    }
  }
  const lines = units.flatMap((unit) => nameForms(unit).map((name) => ({ unit, words: ` ${unitWords(name)} ` })));
  const on = (date: string): readonly Unit[] => units.filter((unit) => existsOn(unit, date));

  const namedBy = remembered((text) => byCode(units, text) ?? byWholeName(byName, text));
  const namedIn = remembered((text) => {
    const line = ` ${unitWords(text)} `;
    return clearOfLevel(longestOfEach(lines.filter(({ words }) => line.includes(words))));
  });

  function match(text: string, date: string): UnitMatch {
    const found = namedBy(text);
    if (found) {
      const there = [...new Set(found)].filter((candidate) => existsOn(candidate, date));
      const [unit, ...others] = there;
      // A commune and a district may share a name, and several districts the words for their bodies.
      if (others.length > 0) return { state: 'unknown', nearest: there.map(({ name }) => name).join(' / ') };
      if (unit) return { state: 'found', unit };
      const other = found[0];
      if (other) return { state: 'another-time', unit: other };
    }
    return {
      state: 'unknown',
      // Most who ask only want to know whether a text is a unit's name.
      get nearest() {
        return nearest(
          bareName(text),
          on(date).map((unit) => unit.name),
        );
      },
    };
  }

  function mentioned(text: string, date: string): Unit | undefined {
    const there = namedIn(text).filter(({ unit }) => existsOn(unit, date));
    const named = (level: Unit['level']): Unit | undefined =>
      soleUnit(there.filter(({ unit }) => unit.level === level));
    // A ward's letterhead names its district too; the ward is the one that reports.
    return named('ward') ?? named('district');
  }

  function namesWard(text: string): boolean {
    return namedIn(text).some(({ unit }) => unit.level === 'ward');
  }

  return { units, on, match, mentioned, namesWard };
}

/** Folded words in which the written-out `phường` cannot be taken for the `Phương` of a name: Phường Mai Dịch is not Phương Mai. */
function unitWords(text: string): string {
  return foldWords(text.normalize('NFC').replace(/phường/giu, 'P. '));
}

interface UnitName {
  readonly unit: Unit;
  readonly words: string;
}

/** Leaves out names that are only part of another one of the same unit. */
function longestOfEach(found: readonly UnitName[]): readonly UnitName[] {
  return found.filter(
    (one) =>
      !found.some((other) => other.unit === one.unit && other.words !== one.words && other.words.includes(one.words)),
  );
}

/**
 * Leaves out names that are part of what names a unit of the other level: a town in `Huyện Đông Anh`, where both are
 * called Đông Anh. The bare name of both is left out twice.
 */
function clearOfLevel(found: readonly UnitName[]): readonly UnitName[] {
  const isPart = (one: UnitName, other: UnitName): boolean =>
    one.unit.level !== other.unit.level && other.words.includes(one.words) && existTogether(one.unit, other.unit);
  return found.filter((one) => !found.some((other) => isPart(one, other)));
}

/** The one unit named, leaving aside names that are only part of another one found (`Trung Tự` in `Phương Liên - Trung Tự`). */
function soleUnit(found: readonly UnitName[]): Unit | undefined {
  if (found.length < 2) return found[0]?.unit;
  const whole = found.filter(
    (one) => !found.some((other) => other.words !== one.words && other.words.includes(one.words)),
  );
  const [first] = whole;
  return first !== undefined && whole.every((one) => one.unit === first.unit) ? first.unit : undefined;
}

function byCode(units: readonly Unit[], text: string): Unit[] | undefined {
  const typed = text.trim();
  if (!/^\d{3,5}$/.test(typed)) {
    // Other offices may have codes of another make.
    const found = units.filter(({ code }) => code.toUpperCase() === typed.toUpperCase());
    return found.length > 0 ? found : undefined;
  }
  // Ward 00001 is not district 001, but Excel turns 00187 into 187.
  const exact = units.filter(({ code }) => code === typed);
  return exact.length > 0 ? exact : units.filter(({ code }) => code.padStart(5, '0') === typed.padStart(5, '0'));
}

/** Offices and levels that stand before a unit's name, longest first. */
const OFFICES =
  /^(uy ban mat tran to quoc viet nam|uy ban mttq viet nam|uy ban mttq|mat tran to quoc|ub mttq|mttq|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|uy ban kiem tra|ubkt|ban chap hanh|dang uy|dang bo|du|bch|don vi|phuong|thi xa|thi tran|dac khu|xa|thanh pho|tinh|huyen|tt|tx|tp|p|x|quan|q|h) /;

const LEVELS: Readonly<Record<string, Unit['level']>> = Object.fromEntries(
  levelWords.flatMap(({ word, short, level }) => [
    [foldWords(word), level],
    [foldWords(short), level],
  ]),
);

function byWholeName(byName: ReadonlyMap<string, Unit[]>, text: string): Unit[] | undefined {
  let rest = unitWords(text);
  let level: Unit['level'] | undefined;
  // Before each strip the rest is looked up: Phương Liên and Phương Mai begin like the word phường.
  for (;;) {
    const found = byName.get(rest.replaceAll(' ', ''))?.filter((unit) => level === undefined || unit.level === level);
    if (found !== undefined && found.length > 0) return found;
    const office = OFFICES.exec(rest)?.[1];
    if (office === undefined) return undefined;
    level = LEVELS[office] ?? level;
    rest = rest.slice(office.length + 1);
  }
}

/** The folded words of a name without the office before it: `UBND phường Láng Hạ` → `lang ha`. */
export function bareName(text: string): string {
  let rest = unitWords(text);
  while (OFFICES.test(rest)) rest = rest.replace(OFFICES, '');
  return rest;
}
