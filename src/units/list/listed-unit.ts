import type { Text } from '../../i18n/text.ts';
import type { Unit } from '../../model/unit.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { parseDay } from '../../text/parse-day.ts';
import { levelWords } from '../level-words.ts';
import { type UnitEntry, wrongEntry } from './unit-entry.ts';

/** The levels of the program, and `outside` for neighbours that only give or take parts. */
export type ListedLevel = Unit['level'] | 'outside';

/** An entry that can be read; how it stands to the others is still open. */
export interface ListedUnit {
  readonly entry: UnitEntry;
  readonly code: string;
  readonly name: string;
  readonly level: ListedLevel;
  readonly parent?: string;
  readonly from?: string;
  readonly until?: string;
  /** Codes, each once. */
  readonly successors: readonly string[];
}

const OUTSIDE = ['outside', 'neighbour', 'ngoài', 'ngoài danh sách'];
const usual: ReadonlyMap<string, ListedLevel> = new Map([
  ...levelWords.map(({ word, level }) => [fold(word), level] as const),
  ...OUTSIDE.map((word) => [fold(word), 'outside'] as const),
  ['ward', 'ward'] as const,
  ['commune', 'ward'] as const,
  ['district', 'district'] as const,
]);

const BLANK: Text = { vi: 'thiếu {field}.', en: '{field} is missing.' };
const CODE: Text = {
  vi: 'mã “{code}” có khoảng trắng hoặc dấu; chỉ ghi chữ và số.',
  en: 'the code “{code}” has blanks or signs; write letters and digits only.',
};
const NUMBER: Text = {
  vi: 'tên “{name}” chỉ có số; ghi kèm cấp, ví dụ “Phường {name}”.',
  en: 'the name “{name}” is a number; write it with its level, such as “Phường {name}”.',
};
const LEVEL: Text = {
  vi: 'không có cấp “{level}”.{near} Ghi phường, xã, thị trấn, đặc khu (ward); quận, huyện, thị xã, thành phố, tỉnh (district); hoặc outside cho đơn vị ngoài danh sách.',
  en: 'there is no level “{level}”.{near} Write ward, district or outside, or the Vietnamese word (phường, xã, quận, huyện, …).',
};
const DAY: Text = {
  vi: '{field} “{day}” không phải là một ngày; ghi như 2025-07-01 hoặc 01/07/2025.',
  en: '{field} “{day}” is no day; write it as 2025-07-01 or 01/07/2025.',
};
const ORDER: Text = {
  vi: 'đến ngày {until} lại trước từ ngày {from}.',
  en: 'it ends on {until}, before it begins on {from}.',
};

/** Reads one entry; `levels` are words of the list's own. Throws `UserError`. */
export function listedUnit(entry: UnitEntry, levels: ReadonlyMap<string, ListedLevel>): ListedUnit {
  const { parent = '', successors = '' } = entry.values;
  const level = levelOf(entry, levels);
  const code = paddedCode(needed(entry, 'code'), level);
  if (!/^[\p{L}\d._-]+$/u.test(code)) throw wrongEntry(entry, CODE, { code });
  const [from, until] = [dayOf(entry, 'from'), dayOf(entry, 'until')];
  if (from !== undefined && until !== undefined && until < from) throw wrongEntry(entry, ORDER, { from, until });
  return {
    entry,
    code,
    name: nameOf(entry),
    level,
    ...(parent.trim() === '' ? {} : { parent: paddedCode(parent.trim(), 'district') }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    successors: [...new Set(successors.split(/[\s,;|+/]+/).filter((one) => one !== ''))].map((one) =>
      paddedCode(one, level === 'outside' ? 'ward' : level),
    ),
  };
}

function needed(entry: UnitEntry, field: 'code' | 'name' | 'level'): string {
  const value = entry.values[field]?.trim() ?? '';
  if (value === '') throw wrongEntry(entry, BLANK, { field });
  return value;
}

function nameOf(entry: UnitEntry): string {
  const name = needed(entry, 'name').normalize('NFC').replace(/\s+/g, ' ');
  if (/^\d+$/.test(name)) throw wrongEntry(entry, NUMBER, { name });
  return name;
}

function levelOf(entry: UnitEntry, levels: ReadonlyMap<string, ListedLevel>): ListedLevel {
  const typed = needed(entry, 'level');
  const found = levels.get(fold(typed)) ?? usual.get(fold(typed));
  if (found !== undefined) return found;
  const near = nearest(typed, [...levelWords.map(({ word }) => word), 'ward', 'district', 'outside']);
  const guess = near === undefined ? { vi: '', en: '' } : { vi: ` Có phải “${near}”?`, en: ` Is it “${near}”?` };
  throw wrongEntry(entry, LEVEL, { level: typed, near: guess });
}

/** Excel turns 00187 into 187: official codes have five digits, those of districts three. */
function paddedCode(typed: string, level: ListedLevel): string {
  return /^\d+$/.test(typed) ? typed.padStart(level === 'district' ? 3 : 5, '0') : typed;
}

function dayOf(entry: UnitEntry, field: 'from' | 'until'): string | undefined {
  const typed = entry.values[field]?.trim() ?? '';
  if (typed === '') return undefined;
  const day = parseDay(typed);
  if (day === undefined) throw wrongEntry(entry, DAY, { field, day: typed });
  return day;
}
