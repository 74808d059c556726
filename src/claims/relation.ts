import { type Bound, splitBound } from '../text/bound.ts';
import { foldWords } from '../text/fold.ts';

/** How a figure should stand to the number stated; `~` is about that number. */
export type Relation = '=' | '>' | '>=' | '<' | '<=' | '~';

const OF_BOUND: Readonly<Record<Bound, Relation>> = {
  above: '>',
  'at-least': '>=',
  below: '<',
  'at-most': '<=',
  about: '~',
};

/** Folded words that no number in Vietnamese has around it. */
const WORDS: Readonly<Record<string, Relation>> = {
  bang: '=',
  dung: '=',
  'dung bang': '=',
  equal: '=',
  'more than': '>',
  over: '>',
  above: '>',
  'at least': '>=',
  'less than': '<',
  under: '<',
  below: '<',
  'at most': '<=',
  about: '~',
  nearly: '~',
};

/** What a cell says of the relation: a sign, or `hơn`, `trên`, `gần`, `ít nhất`, `trở lên`; `undefined` where it says nothing known. */
export function relationIn(text: string): Relation | undefined {
  const typed = text.trim();
  if (/^={0,2}$/.test(typed)) return '=';
  const [before, after] = [splitBound(`${typed} 1`), splitBound(`1 ${typed}`)];
  const bound = before.rest === '1' ? before.bound : after.rest === '1' ? after.bound : undefined;
  return bound === undefined ? WORDS[foldWords(typed)] : OF_BOUND[bound];
}

export function relationOf(bound: Bound | undefined): Relation {
  return bound === undefined ? '=' : OF_BOUND[bound];
}
