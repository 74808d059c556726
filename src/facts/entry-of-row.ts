import type { PeriodForm } from '../forms/form.ts';
import type { Fact, Gap } from '../model/fact.ts';
import { placeOf, type TableRow, type Values } from '../model/table.ts';
import type { Entry } from './entry.ts';
import { shownValues } from './shown-values.ts';

/** The facts of a sound row, and a gap for each of its blanks but in columns that need not be filled in. */
export function entryOfRow(form: PeriodForm, row: TableRow): Entry {
  const { unit, period } = row;
  const values = shownValues(row.values);
  const facts: Fact[] = [];
  const gaps: Gap[] = [];
  const series = form.series === undefined ? {} : { series: form.series };
  for (const { measure, dims, value, columns } of form.facts(values)) {
    const from = columns.map((column) => placeOf(row, column));
    if (value !== null) facts.push({ measure, unit, period, dims, value, from, ...series });
    else if (!isOptional(form, columns))
      gaps.push({ measure, unit, period, dims, why: 'C005', at: from[0] ?? placeOf(row), ...series });
  }
  return {
    form: form.id,
    table: row.table,
    nests: form.nests === true,
    unit,
    period,
    key: form.key(row.values),
    what: wordsOf(form, values),
    at: placeOf(row),
    facts,
    gaps,
    ...(form.itemised ? { item: { form: form.id, unit, period, values, at: placeOf(row) } } : {}),
  };
}

/** The names in a row that it needs, without any its choices, and without those all of it. */
function wordsOf({ columns }: PeriodForm, values: Values): string {
  const names = columns.flatMap(({ kind, id, optional }) => (kind === 'text' && !optional ? [String(values[id])] : []));
  const choices = columns.flatMap((column) =>
    column.kind === 'choice'
      ? column.options.filter(({ id }) => id === values[column.id]).map(({ label }) => label.vi)
      : [],
  );
  return (names.length > 0 ? names : choices).join(', ') || 'số liệu';
}

function isOptional(form: PeriodForm, columns: readonly string[]): boolean {
  return form.columns.some(({ id, optional }) => optional && columns.includes(id));
}
