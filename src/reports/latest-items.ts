import type { Item } from '../model/item.ts';
import { contains } from '../model/period.ts';
import { unitKey } from '../model/unit.ts';
import type { ReportContext } from './report.ts';
import { reportingUnits } from './units/reporting-units.ts';

/** The rows of a yearly form of the last year inside the period, for each unit and each value of `part` on its own. */
export function latestItems(context: ReportContext, form: string, part: (item: Item) => string = () => ''): Item[] {
  const inside = context.items(form).filter(({ period }) => period !== undefined && contains(context.period, period));
  const nameOf = (item: Item): string => `${unitKey(item.unit)}|${part(item)}`;
  const last = new Map<string, number>();
  for (const item of inside) last.set(nameOf(item), Math.max(last.get(nameOf(item)) ?? 0, item.period?.to ?? 0));
  const latest = inside.filter((item) => item.period?.to === last.get(nameOf(item)));
  const units = reportingUnits(context);
  const order = (item: Item): number => units.indexOf(item.unit);
  return latest.sort((a, b) => order(a) - order(b) || compare(part(a), part(b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
