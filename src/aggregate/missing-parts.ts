import type { Gap } from '../model/fact.ts';
import { parsePeriod } from '../model/parse-period.ts';
import type { Period } from '../model/period.ts';
import type { Total } from '../model/total.ts';
import { type Unit, unitKey } from '../model/unit.ts';
import type { FactBook } from './fact-book.ts';
import { isGapIn } from './has-gap.ts';

/** A part that a total should have and lacks; without gaps nobody handed anything in for it. */
export interface MissingPart {
  readonly unit: Unit;
  readonly period: Period;
  readonly gaps: readonly Gap[];
}

/** The unit × period parts that a total over those units lacks, each with what explains it. */
export function missingParts(total: Total, units: readonly Unit[], book: FactBook): MissingPart[] {
  return units.flatMap((unit) => {
    const start = `${unitKey(unit)}|`;
    const ids = [...total.expected].filter((part) => part.startsWith(start) && !total.reported.has(part));
    const { gaps } = book.shelf(total.measure, unit);
    return ids.flatMap((id) => {
      const period = parsePeriod(id.slice(start.length));
      if (period === undefined) return [];
      return [{ unit, period, gaps: gaps.filter((gap) => isGapIn(gap, total.dims, period)) }];
    });
  });
}
