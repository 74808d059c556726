import type { Text } from '../../i18n/text.ts';
import type { Fact } from '../../model/fact.ts';
import { unitKey } from '../../model/unit.ts';
import type { Breach, IntakeRule, Undecided } from '../intake-rule.ts';
import type { IntakeView } from '../intake-view.ts';
import { sentence } from '../sentence.ts';

export const carryOverBreaks: IntakeRule = {
  code: 'X201',
  name: 'carry-over-breaks',
  severity: 'warning',
  form: 'petitions',
  title: { vi: 'Số chuyển sang không khớp kỳ trước', en: 'The carry-over does not continue the period before' },
  why: {
    vi: 'Số đơn kỳ trước chuyển sang phải bằng số đang giải quyết (trong hạn và quá hạn) cuối kỳ trước.',
    en: 'What is carried over must be what was pending, on time and overdue, at the end of the period before.',
  },
  fix: {
    vi: 'Đối chiếu với báo cáo kỳ trước; sửa kỳ này, hoặc gửi lại báo cáo kỳ trước.',
    en: 'Compare with the report before; correct this one or hand in that one again.',
  },
  message: sentence({
    vi: '{unit}, kỳ {period}: kỳ trước chuyển sang ghi {stated}, cuối kỳ trước còn {computed}.',
    en: '{unit}, {period}: carried over says {stated}, the period before ended with {computed}.',
  }),
  check: breaches,
};

/** Every form has both; only a register knows of petitions without a last day. */
const HALVES = ['petitions.pending-on-time', 'petitions.pending-overdue'];

const NO_NEIGHBOURS: Text = {
  vi: 'không có hai kỳ liền nhau của cùng đơn vị',
  en: 'no two periods of a unit follow each other',
};

function* breaches({ facts }: IntakeView): Iterable<Breach | Undecided> {
  const closing = closingStocks(facts);
  let compared = 0;
  let holes = 0;
  for (const opening of facts('petitions.carried-over')) {
    // Official forms carry over what was not handled, not what was not settled.
    if (opening.series !== undefined) continue;
    const stocks = closing.get(stockKey(opening)) ?? {
      first: Number.POSITIVE_INFINITY,
      atEnd: new Map<number, Fact[]>(),
    };
    const before = stocks.atEnd.get(opening.period.from - 1) ?? [];
    // Both halves of the stock must be there, and an older month says nothing of this one.
    if (!HALVES.every((half) => before.some((fact) => fact.measure === half))) {
      if (stocks.first < opening.period.from) holes++;
      continue;
    }
    compared++;
    const computed = before.reduce((sum, fact) => sum + fact.value, 0);
    if (computed === opening.value) continue;
    const [at, ...related] = [...opening.from, ...before.flatMap((fact) => fact.from)];
    if (at === undefined) continue;
    const args = { unit: opening.unit.name, period: opening.period.id, stated: opening.value, computed };
    yield { at, related, args };
  }
  if (holes > 0) yield { undecided: withoutBefore(holes) };
  else if (compared === 0) yield { undecided: NO_NEIGHBOURS };
}

interface Stocks {
  /** The first month at whose end there is a stock. */
  first: number;
  readonly atEnd: Map<number, Fact[]>;
}

/** What was pending at the ends of months, by unit and type. */
function closingStocks(facts: IntakeView['facts']): Map<string, Stocks> {
  const closing = new Map<string, Stocks>();
  for (const fact of [...HALVES, 'petitions.pending-undetermined'].flatMap(facts)) {
    const key = stockKey(fact);
    const stocks = closing.get(key) ?? { first: fact.period.to, atEnd: new Map<number, Fact[]>() };
    stocks.first = Math.min(stocks.first, fact.period.to);
    stocks.atEnd.set(fact.period.to, [...(stocks.atEnd.get(fact.period.to) ?? []), fact]);
    closing.set(key, stocks);
  }
  return closing;
}

function withoutBefore(holes: number): Text {
  return {
    vi: `${holes} số chuyển sang chưa đối chiếu được vì thiếu kỳ liền trước`,
    en: `${holes} figures carried over could not be compared: the period right before is missing`,
  };
}

function stockKey(fact: Fact): string {
  return `${unitKey(fact.unit)}|${fact.dims.type}`;
}
