import type { Dims } from '../model/fact.ts';
import type { Values } from '../model/table.ts';
import type { FactDraft } from './form.ts';

/** One draft for each measure that comes from one column of the row; columns the table lacks give none. */
export function plainFacts(row: Values, sources: Readonly<Record<string, string>>, dims: Dims): FactDraft[] {
  const drafts: FactDraft[] = [];
  for (const [measure, column] of Object.entries(sources)) {
    const value = row[column];
    if (value === undefined) continue;
    if (value !== null && typeof value !== 'number') throw new Error(`column ${column} is no count`);
    drafts.push({ measure, dims, value, columns: [column] });
  }
  return drafts;
}
