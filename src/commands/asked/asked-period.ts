import type { Text } from '../../i18n/text.ts';
import { isHandedIn } from '../../measures/handed-in.ts';
import { measureOf } from '../../measures/registry.ts';
import type { Fact } from '../../model/fact.ts';
import type { Finding } from '../../model/finding.ts';
import { type Calendar, isOpenEnded, type Period } from '../../model/period.ts';
import { coverage } from '../../model/period-coverage.ts';
import { UserError } from '../../model/trouble.ts';

/** What was read in a calendar of periods. */
export interface Found {
  readonly facts: readonly Pick<Fact, 'measure' | 'period' | 'derived'>[];
  readonly findings: readonly Finding[];
  readonly calendar: Calendar;
}

/** The one period that the facts are of. Throws `UserError` where they cover several, naming them, or none. */
export function onlyPeriod(found: Found): Period {
  const { facts } = found;
  const handedIn = facts.filter(isHandedIn);
  // The days of a register are of many months; what is handed in with it says which of them is meant.
  const known = (handedIn.length > 0 ? handedIn : facts).filter(({ period }) => !isOpenEnded(period));
  const periods = new Map(known.map(({ period }) => [period.id, period]));
  const [first, ...others] = periods.values();
  if (first === undefined) {
    const next = otherCalendar(found) ?? { vi: 'Chạy validate để xem lỗi.', en: 'Run validate to see why.' };
    throw new UserError({ vi: `Không có số liệu nào được tính. ${next.vi}`, en: `No figure counts. ${next.en}` });
  }
  if (others.length === 0) return first;
  const covered = coverage([...periods.values()]);
  throw new UserError({
    vi: `Các tệp có số liệu của nhiều kỳ: ${covered}. Thêm --period, ví dụ --period ${first.id}.`,
    en: `The files cover several periods: ${covered}. Add --period, such as --period ${first.id}.`,
  });
}

/** Throws `UserError` where no fact lies in the period asked for, naming the periods there are. */
export function checkCovered(found: Found, period: Period): void {
  const { facts } = found;
  const handedIn = facts.filter(({ measure }) => measureOf(measure).every !== 'event');
  // A register alone has its stocks at any later day.
  const starts = (fact: Pick<Fact, 'period'>): boolean => handedIn.length === 0 || period.from <= fact.period.from;
  if ((handedIn.length > 0 ? handedIn : facts).some((fact) => starts(fact) && fact.period.to <= period.to)) return;
  const covered = coverage([...new Map(facts.map((fact) => [fact.period.id, fact.period])).values()]);
  const there: Text = covered ? { vi: `Các tệp có: ${covered}.`, en: `The files cover: ${covered}.` } : NOTHING_COUNTS;
  const next = otherCalendar(found);
  throw new UserError({
    vi: `Không có số liệu của kỳ ${period.id}. ${there.vi}${next ? ` ${next.vi}` : ''}`,
    en: `There are no figures of ${period.id}. ${there.en}${next ? ` ${next.en}` : ''}`,
  });
}

const NOTHING_COUNTS: Text = {
  vi: 'Không dòng nào của các tệp được tính; chạy validate không kèm --period để xem lỗi.',
  en: 'No row of the files counts; run validate without --period to see why.',
};

/** What to do where tables do not count only because their periods are of the other calendar. */
function otherCalendar({ findings, calendar }: Found): Text | undefined {
  if (!findings.some(({ code }) => code === 'X002')) return undefined;
  return calendar === 'calendar'
    ? {
        vi: 'Các bảng ghi kỳ từ ngày 15 đến ngày 14: thêm --calendar statistical.',
        en: 'The tables are of periods from the 15th to the 14th: add --calendar statistical.',
      }
    : {
        vi: 'Các bảng ghi kỳ theo tháng dương lịch: thêm --calendar calendar.',
        en: 'The tables are of calendar months: add --calendar calendar.',
      };
}
