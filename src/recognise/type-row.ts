import { type Cell, isBlank } from '../model/cell.ts';
import type { Args } from '../model/finding.ts';
import { cellAt, type Row } from '../model/sheet.ts';
import type { Values } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import type { Layout } from './layout.ts';
import { typeCell } from './type-cell.ts';

/** A row's cells typed, and what is wrong with those that are not. */
export interface TypedValues {
  readonly values: Values;
  /** Problems that refuse the row. */
  readonly problems: readonly { readonly code: string; readonly column: string; readonly args: Args }[];
  /** Required columns left blank: not reported. */
  readonly blanks: readonly string[];
}

export function typeRow(row: Row, layout: Layout, context: { year?: number; unit?: Unit }): TypedValues {
  const values: Record<string, string | number | null> = {};
  const problems: TypedValues['problems'][number][] = [];
  const blanks: string[] = [];
  for (const column of layout.form.columns) {
    if (!layout.columns.has(column.id)) {
      if (column.kind === 'choice' && column.whenAbsent && context.unit)
        values[column.id] = column.whenAbsent(context.unit);
      continue;
    }
    const cell = column.kind === 'count' ? countCell(row, layout, column.id) : layout.labelCell(row, column.id);
    const typed = typeCell(cell, column, { ...context, label: layout.label(column.id) });
    if ('code' in typed) {
      problems.push({ code: typed.code, column: column.id, args: typed.args });
    } else {
      values[column.id] = typed.value;
      if (typed.value === null && !column.optional) blanks.push(column.id);
    }
  }
  return { values, problems: problems.length > 0 ? problems : shapeProblems(values, layout), blanks };
}

/** What the form's row schema has against typed cells: only counts can still be wrong, below zero or broken. */
function shapeProblems(values: Values, layout: Layout): TypedValues['problems'] {
  const result = layout.form.row.safeParse(values);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const column = String(issue.path[0]);
    const value = values[column];
    if (typeof value !== 'number') throw new Error(`form ${layout.form.id}, column ${column}: ${issue.code}`);
    return { code: value < 0 ? 'C002' : 'C003', column, args: { column: layout.label(column), value } };
  });
}

/** The readable figures of a row by column id. */
export function figuresIn(row: Row, layout: Layout): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const column of layout.form.columns) {
    if (column.kind !== 'count' || !layout.columns.has(column.id)) continue;
    const typed = typeCell(countCell(row, layout, column.id), column, { label: '' });
    if ('value' in typed && typeof typed.value === 'number') found.set(column.id, typed.value);
  }
  return found;
}

/** No figure in any count column: a line of text, or a data row whose counts are all blank. */
export function isSilent(row: Row, layout: Layout): boolean {
  return layout.form.columns.every((column) => {
    if (column.kind !== 'count' || !layout.columns.has(column.id)) return true;
    const cell = countCell(row, layout, column.id);
    return isBlank(cell) || (cell.kind === 'text' && cell.state === 'plain' && !/\d/.test(cell.text));
  });
}

/** One of the row's choices is one of its list, so that the row is data even without figures. */
export function saysAChoice(row: Row, layout: Layout): boolean {
  return layout.form.columns.some((column) => {
    if (column.kind !== 'choice') return false;
    const cell = layout.labelCell(row, column.id);
    return !isBlank(cell) && 'value' in typeCell(cell, column, { label: '' });
  });
}

function countCell(row: Row, layout: Layout, id: string): Cell {
  return cellAt(row, layout.columns.get(id) ?? 0);
}
