import { formatDate } from '../i18n/format.ts';
import { same, type Text } from '../i18n/text.ts';
import { existsOn, type Unit } from '../model/unit.ts';

/**
 * What units that are shown together are called: by name, with the days of their existence where several share one.
 * Where they are shown for a date, units of that date go by their names, and all others by name and days.
 */
export function unitLabels(units: readonly Unit[], date?: string): (unit: Unit) => Text {
  const isOfDate = (unit: Unit): boolean => date !== undefined && existsOn(unit, date);
  const times = new Map<string, number>();
  for (const unit of units) {
    if (date === undefined || isOfDate(unit)) times.set(unit.name, (times.get(unit.name) ?? 0) + 1);
  }
  return (unit) => {
    const isPlain = date === undefined || isOfDate(unit);
    return isPlain && (times.get(unit.name) ?? 0) < 2 ? same(unit.name) : dated(unit);
  };
}

function dated({ name, from, until }: Unit): Text {
  const start = from === undefined ? undefined : formatDate(from);
  const end = until === undefined ? undefined : formatDate(until);
  if (start !== undefined && end !== undefined) return same(`${name} (${start} – ${end})`);
  if (start !== undefined) return { vi: `${name} (từ ${start})`, en: `${name} (from ${start})` };
  return end === undefined ? same(name) : { vi: `${name} (đến ${end})`, en: `${name} (until ${end})` };
}
