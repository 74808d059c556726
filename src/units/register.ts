import { existsOn, type Unit } from '../model/unit.ts';
import { foldWords } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { remembered } from '../text/remembered.ts';
import { levelWords } from './level-words.ts';
import { claimReader } from './mention/claims-in.ts';
import { type Mention, mentionOf, saysWard } from './mention/mention.ts';
import { indexNames, type NameIndex, unitWords } from './name-index.ts';

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
  /** What a title, a line of it or the name of a file says of units on an ISO date, somewhere in its words. */
  mentioned(text: string, date: string): Mention;
  /** True where the text names a ward of any time, or what it says is one. */
  namesWard(text: string): boolean;
}

export function createRegister(units: readonly Unit[]): Register {
  const index = indexNames(units);
  const on = (date: string): readonly Unit[] => units.filter((unit) => existsOn(unit, date));
  const namedBy = remembered(
    (text) => byCode(units, text) ?? byWholeName(index, text) ?? byWholeName(index, text.replace(ENUMERATOR, '')),
  );
  const claimsIn = remembered(claimReader(units, index));

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

  const mentioned = (text: string, date: string): Mention => mentionOf(claimsIn(text), date);
  const namesWard = (text: string): boolean => claimsIn(text).some(saysWard);

  return { units, on, match, mentioned, namesWard };
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

/** What numbers the lines of a list. Letters do not: `P.` and `H.` say a level. */
const ENUMERATOR = /^\s*(?:(?:\d{1,2}|[IV]+)[.)]|[-–+•])\s*/;

/** Offices and levels that stand before a unit's name, longest first. */
const OFFICES =
  /^(uy ban mat tran to quoc viet nam|uy ban mttq viet nam|uy ban mttq|mat tran to quoc|ub mttq|mttq|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|uy ban kiem tra|ubkt|ban chap hanh|dang uy|dang bo|du|bch|don vi|phuong|thi xa|thi tran|dac khu|xa|thanh pho|tinh|huyen|tt|tx|tp|p|x|quan|q|h) /;

const LEVELS: Readonly<Record<string, Unit['level']>> = Object.fromEntries(
  levelWords.flatMap(({ word, short, level }) => [
    [foldWords(word), level],
    [foldWords(short), level],
  ]),
);

function byWholeName(index: NameIndex, text: string): Unit[] | undefined {
  let rest = unitWords(text);
  let level: Unit['level'] | undefined;
  // Before each strip the rest is looked up: Phương Liên and Phương Mai begin like the word phường.
  for (;;) {
    const found = index.of(rest.replaceAll(' ', '')).filter((unit) => level === undefined || unit.level === level);
    if (found.length > 0) return found;
    const office = OFFICES.exec(rest)?.[1];
    if (office === undefined) return undefined;
    level = LEVELS[office] ?? level;
    rest = rest.slice(office.length + 1);
  }
}

/** The folded words of a name without the office before it: `UBND phường Láng Hạ` → `lang ha`. */
export function bareName(text: string): string {
  let rest = unitWords(text.replace(ENUMERATOR, ''));
  while (OFFICES.test(rest)) rest = rest.replace(OFFICES, '');
  return rest;
}
