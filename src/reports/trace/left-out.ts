import type { FactBook } from '../../aggregate/fact-book.ts';
import { type MissingPart, missingParts } from '../../aggregate/missing-parts.ts';
import { fill, same, type Text } from '../../i18n/text.ts';
import { valuesLacking } from '../../measures/gives-every.ts';
import { measureOf } from '../../measures/registry.ts';
import type { Grid } from '../../model/document.ts';
import { type Formula, totalsIn } from '../../model/formula.ts';
import type { Period } from '../../model/period.ts';
import { address, type Place } from '../../model/place.ts';
import type { Total } from '../../model/total.ts';
import { type Unit, unitKey } from '../../model/unit.ts';
import { ruleOf } from '../../rules/registry.ts';
import { mayHold, type Unread, unreadOf } from '../../status/unread.ts';
import { periodRuns } from '../period-runs.ts';

/** Something that a figure should have and lacks. */
export interface LeftOut {
  /** Absent where nobody can tell whose it is. */
  readonly unit?: Unit;
  readonly periods: readonly Period[];
  /** The code of a rule, or nobody handed it in, or only some of the values that make it up. */
  readonly why: string;
  /** The values that were not handed in. */
  readonly lacks?: Text;
  readonly at?: Place;
}

type Why = Pick<LeftOut, 'why' | 'lacks' | 'at'>;

/** What a figure of those units lacks, a line for each reason and cell; last what may be of any of them. */
export function leftOutOf(
  formula: Formula,
  units: readonly Unit[],
  book: FactBook,
  unread: readonly Unread[] = [],
): LeftOut[] {
  const found = new Map<string, { unit: Unit; periods: Map<string, Period> } & Why>();
  const totals = totalsIn(formula);
  for (const total of totals) {
    for (const part of missingParts(total, units, book)) {
      for (const why of reasonsOf(part, total, unread)) {
        const key = `${unitKey(part.unit)}|${why.why}|${why.lacks?.vi ?? ''}|${why.at === undefined ? '' : placeWords(why.at).en}`;
        const line = found.get(key) ?? { unit: part.unit, periods: new Map(), ...why };
        line.periods.set(part.period.id, part.period);
        found.set(key, line);
      }
    }
  }
  const lines = [...found.values()].map((line): LeftOut => ({ ...line, periods: [...line.periods.values()] }));
  const told = new Set(lines.map(({ why, at }) => `${why}|${at?.file}`));
  const ofNobody = unread.filter(
    (one) =>
      one.whose === undefined &&
      !(one.at.row === undefined && told.has(`${one.code}|${one.at.file}`)) &&
      totals.some(({ measure, period }) => mayHold(one, measure, period)),
  );
  return [...lines, ...ofNobody.map(({ code, at }): LeftOut => ({ periods: [], why: code, at }))];
}

/** A gap of its own, else what the unit handed in and nobody could read, else that it handed in nothing or not all. */
function reasonsOf({ unit, period, gaps }: MissingPart, total: Total, unread: readonly Unread[]): Why[] {
  if (gaps.length > 0) return gaps.map(({ why, at }) => ({ why, at }));
  const own = unreadOf(unit, total.measure, period, unread);
  if (own.length > 0) return own.map(({ code, at }) => ({ why: code, at }));
  const there = total.facts.filter(
    (fact) => unitKey(fact.unit) === unitKey(unit) && fact.period.from <= period.to && period.from <= fact.period.to,
  );
  const lacks = there.length === 0 ? [] : valuesLacking(there, measureOf(total.measure), total.dims);
  if (lacks.length === 0) return [{ why: NOT_HANDED_IN }];
  const words = (lang: 'vi' | 'en'): string => lacks.map((label) => label[lang]).join(', ');
  return [{ why: IN_PART, lacks: { vi: words('vi'), en: words('en') } }];
}

/** Why it is left out, in words. */
export function reasonWords({ why, lacks }: LeftOut): Text {
  if (why === NOT_HANDED_IN) return { vi: 'Chưa nộp', en: 'Not handed in' };
  return lacks === undefined
    ? ruleOf(why).title
    : fill({ vi: 'Chưa có: {lacks}', en: 'Not reported: {lacks}' }, { lacks });
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
        line.unit === undefined ? NOBODY : same(line.unit.name),
        periodRuns(line.periods),
        reasonWords(line),
        line.at === undefined ? same('') : placeWords(line.at),
      ].map((text) => ({ type: 'text', text })),
    })),
    notes: [],
  };
}

const NOT_HANDED_IN = 'not-handed-in';
const IN_PART = 'handed-in-part';
const NOBODY: Text = { vi: 'Chưa rõ', en: 'Not known' };

function placeWords(at: Place): Text {
  const where = [at.file, at.sheet].filter((part) => part !== undefined).join(' › ');
  const cell = address(at);
  if (cell === undefined) return same(where);
  if (at.column !== undefined) return same(`${where} › ${cell}`);
  return { vi: `${where} › dòng ${cell}`, en: `${where} › row ${cell}` };
}
