import { givesEvery } from '../../measures/gives-every.ts';
import type { Measure } from '../../measures/measure.ts';
import { measureOf } from '../../measures/registry.ts';
import type { Dims, Fact } from '../../model/fact.ts';
import { coverOf, longestFirst, rankOf, type Statement, statementsOf } from '../../model/statement.ts';
import { unitKey } from '../../model/unit.ts';
import type { Breach, IntakeRule } from '../intake-rule.ts';
import type { IntakeView } from '../intake-view.ts';
import { sentence } from '../sentence.ts';

/** Measures that our own forms and official ones both report. */
const SHARED: readonly string[] = [
  ...['receptions.visits', 'receptions.people', 'receptions.cases', 'receptions.groups', 'receptions.group-people'],
  ...['petitions.carried-over', 'petitions.received'],
];

export const ownAndOfficialDiffer: IntakeRule = {
  code: 'X304',
  name: 'own-and-official-differ',
  severity: 'warning',
  form: 'official',
  title: {
    vi: 'Cùng số liệu ở hai loại biểu nhưng khác nhau',
    en: 'The same figures differ between two kinds of form',
  },
  why: {
    vi: 'Đơn vị nộp cả biểu của quận và biểu Thanh tra Chính phủ; số liệu chỉ được tính một lần nên phải giống nhau.',
    en: 'The unit hands in both the district’s form and the official one; the figures count once and must agree.',
  },
  fix: {
    vi: 'Đối chiếu các ô được nêu và sửa biểu sai.',
    en: 'Compare the cells named and correct the wrong form.',
  },
  message: sentence({
    vi: '{unit}, kỳ {period}, {what}: biểu này ghi {stated}, biểu kia cộng được {computed}; chênh {difference}, chỉ tính một lần.',
    en: '{unit}, {period}, {what}: this form says {stated}, the other adds up to {computed}; the difference is {difference}, it counts once.',
  }),
  check: breaches,
};

function* breaches({ facts }: IntakeView): Iterable<Breach> {
  for (const id of SHARED) {
    const byUnit = new Map<string, Fact[]>();
    for (const fact of facts(id)) {
      const key = unitKey(fact.unit);
      byUnit.set(key, [...(byUnit.get(key) ?? []), fact]);
    }
    const measure = measureOf(id);
    for (const ofUnit of byUnit.values()) {
      if (ofUnit.every(({ series }) => series === undefined)) continue;
      const statements = statementsOf(ofUnit);
      for (const one of statements) yield* comparedWith(one, statements, measure);
    }
  }
}

/** Compares a statement with what each series of a lower rank says of the same time. */
function* comparedWith(one: Statement, statements: readonly Statement[], measure: Measure): Iterable<Breach> {
  const better = statements.filter((other) => rankOf(other) < rankOf(one));
  for (const id of new Set(better.map(({ series }) => series?.id))) {
    const ofSeries = better.filter(({ series }) => series?.id === id);
    const others = sameTime(one, ofSeries, measure);
    if (!others.every((other) => givesEvery(other.facts, measure))) continue;
    const facts = others.flatMap((other) => other.facts);
    for (const stated of one.facts) {
      const parts = facts.filter(({ dims }) => isPart(dims, stated.dims, measure));
      if (parts.length > 0) yield* difference(stated, parts, measure);
    }
  }
}

/** The statements that speak of the same time: for an opening stock the one that starts with it. */
function sameTime({ period }: Statement, statements: readonly Statement[], { over }: Measure): readonly Statement[] {
  if (over !== 'opening') return coverOf(statements, period) ?? [];
  return longestFirst(statements.filter((other) => other.period.from === period.from)).slice(0, 1);
}

/** True where a fact with those dims is part of one with the wanted dims: `scheduled` of `leader`, anything of all. */
function isPart(dims: Dims, wanted: Dims, measure: Measure): boolean {
  return measure.dims.every(({ dimension }) => {
    const [value, whole] = [dims[dimension.id], wanted[dimension.id]];
    if (whole === undefined || value === whole) return true;
    const { standsFor = [] } = dimension.values.find(({ id }) => id === whole) ?? {};
    return value !== undefined && standsFor.includes(value);
  });
}

function* difference(stated: Fact, parts: readonly Fact[], { label }: Measure): Iterable<Breach> {
  const computed = parts.reduce((sum, { value }) => sum + value, 0);
  const [at, ...related] = [...stated.from, ...parts.flatMap(({ from }) => from)];
  if (at === undefined || computed === stated.value) return;
  const { unit, period, value } = stated;
  const args = { unit: unit.name, period: period.id, what: label.vi, stated: value, computed };
  yield { at, related, args: { ...args, difference: Math.abs(value - computed) } };
}
