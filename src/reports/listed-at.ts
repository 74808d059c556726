import type { Item } from '../model/item.ts';
import { compareVietnamese } from '../text/vietnamese-order.ts';
import type { ReportContext } from './report.ts';
import { reportingUnits } from './units/reporting-units.ts';

/**
 * The rows of a register that are on its list at the closing day of the report, as the stock `remaining` counts them: in
 * the order of units, the oldest first.
 */
export function listedAt(context: ReportContext, form: string, remaining: string): Item[] {
  const known = reportingUnits(context, (unit) => context.figure(remaining, unit, context.period).state === 'known');
  return context
    .items(form)
    .filter(({ unit, values: { listed, delisted } }) => {
      const on = typeof listed === 'string' && listed <= context.closingDay;
      const off = typeof delisted === 'string' && delisted <= context.closingDay;
      return on && !off && known.includes(unit);
    })
    .sort(
      (a, b) =>
        known.indexOf(a.unit) - known.indexOf(b.unit) ||
        compareVietnamese(String(a.values.listed), String(b.values.listed)) ||
        compareVietnamese(firstWords(a), firstWords(b)),
    );
}

function firstWords({ values }: Item): string {
  return String(Object.values(values).find((value) => typeof value === 'string') ?? '');
}

/** Whole years from one ISO day to a later one. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
