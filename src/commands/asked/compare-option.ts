import { parsePeriod } from '../../model/parse-period.ts';
import { type Period, periodBefore, runOfMonths, samePeriod } from '../../model/period.ts';
import { UserError } from '../../model/trouble.ts';
import { fold } from '../../text/fold.ts';
import type { Request } from '../command.ts';
import { textOption } from './read-options.ts';

/** What `--compare` asks for: a period, or one that depends on that of the report. */
export type Wanted = Period | 'previous' | 'last-year';

/** Folded words for the period before and for the same one a year before. */
const WORDS: Readonly<Record<string, 'previous' | 'last-year'>> = {
  previous: 'previous',
  kitruoc: 'previous',
  lastyear: 'last-year',
  cungki: 'last-year',
  cungkinamtruoc: 'last-year',
  namtruoc: 'last-year',
};

/** `--compare`, or `undefined` where it was not given. */
export function compareOption(request: Request): Wanted | undefined {
  const typed = textOption(request, 'compare');
  if (typed === undefined) return undefined;
  const wanted = WORDS[fold(typed)] ?? parsePeriod(typed);
  if (wanted) return wanted;
  throw new UserError({
    vi: `Không hiểu kỳ so sánh “${typed}”. Dùng previous ("kỳ trước"), last-year ("cùng kỳ") hoặc một kỳ như 2021-02, 2021-Q1, 2020.`,
    en: `“${typed}” is no period to compare with. Use previous, last-year or a period such as 2021-02, 2021-Q1, 2020.`,
  });
}

/** The period that a report of `period` is compared with. Throws `UserError` where that would be a period with itself. */
export function comparedPeriod(wanted: Wanted, period: Period): Period {
  if (wanted === 'previous') return periodBefore(period);
  if (wanted === 'last-year') return yearBefore(period);
  if (!samePeriod(wanted, period)) return wanted;
  throw new UserError({
    vi: `Kỳ so sánh ${wanted.id} chính là kỳ báo cáo. Chọn kỳ khác cho --compare.`,
    en: `${wanted.id} would be compared with itself. Choose another period for --compare.`,
  });
}

function yearBefore(period: Period): Period {
  if (period.to - period.from < 12) return runOfMonths(period.from - 12, period.to - 12);
  throw new UserError({
    vi: `Kỳ ${period.id} dài hơn một năm nên không có cùng kỳ năm trước. Dùng --compare previous hoặc một kỳ cụ thể.`,
    en: `${period.id} is longer than a year, so it overlaps the same period a year before. Use --compare previous or name a period.`,
  });
}
