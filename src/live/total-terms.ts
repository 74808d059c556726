import { measureOf } from '../measures/registry.ts';
import type { Fact } from '../model/fact.ts';
import type { Total } from '../model/total.ts';
import { COLUMNS } from './column-names.ts';
import { quoted } from './criterion.ts';
import type { FactTable } from './fact-table.ts';
import type { RowCells, RowHeading } from './row-cells.ts';
import { type Selection, selectionOf } from './selection.ts';
import type { UnitLabels } from './unit-labels.ts';

/** The tables of a workbook, by measure, and the names of units on them. */
export interface Tables {
  readonly byMeasure: ReadonlyMap<string, FactTable>;
  readonly units: UnitLabels;
}

/** The facts themselves that a total takes, those with a minus too. */
export function factsOf(total: Total): Fact[] {
  return total.facts.map((fact) => fact.negated ?? fact);
}

/** A total as a formula over its tables, `–` where none of its facts is there; `undefined` where no formula says it. */
export function totalText(total: Total, { byMeasure, units }: Tables, { heading }: RowCells): string | undefined {
  const { every, stockOf } = measureOf(total.measure);
  const sources = stockOf ? [stockOf.added, stockOf.removed] : [total.measure];
  const selections: Selection[] = [];
  for (const [index, measure] of sources.entries()) {
    const table = byMeasure.get(measure);
    if (table === undefined) continue;
    const facts = total.facts.flatMap((fact) => (fact.measure === measure ? [fact.negated ?? fact] : []));
    const selection = selectionOf(total, { table, facts, sign: index === 0 ? 1 : -1 }, units);
    if (selection === undefined) return undefined;
    selections.push(selection);
  }
  if (selections.length === 0) return undefined;
  const written = (selection: Selection): SelectionText => selectionText(selection, heading);
  const texts = selections.map(written);
  const sums = texts.map(({ sum }) => sum).join('');
  // Where a register speaks for the month, or things are only sorted into classes, no row is zero.
  const isZeroWithout = total.value !== undefined && (every === 'event' || total.facts.length === 0);
  if (isZeroWithout) return selections.length === 1 && selections[0]?.sets.length === 1 ? sums : `(${sums})`;
  return `IF(${texts.map(({ count }) => count).join('+')}=0,"–",${sums})`;
}

interface SelectionText {
  readonly count: string;
  /** With its sign where it is a minus: what is added comes first. */
  readonly sum: string;
}

function selectionText({ table, sign, sets }: Selection, heading: RowHeading): SelectionText {
  const criteria = sets.map((set) => criteriaText(table, set, heading));
  const sums = criteria.map((one) => `SUMIFS(${table.name}.${COLUMNS.value},${one})`).join('+');
  const minus = criteria.length > 1 ? `-(${sums})` : `-${sums}`;
  return { count: criteria.map((one) => `COUNTIFS(${one})`).join('+'), sum: sign === -1 ? minus : sums };
}

/** The unit of the row is taken from its first cell. */
function criteriaText({ name }: FactTable, set: Selection['sets'][number], heading: RowHeading): string {
  return set
    .map(({ column, written }) => {
      const isHeading = column === COLUMNS.unit && written === quoted(heading.text);
      return `${name}.${column},${isHeading ? heading.address : written}`;
    })
    .join(',');
}
