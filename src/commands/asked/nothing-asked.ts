import { formatCount } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/text.ts';
import type { Calendar, Period } from '../../model/period.ts';
import { UserError } from '../../model/trouble.ts';
import { type Unit, unitKey } from '../../model/unit.ts';
import type { Intake } from '../../pipeline.ts';
import { inReadingOrder } from '../../reports/units/reading-order.ts';
import { unreadIn } from '../../status/unread.ts';
import type { Register } from '../../units/register.ts';
import { checkCovered } from './asked-period.ts';

/** What `--period` and `--unit` ask for. */
export interface Asked {
  readonly period?: Period;
  readonly units?: readonly Unit[];
}

/**
 * Throws `UserError` where nothing of what was asked for was handed in, and nothing that could not be read can be it: it says
 * what there is. `all` is everything that was read, asked for or not.
 */
export function checkThere(all: Intake, { period, units }: Asked, register: Register, calendar: Calendar): void {
  const inPeriod = (one: Period): boolean => period === undefined || (one.from <= period.to && period.from <= one.to);
  const isAskedUnit = (unit: Unit): boolean =>
    units === undefined || units.some((one) => unitKey(one) === unitKey(unit));
  const there = [...all.facts, ...all.gaps].filter((one) => inPeriod(one.period));
  if (there.some(({ unit }) => isAskedUnit(unit))) return;
  const mayBeAsked = unreadIn(all, register).some(
    ({ whose, periods }) =>
      (periods.length === 0 || periods.some(inPeriod)) && (whose === undefined || isAskedUnit(whose.unit)),
  );
  if (mayBeAsked) return;
  if (period !== undefined && there.length === 0) checkCovered({ ...all, calendar }, period);
  throw nothingOf(units ?? [], period, inReadingOrder([...new Set(there.map(({ unit }) => unit))]));
}

/** So many units are named, the others counted. */
const MOST = 5;

function nothingOf(asked: readonly Unit[], period: Period | undefined, there: readonly Unit[]): UserError {
  const names = (units: readonly Unit[]): string => [...new Set(units.map(({ name }) => name))].join(', ');
  const left = there.length - MOST;
  const more = (lang: Lang, others: string): string => (left > 0 ? `, ${formatCount(left, lang)} ${others}` : '');
  const [when, first] = [period?.id, names(there.slice(0, MOST))];
  return new UserError({
    vi: `Không có số liệu của ${names(asked)}${when ? ` trong kỳ ${when}` : ''}. Các tệp có: ${first || 'không đơn vị nào'}${more('vi', 'đơn vị khác')}.`,
    en: `There are no figures of ${names(asked)}${when ? ` in ${when}` : ''}. The files hold: ${first || 'no unit'}${more('en', 'others')}.`,
  });
}
