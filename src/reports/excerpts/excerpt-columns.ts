import { type Column, isNumeric } from '../../forms/column.ts';
import { commonColumns } from '../../forms/common-columns.ts';
import { formOf } from '../../forms/registry.ts';
import type { ExcerptColumn } from '../../model/excerpt.ts';
import type { Table } from '../../model/table.ts';
import { type Holds, MASK } from './shown-cell.ts';

/** A column of an excerpt, and what its cells may be shown as. */
export interface SourceColumn extends ExcerptColumn {
  readonly holds: Holds;
}

/** The columns of the form that a table has, from left to right, labelled as the form labels them; `also` stands among them, masked. */
export function excerptColumns(table: Table, also: number | undefined): SourceColumn[] {
  const form = formOf(table.form);
  const found = new Map<number, SourceColumn>();
  for (const [columns, sum] of [
    [table.columns, false],
    [table.cumulative, true],
  ] as const) {
    for (const [id, at] of columns) {
      const column = form.columns.find((one) => one.id === id);
      const made = column ? ownColumn(column, at, sum) : commonColumn(id, at);
      if (made && !found.has(at)) found.set(at, made);
    }
  }
  if (also !== undefined && !found.has(also))
    found.set(also, { at: also, label: MASK, align: 'left', holds: undefined });
  return [...found.values()].sort((a, b) => a.at - b.at);
}

function ownColumn(column: Column, at: number, sum: boolean): SourceColumn {
  const label = sum ? `Lũy kế: ${column.label.vi}` : column.label.vi;
  return {
    at,
    label,
    align: isNumeric(column) ? 'right' : 'left',
    ...(column.kind === 'choice' ? { tellsRows: true } : {}),
    holds: column,
  };
}

function commonColumn(id: string, at: number): SourceColumn | undefined {
  const common = commonColumns.find(({ role }) => role === id);
  if (common === undefined) return undefined;
  const holds = id === 'unit' ? 'unit' : id === 'period' || id === 'quarter' || id === 'year' ? 'period' : undefined;
  return { at, label: common.label.vi, align: 'left', ...(id === 'unit' ? { tellsRows: true } : {}), holds };
}
