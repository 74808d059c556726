import { formatDate } from '../i18n/format.ts';
import type { Text } from '../i18n/text.ts';
import type { Obstacle } from '../model/figure.ts';
import { existsThroughout, type Unit } from '../model/unit.ts';
import { dayAfter } from '../text/iso-date.ts';
import { listWords } from './list-words.ts';
import { createSuccession, type Succession } from './succession.ts';

/** First and last day (ISO). */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** Why figures of two windows under a unit's name are not of one unit; `undefined` where it existed all the time. */
export function unitObstacle(units: readonly Unit[], unit: Unit, windows: readonly Window[]): Obstacle | undefined {
  if (windows.every(({ from, to }) => existsThroughout(unit, from, to))) return undefined;
  const succession = createSuccession(units);
  const began = windows.some(({ from }) => unit.from !== undefined && from < unit.from);
  const ended = windows.some(({ to }) => unit.until !== undefined && unit.until < to);
  const parts = [
    ...(began ? [beginning(unit, unit.from ?? '', succession)] : []),
    ...(ended ? [ending(unit, unit.until ?? '', succession)] : []),
  ];
  return {
    short: { vi: 'đơn vị thay đổi', en: 'the unit changed' },
    long: { vi: parts.map(({ vi }) => vi).join('; '), en: parts.map(({ en }) => en).join('; ') },
  };
}

function beginning(unit: Unit, from: string, succession: Succession): Text {
  const day = formatDate(from);
  const before = succession.predecessors(unit);
  const isPart = ({ successors = [] }: Unit): boolean => successors.length > 1;
  const whole = before.filter((one) => !isPart(one)).map(({ name }) => name);
  const parts = [...before.filter(isPart).map(({ name }) => name), ...(unit.gained ?? [])];
  const made = [
    ...(whole.length === 0 ? [] : [listWords(whole)]),
    ...(parts.length === 0 ? [] : [partsOf(listWords(parts))]),
  ];
  if (made.length === 0) return { vi: `chỉ có từ ${day}`, en: `exists since ${day}` };
  const hint = parts.length === 0 ? rebasing(from) : NO_HINT;
  return {
    vi: `chỉ có từ ${day}, lập từ ${made.map(({ vi }) => vi).join('; ')}${hint.vi}`,
    en: `exists since ${day}, made of ${made.map(({ en }) => en).join('; ')}${hint.en}`,
  };
}

function ending(unit: Unit, until: string, succession: Succession): Text {
  const day = formatDate(until);
  const next = dayAfter(until);
  const { units, outside } = succession.on(unit, next);
  const after = listWords([...units.map(({ name }) => name), ...outside]);
  if (after.vi === '') return { vi: `chỉ có đến ${day}`, en: `existed until ${day}` };
  const hint = units.length === 1 && outside.length === 0 ? rebasing(next) : NO_HINT;
  return {
    vi: `chỉ có đến ${day}, sau đó về ${after.vi}${hint.vi}`,
    en: `existed until ${day}, then became ${after.en}${hint.en}`,
  };
}

function partsOf(names: Text): Text {
  return { vi: `một phần của ${names.vi}`, en: `parts of ${names.en}` };
}

const NO_HINT: Text = { vi: '', en: '' };

/** Whole units can be added up; parts cannot. */
function rebasing(date: string): Text {
  return { vi: ` (quy đổi: --as-units ${date})`, en: ` (to re-base: --as-units ${date})` };
}
