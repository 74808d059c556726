import type { FactBook } from '../../aggregate/fact-book.ts';
import { missingParts } from '../../aggregate/missing-parts.ts';
import { same, type Text } from '../../i18n/text.ts';
import type { Grid } from '../../model/document.ts';
import { type Formula, totalsIn } from '../../model/formula.ts';
import type { Period } from '../../model/period.ts';
import { address, type Place } from '../../model/place.ts';
import { type Unit, unitKey } from '../../model/unit.ts';
import { ruleOf } from '../../rules/registry.ts';
import { periodRuns } from '../period-runs.ts';

/** Something that a figure should have and lacks: `why` is the code of a rule, or nobody handed it in. */
export interface LeftOut {
  readonly unit: Unit;
  readonly periods: readonly Period[];
  readonly why: string | 'not-handed-in';
  readonly at?: Place;
}

/** What a figure of those units lacks, a line for each reason and cell. */
export function leftOutOf(formula: Formula, units: readonly Unit[], book: FactBook): LeftOut[] {
  const found = new Map<string, { unit: Unit; periods: Map<string, Period>; why: string; at?: Place }>();
  for (const { unit, period, gaps } of totalsIn(formula).flatMap((total) => missingParts(total, units, book))) {
    const reasons = gaps.length > 0 ? gaps : [{ why: NOT_HANDED_IN, at: undefined }];
    for (const { why, at } of reasons) {
      const key = `${unitKey(unit)}|${why}|${at === undefined ? '' : placeWords(at).en}`;
      const line = found.get(key) ?? { unit, periods: new Map(), why, ...(at === undefined ? {} : { at }) };
      line.periods.set(period.id, period);
      found.set(key, line);
    }
  }
  return [...found.values()].map((line) => ({ ...line, periods: [...line.periods.values()] }));
}

/** Why it is left out, in words. */
export function reasonWords({ why }: LeftOut): Text {
  return why === NOT_HANDED_IN ? { vi: 'Chưa nộp', en: 'Not handed in' } : ruleOf(why).title;
}

export function leftOutGrid(leftOut: readonly LeftOut[]): Grid {
  const labels = [
    { vi: 'Đơn vị', en: 'Unit' },
    { vi: 'Kỳ', en: 'Period' },
    { vi: 'Lý do', en: 'Why' },
    { vi: 'Chỗ', en: 'Where' },
  ];
  return {
    type: 'grid',
    title: { vi: 'Chưa được tính', en: 'Left out' },
    columns: labels.map((label) => ({ label, align: 'left' })),
    rows: leftOut.map((line) => ({
      role: 'data',
      cells: [
        same(line.unit.name),
        periodRuns(line.periods),
        reasonWords(line),
        line.at === undefined ? same('') : placeWords(line.at),
      ].map((text) => ({ type: 'text', text })),
    })),
    notes: [],
  };
}

const NOT_HANDED_IN = 'not-handed-in';

function placeWords(at: Place): Text {
  const where = [at.file, at.sheet].filter((part) => part !== undefined).join(' › ');
  const cell = address(at);
  if (cell === undefined) return same(where);
  if (at.column !== undefined) return same(`${where} › ${cell}`);
  return { vi: `${where} › dòng ${cell}`, en: `${where} › row ${cell}` };
}
