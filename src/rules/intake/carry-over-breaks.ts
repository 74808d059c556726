import type { Fact } from '../../model/fact.ts';
import { unitKey } from '../../model/unit.ts';
import type { Breach, FactsOf, IntakeRule } from '../intake-rule.ts';
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

function* breaches(facts: FactsOf): Iterable<Breach> {
  const closing = new Map<string, Fact[]>();
  for (const measure of [...HALVES, 'petitions.pending-undetermined']) {
    for (const fact of facts(measure)) {
      const key = stockKey(fact, fact.period.to + 1);
      closing.set(key, [...(closing.get(key) ?? []), fact]);
    }
  }
  for (const opening of facts('petitions.carried-over')) {
    const before = closing.get(stockKey(opening, opening.period.from)) ?? [];
    // Both halves of the stock must be there, else nobody can tell.
    if (!HALVES.every((half) => before.some((fact) => fact.measure === half))) continue;
    const computed = before.reduce((sum, fact) => sum + fact.value, 0);
    if (computed === opening.value) continue;
    const [at, ...related] = [...opening.from, ...before.flatMap((fact) => fact.from)];
    if (at === undefined) continue;
    const args = { unit: opening.unit.name, period: opening.period.id, stated: opening.value, computed };
    yield { at, related, args };
  }
}

function stockKey(fact: Fact, month: number): string {
  return `${unitKey(fact.unit)}|${month}|${fact.dims.type}`;
}
