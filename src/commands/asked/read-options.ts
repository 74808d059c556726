import { formatDate } from '../../i18n/format.ts';
import type { Text } from '../../i18n/text.ts';
import type { Io } from '../../io.ts';
import { parsePeriod } from '../../model/parse-period.ts';
import { type Calendar, type Period, windowOf } from '../../model/period.ts';
import { UserError } from '../../model/trouble.ts';
import { existsOn, existsWithin, type Unit } from '../../model/unit.ts';
import { nearest } from '../../text/nearest.ts';
import { parseDay } from '../../text/parse-day.ts';
import type { Register } from '../../units/register.ts';
import { unitsNamed } from '../../units/units-named.ts';
import type { Request } from '../command.ts';

export function textOption(request: Request, name: string): string | undefined {
  const value = request.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** `--period`, or `undefined` where it was not given. */
export function periodOption(request: Request): Period | undefined {
  const typed = textOption(request, 'period');
  if (typed === undefined) return undefined;
  const period = parsePeriod(typed);
  if (period) return period;
  throw new UserError({
    vi: `Không hiểu kỳ “${typed}”. Ví dụ: 2021-03, 03/2021, 2021-Q1, "quý 1/2021", 2021, 2017-01..2022-09.`,
    en: `“${typed}” is no period. Examples: 2021-03, 03/2021, 2021-Q1, 2021, 2017-01..2022-09.`,
  });
}

/** `--calendar`, or `undefined` where it was not given. */
export function calendarOption(request: Request): Calendar | undefined {
  const typed = textOption(request, 'calendar');
  if (typed === undefined || typed === 'calendar' || typed === 'statistical') return typed;
  throw new UserError({
    vi: `Không có lịch kỳ “${typed}”. Dùng calendar (tháng dương lịch) hoặc statistical (ngày 15 đến 14).`,
    en: `There is no calendar “${typed}”. Use calendar (whole months) or statistical (15th to 14th).`,
  });
}

/** `--as-of`, else today. */
export function asOfOption(request: Request, io: Io): string {
  return dateOption(request, 'asOf') ?? io.today();
}

/** A day as ISO date, or `undefined` where the option was not given. */
export function dateOption(request: Request, name: string): string | undefined {
  const typed = textOption(request, name);
  if (typed === undefined) return undefined;
  const found = parseDay(typed);
  if (found !== undefined) return found;
  throw new UserError({
    vi: `Không hiểu ngày “${typed}”. Ví dụ: 2021-04-05 hoặc 05/04/2021.`,
    en: `“${typed}” is no date. Examples: 2021-04-05 or 05/04/2021.`,
  });
}

/** `--unit`, as the units of that name or code that exist in the period or on the date; without a period those of any time. */
export function unitsOption(request: Request, register: Register, period: Period | undefined, date?: string): Unit[] {
  const typed = request.options.unit;
  const names: readonly string[] = Array.isArray(typed) ? typed : [];
  return [...new Set(names.flatMap((name) => unitsThere(name, register, period, date)))];
}

function unitsThere(name: string, register: Register, period: Period | undefined, date: string | undefined): Unit[] {
  const window = period && windowOf(period, 'calendar');
  const isThere = (unit: Unit): boolean =>
    window === undefined || existsWithin(unit, window.from, window.to) || (date !== undefined && existsOn(unit, date));
  const named = unitsNamed(name, register);
  const found = named.filter(isThere);
  if (found.length > 0) return found;
  const [other] = named;
  const near = nearest(
    name,
    register.units.filter(isThere).map((unit) => unit.name),
  );
  const when = period === undefined ? { vi: '', en: '' } : { vi: ` trong kỳ ${period.id}`, en: ` in ${period.id}` };
  const hint =
    other !== undefined
      ? timeOf(other)
      : near
        ? { vi: ` Có phải “${near}”?`, en: ` Is it “${near}”?` }
        : { vi: '', en: '' };
  throw new UserError({
    vi: `Không có đơn vị “${name}”${when.vi}.${hint.vi} Xem: dongda-report list units.`,
    en: `There is no unit “${name}”${when.en}.${hint.en} See: dongda-report list units.`,
  });
}

/** When there is a unit that is not there at the time asked for. */
function timeOf({ name, from, until }: Unit): Text {
  const since = { vi: from ? ` từ ${formatDate(from)}` : '', en: from ? ` from ${formatDate(from)}` : '' };
  const to = { vi: until ? ` đến ${formatDate(until)}` : '', en: until ? ` until ${formatDate(until)}` : '' };
  return { vi: ` ${name} chỉ có${since.vi}${to.vi}.`, en: ` ${name} exists only${since.en}${to.en}.` };
}
