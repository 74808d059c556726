import { same, type Text } from '../../i18n/text.ts';
import { measureOf } from '../../measures/registry.ts';
import type { TreeNode } from '../../model/document.ts';
import type { Dims, Fact } from '../../model/fact.ts';
import { type Formula, outcomeOf, totalsIn } from '../../model/formula.ts';
import { type Period, runOfMonths, samePeriod } from '../../model/period.ts';
import { periodWords } from '../../model/period-words.ts';
import type { Total } from '../../model/total.ts';
import { inReadingOrder } from '../units/reading-order.ts';

const NUMERATOR: Text = { vi: 'Tử số', en: 'Numerator' };
const DENOMINATOR: Text = { vi: 'Mẫu số', en: 'Denominator' };

/** A formula as a tree under the name of its figure: terms, then units, years, periods, and the cells at its ends. */
export function lineageTree(label: Text, formula: Formula): TreeNode {
  switch (formula.kind) {
    case 'total':
      return node(label, formula.total.value, unitNodes(formula.total));
    case 'sum':
      return node(
        label,
        valueIn(formula),
        formula.terms.map((term) => lineageTree(termLabel(term.formula, term.sign), term.formula)),
      );
    case 'share':
      return node(label, valueIn(formula), [side(NUMERATOR, formula.part), side(DENOMINATOR, formula.whole)], true);
    case 'mean':
      return node(
        label,
        valueIn(formula),
        formula.of.map((one) => lineageTree(periodOf(one), one)),
        true,
      );
  }
}

/** The words of dims: `Thường xuyên`, `Khiếu nại`; empty without any. */
export function dimsWords(measure: string, dims: Dims): Text {
  const labels = measureOf(measure).dims.flatMap(({ dimension: { id, open, values } }) => {
    const value = dims[id];
    if (open && value !== undefined) return [same(value)];
    return values.filter((one) => one.id === value).map(({ label }) => label);
  });
  return { vi: labels.map(({ vi }) => vi).join(', '), en: labels.map(({ en }) => en).join(', ') };
}

function side(name: Text, formula: Formula): TreeNode {
  if (formula.kind !== 'total') return lineageTree(name, formula);
  const label = termLabel(formula, 1);
  return lineageTree({ vi: `${name.vi} – ${label.vi}`, en: `${name.en} – ${label.en}` }, formula);
}

function termLabel(formula: Formula, sign: 1 | -1): Text {
  const [total] = totalsIn(formula);
  if (total === undefined) return same('');
  const { label } = measureOf(total.measure);
  const words = dimsWords(total.measure, total.dims);
  const minus = sign === 1 ? same('') : { vi: 'Trừ: ', en: 'Less: ' };
  const of = (lang: 'vi' | 'en'): string =>
    `${minus[lang]}${label[lang]}${words[lang] === '' ? '' : ` (${words[lang]})`}`;
  return { vi: of('vi'), en: of('en') };
}

function periodOf(formula: Formula): Text {
  const [total] = totalsIn(formula);
  return total === undefined ? same('') : periodWords(total.period);
}

function valueIn(formula: Formula): number | undefined {
  const outcome = outcomeOf(formula);
  return outcome.state === 'known' ? outcome.value : undefined;
}

/** A stock of a register is made of what came in and what went out, each under its own name. */
function unitNodes({ measure, facts, period }: Total): TreeNode[] {
  return inReadingOrder([...new Set(facts.map(({ unit }) => unit))]).map((unit) => {
    const own = facts.filter((fact) => fact.unit === unit);
    const sources = [...new Set(own.map((fact) => fact.measure))];
    if (sources.every((source) => source === measure)) return summed(same(unit.name), own, yearNodes(own, period));
    const parts = sources.map((source) => {
      const ofSource = own.filter((fact) => fact.measure === source);
      return summed(measureOf(source).label, ofSource, yearNodes(ofSource, period));
    });
    return summed(same(unit.name), own, parts);
  });
}

/** Years only where there are several of them. */
function yearNodes(facts: readonly Fact[], whole: Period): TreeNode[] {
  const byYear = groupedByPeriod(facts, ({ period }) => {
    const [first, last] = [period.from, period.to].map((month) => Math.floor(month / 12));
    return first === last && first !== undefined ? runOfMonths(first * 12, first * 12 + 11) : period;
  });
  if (byYear.length < 2) return periodNodes(facts, whole);
  return byYear.map(([year, own]) => summed(periodWords(year), own, periodNodes(own, year)));
}

/** A period that is the whole one needs no line of its own. */
function periodNodes(facts: readonly Fact[], whole: Period): TreeNode[] {
  return groupedByPeriod(facts, ({ period }) => period).flatMap(([period, own]) => {
    const words = periodWords(period);
    const alone = own.length === 1;
    const leaves = own.map((fact) => {
      const dims = dimsWords(fact.measure, fact.dims);
      return leaf(alone || dims.vi === '' ? joined(words, dims) : dims, fact);
    });
    return alone || samePeriod(period, whole) ? leaves : [summed(words, own, leaves)];
  });
}

function groupedByPeriod(facts: readonly Fact[], periodOfFact: (fact: Fact) => Period): [Period, Fact[]][] {
  const groups = new Map<string, [Period, Fact[]]>();
  for (const fact of facts) {
    const period = periodOfFact(fact);
    const group = groups.get(period.id);
    if (group) group[1].push(fact);
    else groups.set(period.id, [period, [fact]]);
  }
  return [...groups.values()].sort(([a], [b]) => a.from - b.from || a.to - b.to);
}

function summed(label: Text, facts: readonly Fact[], parts: readonly TreeNode[]): TreeNode {
  return node(
    label,
    facts.reduce((sum, { value }) => sum + value, 0),
    parts,
  );
}

function leaf(label: Text, fact: Fact): TreeNode {
  return { label, value: fact.value, percent: false, places: fact.from, parts: [] };
}

function node(label: Text, value: number | undefined, parts: readonly TreeNode[], percent = false): TreeNode {
  return { label, ...(value === undefined ? {} : { value }), percent, places: [], parts };
}

function joined(first: Text, second: Text): Text {
  return second.vi === '' ? first : { vi: `${first.vi}, ${second.vi}`, en: `${first.en}, ${second.en}` };
}
