import type { Text } from '../../i18n/text.ts';
import { dayAfter } from '../../text/iso-date.ts';
import type { ListedUnit } from './listed-unit.ts';
import { wrongEntry } from './unit-entry.ts';

const UNKNOWN: Text = {
  vi: 'trở thành {code}, nhưng danh sách không có mã này. Sửa mã, hoặc thêm dòng cho đơn vị đó (cấp outside nếu ở ngoài).',
  en: 'it became {code}, which the list does not have. Correct the code, or add a line for that unit (level outside if it reports elsewhere).',
};
const NO_END: Text = {
  vi: 'trở thành {code} nhưng không ghi đến ngày. Ghi ngày cuối cùng của đơn vị.',
  en: 'it became {code}, but has no until. Write the last day of the unit.',
};
const NOTHING: Text = {
  vi: 'hết ngày {until} mà không ghi trở thành đơn vị nào. Ghi mã đơn vị kế tiếp; nếu đơn vị đó ở ngoài thì thêm một dòng cấp outside.',
  en: 'it ended on {until}, and nothing follows. Write the code of what it became; where that reports elsewhere, add a line of level outside.',
};
const GAP: Text = {
  vi: 'hết ngày {until} và trở thành {code}, nhưng {code} ({other}) chỉ có từ {from}. Đơn vị kế tiếp phải có ngay ngày hôm sau.',
  en: 'it ended on {until} and became {code}, but {code} ({other}) exists only from {from}. A successor must exist on the day after.',
};
const GONE: Text = {
  vi: 'hết ngày {until} và trở thành {code}, nhưng khi đó không còn {code} ({other}). Sửa mã hoặc các ngày.',
  en: 'it ended on {until} and became {code}, but {code} ({other}) was gone by then. Correct the code or the days.',
};
const GROWN: Text = {
  vi: 'hết ngày {until} và nhập vào {code} ({other}), đơn vị đã có từ trước. Đơn vị đổi địa giới là đơn vị mới: ghi {code} thành hai dòng, một dòng đến {until}, một dòng từ {day}.',
  en: 'it ended on {until} and went into {code} ({other}), which existed before. A unit with other borders is another unit: write two lines for {code}, one until {until}, one from {day}.',
};
const CYCLE: Text = {
  vi: 'các đơn vị trở thành lẫn nhau: {chain}. Sửa đơn vị kế tiếp (successors) của một trong các dòng này.',
  en: 'units became each other: {chain}. Correct the successors of one of them.',
};

/** What each unit became, unit by unit. Throws `UserError` for a ward that ended without one, and for a successor that is unknown, does not begin on the day after, or leads back. */
export function findSuccessors(units: readonly ListedUnit[]): ReadonlyMap<ListedUnit, readonly ListedUnit[]> {
  const likely = new Map(units.map((unit) => [unit, unit.successors.map((code) => likeliest(unit, code, units))]));
  refuseCycles(likely);
  for (const [unit, found] of likely) for (const one of found) refuseGap(unit, one);
  for (const { entry, level, until, successors } of units) {
    // Without it, whoever took it over would pass for whole.
    if (level === 'ward' && until !== undefined && successors.length === 0) throw wrongEntry(entry, NOTHING, { until });
  }
  return likely;
}

/** The unit of that code on the day after, else one of another time, which the reason can name. */
function likeliest(unit: ListedUnit, code: string, units: readonly ListedUnit[]): ListedUnit {
  const all = units.filter((one) => one.code === code);
  const day = unit.until === undefined ? undefined : dayAfter(unit.until);
  const found =
    all.find((one) => day !== undefined && isThere(one, day)) ??
    all.find((one) => one !== unit && (one.from ?? '') > (unit.from ?? '')) ??
    all[0];
  if (found === undefined) throw wrongEntry(unit.entry, UNKNOWN, { code });
  return found;
}

function isThere({ from = '', until = '9999-12-31' }: ListedUnit, day: string): boolean {
  return from <= day && day <= until;
}

function refuseGap({ entry, until }: ListedUnit, next: ListedUnit): void {
  const { code } = next;
  if (until === undefined) throw wrongEntry(entry, NO_END, { code });
  const day = dayAfter(until);
  const slots = { code, until, other: next.entry.at };
  if (next.from !== undefined && day < next.from) throw wrongEntry(entry, GAP, { ...slots, from: next.from });
  if (!isThere(next, day)) throw wrongEntry(entry, GONE, slots);
  if (next.level !== 'outside' && next.from !== day) throw wrongEntry(entry, GROWN, { ...slots, day });
}

function refuseCycles(successors: ReadonlyMap<ListedUnit, readonly ListedUnit[]>): void {
  const done = new Set<ListedUnit>();
  const visit = (unit: ListedUnit, chain: readonly ListedUnit[]): void => {
    const start = chain.indexOf(unit);
    if (start >= 0) {
      const names = [...chain.slice(start), unit].map(({ code }) => code).join(' → ');
      throw wrongEntry(unit.entry, CYCLE, { chain: names });
    }
    if (done.has(unit)) return;
    for (const next of successors.get(unit) ?? []) visit(next, [...chain, unit]);
    done.add(unit);
  };
  for (const unit of successors.keys()) visit(unit, []);
}
