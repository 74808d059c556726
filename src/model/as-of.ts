import { type Calendar, monthOfDay, type Period, windowOf } from './period.ts';

/** Until when a register is kept: a day (`Tính đến ngày 30/9/2022`), or the end of a period in words. */
export type AsOf = { readonly day: string } | { readonly period: Period };

/** The last month of a calendar that a register is complete for. */
export function lastMonth(asOf: AsOf, calendar: Calendar): number {
  if ('period' in asOf) return asOf.period.to;
  const month = monthOfDay(asOf.day, calendar);
  return windowOf(month, calendar).to <= asOf.day ? month.to : month.to - 1;
}

/** The last day that a register may speak of. */
export function lastDay(asOf: AsOf): string {
  return 'day' in asOf ? asOf.day : windowOf(asOf.period, 'calendar').to;
}
