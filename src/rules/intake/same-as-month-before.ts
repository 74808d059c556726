import type { Text } from '../../i18n/text.ts';
import type { Fact } from '../../model/fact.ts';
import { comparePlaces, type Place } from '../../model/place.ts';
import { unitKey } from '../../model/unit.ts';
import type { Breach, IntakeRule, Undecided } from '../intake-rule.ts';
import type { HandIn, IntakeView } from '../intake-view.ts';
import { sentence } from '../sentence.ts';
import { sumOf } from './ratings-of-a-year.ts';

/**
 * Fewer figures above zero, or smaller ones, repeat by chance: a quiet ward has two visits in one month and in the next, and
 * visits, people and cases are nearly one number.
 */
const FEWEST_FIGURES = 6;
const SMALLEST_SUM = 40;

export const sameAsMonthBefore: IntakeRule = {
  code: 'X008',
  name: 'same-as-month-before',
  severity: 'warning',
  title: { vi: 'Mọi số liệu giống hệt tháng trước', en: 'All figures are those of the month before' },
  why: {
    vi: `Cả biểu trùng từng số với tháng liền trước (từ ${FEWEST_FIGURES} số khác 0, cộng lại từ ${SMALLEST_SUM} trở lên) thường là tệp cũ chỉ sửa tháng.`,
    en: `A form that repeats every figure of the month before (${FEWEST_FIGURES} or more above zero, ${SMALLEST_SUM} or more in sum) is mostly an old file with only the month changed.`,
  },
  fix: {
    vi: 'Kiểm tra số liệu của tháng này; nếu nộp nhầm tệp cũ thì nộp lại.',
    en: 'Check the figures of this month; if it is the old file, hand in the right one.',
  },
  message: sentence({
    vi: '{unit}, kỳ {period}: cả {figures} số giống hệt tháng trước.',
    en: '{unit}, {period}: all {figures} figures are those of the month before.',
  }),
  check: breaches,
};

const NO_NEIGHBOURS: Text = {
  vi: 'không có hai tháng liền nhau của cùng đơn vị và biểu',
  en: 'no two months of a unit and form follow each other',
};

function* breaches({ handIns }: IntakeView): Iterable<Breach | Undecided> {
  const months = new Map<string, HandIn>();
  const monthly = handIns.filter(({ period, facts }) => period.from === period.to && facts.length > 0);
  for (const one of monthly) months.set(keyOf(one, one.period.from), one);
  let compared = 0;
  for (const one of monthly) {
    const before = months.get(keyOf(one, one.period.from - 1));
    if (before === undefined) continue;
    compared++;
    if (!isTelling(one.facts) || !isSame(one.facts, before.facts)) continue;
    const [at, there] = [firstPlace(one.facts), firstPlace(before.facts)];
    if (at === undefined || there === undefined) continue;
    const args = { unit: one.unit.name, period: one.period.id, figures: one.facts.length };
    yield { at, related: [there], args };
  }
  if (compared === 0) yield { undecided: NO_NEIGHBOURS };
}

function keyOf({ form, unit }: HandIn, month: number): string {
  return `${form}|${unitKey(unit)}|${month}`;
}

function isTelling(facts: readonly Fact[]): boolean {
  const above = facts.filter(({ value }) => value > 0);
  return above.length >= FEWEST_FIGURES && sumOf(above) >= SMALLEST_SUM;
}

/** The same figures in whatever order the rows stand. */
function isSame(a: readonly Fact[], b: readonly Fact[]): boolean {
  if (a.length !== b.length || sumOf(a) !== sumOf(b)) return false;
  const figures = new Set(b.map(figureOf));
  return a.every((fact) => figures.has(figureOf(fact)));
}

function figureOf({ measure, dims, value }: Fact): string {
  const sorted = Object.entries(dims).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([measure, sorted, value]);
}

function firstPlace(facts: readonly Fact[]): Place | undefined {
  const [first] = facts.flatMap(({ from }) => from).sort(comparePlaces);
  return first;
}
