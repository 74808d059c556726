import { formatDate } from '../i18n/format.ts';
import type { Text } from '../i18n/text.ts';
import type { Obstacle } from '../model/figure.ts';
import type { Unit } from '../model/unit.ts';
import { listWords } from './list-words.ts';
import type { Whereabouts } from './succession.ts';

/** What keeps a unit's predecessors from adding up to it. */
export interface NotWhole {
  readonly unit: Unit;
  /** Units of which it got a part, with all that they became. */
  readonly split: readonly { readonly unit: Unit; readonly where: Whereabouts }[];
  /** Names of units outside the register of which it got a part. */
  readonly gained: readonly string[];
  /** It ended before the period did. */
  readonly ended: boolean;
}

/** More names than this are counted instead. */
const MOST_NAMES = 2;

export function notWholeWords({ unit, split, gained, ended }: NotWhole): Obstacle {
  const givers = [...new Set([...split.map((one) => one.unit.name), ...gained])];
  const end = unit.until === undefined ? '' : formatDate(unit.until);
  const short: Text[] = [];
  const long: Text[] = [];
  if (givers.length > 0) short.push(partOf(givers));
  for (const one of split) {
    const into = listWords([...one.where.units.map(({ name }) => name), ...one.where.outside]);
    long.push({ vi: `${one.unit.name} chia về ${into.vi}`, en: `${one.unit.name} was split into ${into.en}` });
  }
  if (gained.length > 0) {
    const names = listWords([...new Set(gained)]);
    long.push({
      vi: `nhận thêm một phần của ${names.vi} từ ngoài danh sách`,
      en: `it also got parts of ${names.en}, which are outside the list`,
    });
  }
  if (ended) {
    short.push({ vi: `chỉ có đến ${end}`, en: `ended on ${end}` });
    long.push({ vi: `đơn vị chỉ có đến ngày ${end}`, en: `the unit ended on ${end}` });
  }
  return { short: joined(short, ', '), long: joined(long, '; ') };
}

function partOf(givers: readonly string[]): Text {
  if (givers.length > MOST_NAMES) {
    return { vi: `nhận một phần của ${givers.length} đơn vị`, en: `got parts of ${givers.length} units` };
  }
  const names = listWords(givers);
  return { vi: `nhận một phần ${names.vi}`, en: `got part of ${names.en}` };
}

function joined(parts: readonly Text[], mark: string): Text {
  return { vi: parts.map(({ vi }) => vi).join(mark), en: parts.map(({ en }) => en).join(mark) };
}
