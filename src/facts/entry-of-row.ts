import type { Form } from '../forms/form.ts';
import type { Fact, Gap } from '../model/fact.ts';
import { placeOf, type TableRow } from '../model/table.ts';
import type { Entry } from './entry.ts';

/** The facts of a sound row, and a gap for each of its blanks but in columns that need not be filled in. */
export function entryOfRow(form: Form, row: TableRow): Entry {
  const { unit, period } = row;
  const facts: Fact[] = [];
  const gaps: Gap[] = [];
  for (const { measure, dims, value, columns } of form.facts(row.values)) {
    const from = columns.map((column) => placeOf(row, column));
    if (value !== null) facts.push({ measure, unit, period, dims, value, from });
    else if (!isOptional(form, columns))
      gaps.push({ measure, unit, period, dims, why: 'C005', at: from[0] ?? placeOf(row) });
  }
  return { form: form.id, unit, period, key: form.key(row.values), at: placeOf(row), facts, gaps };
}

function isOptional(form: Form, columns: readonly string[]): boolean {
  return form.columns.some(({ id, optional }) => optional && columns.includes(id));
}
