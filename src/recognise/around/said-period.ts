import { contains, type Period, range, runOfMonths, year } from '../../model/period.ts';
import type { MonthsMention, OpenMention, YearsMention } from '../../model/period-mention/mention.ts';

/** What a place says of the period: in words, or as dates that are those of one. */
export type Said = MonthsMention | YearsMention | OpenMention | { readonly kind: 'period'; readonly period: Period };

/** The period that places say together, the nearest first; absent where they leave open the month or the year. */
export function periodSaid(all: readonly Said[]): Period | undefined {
  const [first, ...others] = all;
  switch (first?.kind) {
    case 'period':
      return first.period;
    case 'months': {
      const number = yearSaid(all);
      return number === undefined ? undefined : monthsOfYear(number, first);
    }
    case 'open':
      return others.map((said) => narrowed(year(first.year), said)).find((period) => period !== undefined);
    case 'years': {
      const whole = range(year(first.first), year(first.last));
      if (first.first !== first.last) return whole;
      const narrower = others.find(({ kind }) => kind === 'months' || kind === 'period');
      return (narrower && narrowed(whole, narrower)) ?? whole;
    }
    default:
      return undefined;
  }
}

/** The months of a year that something further out says, if it is of that year. */
function narrowed(whole: Period, said: Said): Period | undefined {
  const period = said.kind === 'months' || said.kind === 'period' ? saidPeriod(said, whole.from / 12) : undefined;
  return period && contains(whole, period) ? period : undefined;
}

/** The nearest year that is stated, of places nearest first. */
export function yearSaid(all: readonly Said[]): number | undefined {
  for (const said of all) {
    if (said.kind === 'months' && said.year !== undefined) return said.year;
    if (said.kind === 'open') return said.year;
    if (said.kind === 'years' && said.first === said.last) return said.first;
    if (said.kind === 'period' && Math.floor(said.period.from / 12) === Math.floor(said.period.to / 12))
      return Math.floor(said.period.from / 12);
  }
  return undefined;
}

/** The period of one place, its year completed by another; absent where the month is left open. */
export function saidPeriod(said: Said, number: number): Period | undefined {
  if (said.kind === 'period') return said.period;
  if (said.kind === 'open') return undefined;
  return said.kind === 'years' ? range(year(said.first), year(said.last)) : monthsOfYear(said.year ?? number, said);
}

function monthsOfYear(number: number, { first, last }: MonthsMention): Period {
  return runOfMonths(number * 12 + first - 1, number * 12 + last - 1);
}
