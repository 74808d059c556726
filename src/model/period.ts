import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/** `calendar`: months from the 1st to the last. `statistical`: from the 15th of the month before to the 14th (Circular 01/2024/TT-TTCP). */
export type Calendar = 'calendar' | 'statistical';

/** A run of whole months. Months are counted `year × 12 + month − 1`, so that neighbours differ by one. */
export interface Period {
  /** `2021-03`, `2021-Q1`, `2021-H1`, `2021-9M`, `2021`, `2017..2022`, `2021-01..2021-06`. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export function month(year: number, number: number): Period {
  const at = year * 12 + number - 1;
  return { id: monthId(at), from: at, to: at };
}

export function quarter(year: number, number: number): Period {
  const from = year * 12 + (number - 1) * 3;
  return { id: `${year}-Q${number}`, from, to: from + 2 };
}

/** The first (1) or second (2) half of a year. */
export function half(year: number, number: number): Period {
  const from = year * 12 + (number - 1) * 6;
  return { id: `${year}-H${number}`, from, to: from + 5 };
}

export function nineMonths(year: number): Period {
  return { id: `${year}-9M`, from: year * 12, to: year * 12 + 8 };
}

export function year(number: number): Period {
  return { id: String(number), from: number * 12, to: number * 12 + 11 };
}

/** From the first month of `first` to the last month of `last`; the id joins both ids. */
export function range(first: Period, last: Period): Period {
  if (first.from === last.from && first.to === last.to) return first;
  return { id: `${first.id}..${last.id}`, from: first.from, to: last.to };
}

/** The shortest name of a run of months: a month, quarter, half, nine months, year, years, or `from..to`. */
export function runOfMonths(from: number, to: number): Period {
  const start = Math.floor(from / 12);
  const first = from % 12;
  const length = to - from + 1;
  if (length === 1) return { id: monthId(from), from, to };
  if (length === 3 && first % 3 === 0) return quarter(start, first / 3 + 1);
  if (length === 6 && first % 6 === 0) return half(start, first / 6 + 1);
  if (length === 9 && first === 0) return nineMonths(start);
  if (first === 0 && to % 12 === 11) return range(year(start), year(Math.floor(to / 12)));
  return { id: `${monthId(from)}..${monthId(to)}`, from, to };
}

/** `2021-03` of a month number. */
export function monthId(at: number): string {
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** True where every month of `inner` lies in `outer`. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The month that an ISO day falls into: in the statistical calendar the 15th opens the next. */
export function monthOfDay(day: string, calendar: Calendar): Period {
  const at = monthNumber(day) + (calendar === 'statistical' && day.slice(8) >= '15' ? 1 : 0);
  return { id: monthId(at), from: at, to: at };
}

/** From a month on without an end. */
export function since(at: number): Period {
  return { id: `${monthId(at)}..`, from: at, to: Number.MAX_SAFE_INTEGER };
}

/** True of what `since` makes: it has no last month. */
export function isOpenEnded({ to }: Period): boolean {
  return to === Number.MAX_SAFE_INTEGER;
}

/** The run of months of the same length that ends right before. */
export function periodBefore(period: Period): Period {
  const length = period.to - period.from + 1;
  return runOfMonths(period.from - length, period.from - 1);
}

/** The months of a period, each as a period. */
export function monthsOf(period: Period): Period[] {
  return Array.from({ length: period.to - period.from + 1 }, (_, index) => {
    const at = period.from + index;
    return { id: monthId(at), from: at, to: at };
  });
}

/** The years a period touches, each cut to what lies inside the period. */
export function yearsOf(period: Period): Period[] {
  const years: Period[] = [];
  for (let number = Math.floor(period.from / 12); number * 12 <= period.to; number++) {
    years.push(runOfMonths(Math.max(period.from, number * 12), Math.min(period.to, number * 12 + 11)));
  }
  return years;
}

/** The whole years that lie inside a period. */
export function wholeYearsOf(period: Period): Period[] {
  return yearsOf(period).filter((part) => part.to - part.from === 11);
}

/** First and last day (ISO) of a period in a calendar. */
export function windowOf(period: Period, calendar: Calendar): { from: string; to: string } {
  if (calendar === 'statistical') {
    return { from: `${monthId(period.from - 1)}-15`, to: `${monthId(period.to)}-14` };
  }
  const lastDay = getDaysInMonth(new Date(Math.floor(period.to / 12), period.to % 12));
  return { from: `${monthId(period.from)}-01`, to: `${monthId(period.to)}-${String(lastDay).padStart(2, '0')}` };
}

/** The period whose window is exactly these two ISO dates, in that calendar; `undefined` where it fits none. */
export function periodOfWindow(from: string, to: string, calendar: Calendar): Period | undefined {
  const start = monthNumber(from) + (calendar === 'statistical' ? 1 : 0);
  const end = monthNumber(to);
  if (end < start) return undefined;
  const period = runOfMonths(start, end);
  const window = windowOf(period, calendar);
  return window.from === from && window.to === to ? period : undefined;
}

function monthNumber(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}
