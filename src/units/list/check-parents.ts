import type { Text } from '../../i18n/text.ts';
import { overlap } from './check-times.ts';
import type { ListedUnit } from './listed-unit.ts';
import { wrongEntry } from './unit-entry.ts';

const UNKNOWN: Text = {
  vi: 'thuộc {parent}, nhưng danh sách không có mã này trong cùng thời gian. Sửa mã hoặc thêm dòng cho đơn vị cấp trên.',
  en: 'it belongs to {parent}, which the list does not have at that time. Correct the code, or add a line for the unit above.',
};
const NO_DISTRICT: Text = {
  vi: 'thuộc {parent} “{name}”, nhưng đơn vị đó không phải cấp trên. Chỉ ghi mã quận, huyện, thành phố.',
  en: 'it belongs to {parent} “{name}”, which is no unit above. Write the code of a district.',
};
const CYCLE: Text = {
  vi: 'các đơn vị thuộc lẫn nhau: {chain}. Sửa cột cấp trên (parent) của một trong các dòng này.',
  en: 'units belong to each other: {chain}. Correct the parent of one of them.',
};

/** Whoever belongs to another unit belongs to a district of the same time, and nobody to itself. Throws `UserError`. */
export function checkParents(units: readonly ListedUnit[]): void {
  const parentOf = (unit: ListedUnit): ListedUnit | undefined =>
    units.find((one) => one.code === unit.parent && overlap(one, unit));
  for (const unit of units) {
    if (unit.parent === undefined) continue;
    const parent = parentOf(unit);
    if (parent === undefined) throw wrongEntry(unit.entry, UNKNOWN, { parent: unit.parent });
    const chain = [unit];
    for (let above: ListedUnit | undefined = parent; above !== undefined; above = parentOf(above)) {
      const isBack = chain.includes(above);
      chain.push(above);
      if (isBack) throw wrongEntry(unit.entry, CYCLE, { chain: chain.map(({ code }) => code).join(' → ') });
    }
    if (parent.level !== 'district') {
      throw wrongEntry(unit.entry, NO_DISTRICT, { parent: unit.parent, name: parent.name });
    }
  }
}
