import type { Io } from '../io.ts';
import { parsePeriod } from '../model/parse-period.ts';
import { type Calendar, type Period, windowOf } from '../model/period.ts';
import { UserError } from '../model/trouble.ts';
import type { Unit } from '../model/unit.ts';
import { isoDate } from '../text/iso-date.ts';
import type { Register } from '../units/register.ts';
import type { Request } from './command.ts';

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

/** `--calendar`, calendar months unless said otherwise. */
export function calendarOption(request: Request): Calendar {
  const typed = textOption(request, 'calendar') ?? 'calendar';
  if (typed === 'calendar' || typed === 'statistical') return typed;
  throw new UserError({
    vi: `Không có lịch kỳ “${typed}”. Dùng calendar (tháng dương lịch) hoặc statistical (ngày 15 đến 14).`,
    en: `There is no calendar “${typed}”. Use calendar (whole months) or statistical (15th to 14th).`,
  });
}

/** `--as-of`, else today. */
export function asOfOption(request: Request, io: Io): string {
  const typed = textOption(request, 'asOf');
  if (typed === undefined) return io.today();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  const day = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed);
  const [year, month, date] = iso ? iso.slice(1) : day ? day.slice(1).reverse() : [];
  const found = isoDate(Number(year), Number(month), Number(date));
  if (found !== undefined) return found;
  throw new UserError({
    vi: `Không hiểu ngày “${typed}”. Ví dụ: 2021-04-05 hoặc 05/04/2021.`,
    en: `“${typed}” is no date. Examples: 2021-04-05 or 05/04/2021.`,
  });
}

/** `--unit`, as units that exist at the end of the period, or at any time where there is none. */
export function unitsOption(request: Request, register: Register, period: Period | undefined): Unit[] {
  const typed = request.options.unit;
  const names = Array.isArray(typed) ? typed : [];
  return names.map((name: string) => unitNamed(name, register, period));
}

function unitNamed(name: string, register: Register, period: Period | undefined): Unit {
  if (name === 'district') {
    const district = register.units.find((unit) => unit.level === 'district');
    if (district) return district;
  }
  const date = period === undefined ? '9999-12-31' : windowOf(period, 'calendar').to;
  const match = register.match(name, date);
  if (match.state === 'found') return match.unit;
  if (match.state === 'another-time' && period === undefined) return match.unit;
  const near = match.state === 'unknown' ? match.nearest : undefined;
  const when = period === undefined ? '' : ` ${period.id}`;
  throw new UserError({
    vi: `Không có đơn vị “${name}”${when && ` trong kỳ${when}`}.${near ? ` Có phải “${near}”?` : ''} Xem: dongda-report list units.`,
    en: `There is no unit “${name}”${when && ` in${when}`}.${near ? ` Is it “${near}”?` : ''} See: dongda-report list units.`,
  });
}
