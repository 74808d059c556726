import { formatDate } from '../i18n/format.ts';
import type { Text } from '../i18n/text.ts';
import type { Obstacle } from '../model/figure.ts';
import type { Unit } from '../model/unit.ts';
import { dayAfter } from '../text/iso-date.ts';
import { listWords } from './list-words.ts';
import { createSuccession } from './succession.ts';
import type { Window } from './unit-obstacle.ts';

/** How the area of all units together may change, and how that is said. */
const WORDS = {
  lost: (names: Text): Text => ({ vi: `một phần chuyển về ${names.vi}`, en: `parts went to ${names.en}` }),
  gained: (names: Text): Text => ({ vi: `nhận thêm một phần của ${names.vi}`, en: `parts of ${names.en} came in` }),
  left: (names: Text): Text => ({ vi: `${names.vi} thôi báo cáo`, en: `${names.en} no longer reports` }),
  joined: (names: Text): Text => ({ vi: `có thêm ${names.vi}`, en: `${names.en} came in` }),
};

interface Change {
  readonly kind: keyof typeof WORDS;
  /** ISO date of the first day on which it holds. */
  readonly day: string;
  readonly names: readonly string[];
}

/**
 * Why all units together are not the same on each day of a window: parts went to units outside the register or came
 * from there, a unit ended that nobody took over, or one began from nothing. `undefined` where they are the same.
 */
export function areaObstacle(units: readonly Unit[], window: Window): Obstacle | undefined {
  const changes = changesOf(units).filter(
    ({ day, names }) => names.length > 0 && window.from < day && day <= window.to,
  );
  if (changes.length === 0) return undefined;
  const days = listWords([...new Set(changes.map(({ day }) => day))].sort().map(formatDate));
  const parts = (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((kind) => {
    const names = changes.filter((change) => change.kind === kind).flatMap((change) => change.names);
    return names.length === 0 ? [] : [WORDS[kind](listWords([...new Set(names)]))];
  });
  return {
    short: { vi: 'địa bàn thay đổi', en: 'the area changed' },
    long: {
      vi: `Từ ${days.vi} các đơn vị không còn cùng một địa bàn: ${parts.map(({ vi }) => vi).join('; ')}.`,
      en: `From ${days.en} on the units do not cover the same area: ${parts.map(({ en }) => en).join('; ')}.`,
    },
  };
}

function changesOf(units: readonly Unit[]): Change[] {
  const succession = createSuccession(units);
  const ends = units.flatMap(({ name, until, successors = [] }): Change[] => {
    if (until === undefined) return [];
    const day = dayAfter(until);
    const outside = successors.flatMap((one) => one.outside ?? []);
    return [
      { kind: 'lost', day, names: outside },
      { kind: 'left', day, names: successors.length === 0 ? [name] : [] },
    ];
  });
  const beginnings = units.flatMap((unit): Change[] => {
    const { name, from: day, gained = [] } = unit;
    if (day === undefined) return [];
    const isNew = gained.length === 0 && succession.predecessors(unit).length === 0;
    return [
      { kind: 'gained', day, names: gained },
      { kind: 'joined', day, names: isNew ? [name] : [] },
    ];
  });
  return [...ends, ...beginnings];
}
