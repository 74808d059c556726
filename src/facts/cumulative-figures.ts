import type { PeriodForm } from '../forms/form.ts';
import { placeOf, type TableRow } from '../model/table.ts';
import type { CumulativeRow } from '../recognise/sink.ts';
import type { Cumulative } from '../rules/intake-view.ts';

/** What the cumulative columns of a row state, or all columns of a cumulative table, for the row's own unit, period and dims. */
export function cumulativeOfRow(form: PeriodForm, row: TableRow): Cumulative[] {
  const { table, unit, period, cumulative } = row;
  if (form.every !== 'month' || form.nests) return [];
  const drafts = table.isCumulative
    ? form.facts(row.values)
    : cumulative && form.facts({ ...row.values, ...cumulative });
  const places = table.isCumulative ? table.columns : table.cumulative;
  return (drafts ?? []).flatMap(({ measure, dims, value, columns: [column = '', ...more] }) => {
    const at = places.get(column);
    if (at === undefined || more.length > 0 || value === null || isLacking(cumulative, column)) return [];
    return [{ form: form.id, measure, units: [unit], period, dims, value, at: { ...placeOf(row), column: at } }];
  });
}

/** The row has sums, but not of this column. */
function isLacking(cumulative: TableRow['cumulative'], column: string): boolean {
  return cumulative !== undefined && cumulative[column] === undefined;
}

/** What a cumulative row states, summed over all rows of its units; nothing of a measure that several columns give. */
export function cumulativeOfTable(form: PeriodForm, row: CumulativeRow): Cumulative[] {
  const drafts = form.every === 'month' && !form.nests ? form.facts(row.figures) : [];
  return drafts.flatMap(({ measure, value, columns: [column, ...more] }) => {
    if (column === undefined || more.length > 0 || typeof value !== 'number') return [];
    if (drafts.some((other) => other.measure === measure && !other.columns.includes(column))) return [];
    const { units, period } = row;
    return [{ form: form.id, measure, units, period, dims: {}, value, at: placeOf(row, column) }];
  });
}
