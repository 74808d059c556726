import { formatDate } from '../../i18n/format.ts';
import { fill } from '../../i18n/text.ts';
import type { Scope } from '../../model/figure.ts';
import type { Period } from '../../model/period.ts';
import { UserError } from '../../model/trouble.ts';
import { existsOn, type Unit } from '../../model/unit.ts';
import type { TracedUnits } from '../../reports/trace/trace-document.ts';
import { createUnitView } from '../../reports/units/unit-view.ts';
import { unitLabels } from '../../units/unit-labels.ts';

/** The one unit to be traced, as it is on the date whose units figures are shown for, or all. Throws `UserError` for several. */
export function tracedUnit(named: readonly Unit[], asUnits: string | undefined): Scope {
  const there = asUnits === undefined ? [] : named.filter((unit) => existsOn(unit, asUnits));
  const units = there.length > 0 ? there : named;
  const [only] = units;
  if (only === undefined) return 'all';
  if (units.length === 1) return only;
  const list = (words: { from: string; until: string }): string =>
    units
      .map(({ name, from, until }) =>
        [name, from && `${words.from} ${formatDate(from)}`, until && `${words.until} ${formatDate(until)}`]
          .filter((part) => part)
          .join(' '),
      )
      .join('; ');
  throw new UserError({
    vi: `Mỗi lần truy vết một đơn vị, ở đây có ${units.length}: ${list({ from: 'từ', until: 'đến' })}. Chỉ ghi một --unit, hoặc rút ngắn kỳ.`,
    en: `One unit is traced at a time, here are ${units.length}: ${list({ from: 'from', until: 'until' })}. Give one --unit, or a shorter period.`,
  });
}

/** Who reported what is shown under the name of a unit of a date. Throws `UserError` where that unit has no figure. */
export function unitsBehind(unit: Unit, period: Period, all: readonly Unit[], date: string): TracedUnits {
  const { members, why } = createUnitView({ period, units: all, only: [], asUnits: date }).row(unit, period);
  const name = unitLabels([unit], date)(unit);
  if (why !== undefined && members.length === 0) {
    throw new UserError(
      fill(
        {
          vi: `“{name}” không có số liệu quy đổi theo đơn vị của ngày ${formatDate(date)}: {why}.`,
          en: `“{name}” has no figure for the units of ${formatDate(date)}: {why}.`,
        },
        { name, why: why.short },
      ),
    );
  }
  return { date, members, ...(why === undefined ? {} : { why: why.short }) };
}
