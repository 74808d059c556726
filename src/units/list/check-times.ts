import type { Text } from '../../i18n/text.ts';
import { fold } from '../../text/fold.ts';
import type { ListedUnit } from './listed-unit.ts';
import { wrongEntry } from './unit-entry.ts';

const SAME_CODE: Text = {
  vi: 'mã {value} đã có ở {other} trong cùng thời gian. Sửa mã, hoặc ghi từ ngày, đến ngày để hai đơn vị không trùng nhau.',
  en: 'the code {value} stands at {other} for the same time. Correct the code, or write from and until so that the two do not overlap.',
};
const SAME_NAME: Text = {
  vi: 'tên “{value}” đã có ở {other} trong cùng thời gian. Ghi tên kèm cấp, ví dụ “Xã {value}”, hoặc ghi từ ngày, đến ngày.',
  en: 'the name “{value}” stands at {other} for the same time. Write it with its level, such as “Xã {value}”, or write from and until.',
};

/** No code and no name may stand for two units on one day. Throws `UserError`. */
export function checkTimes(units: readonly ListedUnit[]): void {
  refuseOverlaps(units, ({ code }) => code, SAME_CODE);
  const reporting = units.filter(({ level }) => level !== 'outside');
  refuseOverlaps(reporting, ({ name }) => name, SAME_NAME);
}

function refuseOverlaps(units: readonly ListedUnit[], keyOf: (unit: ListedUnit) => string, why: Text): void {
  const seen = new Map<string, ListedUnit[]>();
  for (const unit of units) {
    const value = keyOf(unit);
    const others = seen.get(fold(value)) ?? [];
    const other = others.find((one) => overlap(one, unit));
    if (other) throw wrongEntry(unit.entry, why, { value, other: other.entry.at });
    seen.set(fold(value), [...others, unit]);
  }
}

/** True where there is a day on which both exist. */
export function overlap(one: ListedUnit, other: ListedUnit): boolean {
  return startOf(one) <= endOf(other) && startOf(other) <= endOf(one);
}

function startOf({ from = '' }: ListedUnit): string {
  return from;
}

function endOf({ until = '9999-12-31' }: ListedUnit): string {
  return until;
}
