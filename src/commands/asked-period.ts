import { measureOf } from '../measures/registry.ts';
import type { Fact } from '../model/fact.ts';
import { isOpenEnded, type Period } from '../model/period.ts';
import { coverage } from '../model/period-coverage.ts';
import { UserError } from '../model/trouble.ts';

/** The one period that the facts are of. Throws `UserError` where they cover several, naming them, or none. */
export function onlyPeriod(facts: readonly Pick<Fact, 'measure' | 'period'>[]): Period {
  const handedIn = facts.filter(({ measure }) => measureOf(measure).every !== 'event');
  // The days of a register are of many months; what is handed in with it says which of them is meant.
  const known = (handedIn.length > 0 ? handedIn : facts).filter(({ period }) => !isOpenEnded(period));
  const periods = new Map(known.map(({ period }) => [period.id, period]));
  const [first, ...others] = periods.values();
  if (first === undefined) {
    throw new UserError({
      vi: 'Không có số liệu nào được tính. Chạy validate để xem lỗi.',
      en: 'No figure counts. Run validate to see why.',
    });
  }
  if (others.length === 0) return first;
  const covered = coverage([...periods.values()]);
  throw new UserError({
    vi: `Các tệp có số liệu của nhiều kỳ: ${covered}. Thêm --period, ví dụ --period ${first.id}.`,
    en: `The files cover several periods: ${covered}. Add --period, such as --period ${first.id}.`,
  });
}

/** Throws `UserError` where no fact lies in the period asked for, naming the periods there are. */
export function checkCovered(facts: readonly Fact[], period: Period): void {
  const handedIn = facts.filter(({ measure }) => measureOf(measure).every !== 'event');
  // A register alone has its stocks at any later day.
  const starts = (fact: Fact): boolean => handedIn.length === 0 || period.from <= fact.period.from;
  if ((handedIn.length > 0 ? handedIn : facts).some((fact) => starts(fact) && fact.period.to <= period.to)) return;
  const covered = coverage([...new Map(facts.map((fact) => [fact.period.id, fact.period])).values()]);
  throw new UserError({
    vi: `Không có số liệu của kỳ ${period.id}. Các tệp có: ${covered || 'không kỳ nào'}.`,
    en: `There are no figures of ${period.id}. The files cover: ${covered || 'nothing'}.`,
  });
}
