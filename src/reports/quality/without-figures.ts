import { totalOf } from '../../aggregate/total.ts';
import { indicatorOf } from '../../indicators/registry.ts';
import { measureOf } from '../../measures/registry.ts';
import { NO_DIMS } from '../../model/fact.ts';
import type { Unit } from '../../model/unit.ts';
import type { ReportContext } from '../report.ts';

/** The units shown of which nothing was handed in and nothing is expected either, as of a district that reports none of it. */
export function withoutFigures(indicators: readonly string[], { rows, book, period }: ReportContext): Unit[] {
  const wanted = [...new Set(indicators.flatMap((id) => indicatorOf(id).measures))].map(measureOf);
  return rows.flatMap(({ unit, members }) => {
    if (members.length === 0) return [];
    const speaks = wanted.some((measure) => {
      const { value, expected } = totalOf(book, measure, NO_DIMS, members, period);
      return value !== undefined || expected.size > 0;
    });
    return speaks ? [] : [unit];
  });
}
