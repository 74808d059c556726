import type { Measure } from '../measures/measure.ts';
import { type Dims, dimsInclude, dimsKey } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import type { Total } from '../model/total.ts';
import type { Unit } from '../model/unit.ts';
import { withoutDust } from '../text/parse-quantity.ts';
import { contributionOf } from './contribution.ts';
import type { FactBook } from './fact-book.ts';
import { type Question, questionOf } from './question.ts';

const questions = new WeakMap<FactBook, Map<string, Question>>();

/** Sums a measure with the wanted dims over units and a period, by the measure's own way over time. */
export function totalOf(book: FactBook, measure: Measure, dims: Dims, units: readonly Unit[], period: Period): Total {
  const listed = withoutClasses(measure, dims);
  const question = questionIn(book, measure, listed, period);
  const parts = units.map((unit) => contributionOf(unit, question));
  const [only] = parts;
  const facts = only && parts.length === 1 ? only.facts : parts.flatMap((part) => part.facts);
  const counted = listed === dims ? facts : facts.filter((fact) => dimsInclude(fact.dims, dims));
  const value = withoutDust(counted.reduce((sum, fact) => sum + fact.value, 0));
  return {
    measure: measure.id,
    dims,
    period,
    units,
    ...(facts.length > 0 || parts.some(({ known }) => known) ? { value } : {}),
    expected: union(parts.map((part) => part.expected)),
    reported: union(parts.map((part) => part.reported)),
    facts: counted,
  };
}

/** The same question of a book is put once: for the figures of units, for that of all, and for what is missing. */
function questionIn(book: FactBook, measure: Measure, dims: Dims, period: Period): Question {
  const put = questions.get(book) ?? new Map<string, Question>();
  questions.set(book, put);
  const key = `${measure.id}|${period.id}|${dimsKey(dims)}`;
  const known = put.get(key) ?? questionOf(book, measure, dims, period);
  put.set(key, known);
  return known;
}

/** The dims that say which things are listed, without those that only sort them. */
function withoutClasses(measure: Measure, dims: Dims): Dims {
  const classes = measure.dims.filter(({ rows }) => rows === 'classes').map(({ dimension }) => dimension.id);
  if (classes.length === 0) return dims;
  return Object.fromEntries(Object.entries(dims).filter(([name]) => !classes.includes(name)));
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [only] = sets;
  if (only && sets.length === 1) return only;
  const all = new Set<string>();
  for (const set of sets) for (const one of set) all.add(one);
  return all;
}
