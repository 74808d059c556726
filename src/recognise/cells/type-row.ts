import { addsUp, type Column, isNumeric } from '../../forms/column.ts';
import { isAmount, isCount } from '../../forms/row-shapes.ts';
import { isBlank } from '../../model/cell.ts';
import type { Args } from '../../model/finding.ts';
import { cellAt, type Row } from '../../model/sheet.ts';
import type { Value, Values } from '../../model/table.ts';
import { type Layout, labelAt } from '../layout.ts';
import type { TableEvidence } from './column-evidence.ts';
import { typeCell } from './type-cell.ts';
import type { ChoiceContext } from './type-choice.ts';

/** A row's cells typed, and what is wrong with those that are not. */
export interface TypedValues {
  readonly values: Values;
  /** Problems that refuse the row. */
  readonly problems: readonly TypingProblem[];
  /** Required columns left blank: not reported. */
  readonly blanks: readonly string[];
}

interface TypingProblem {
  readonly code: string;
  /** The id of the column. */
  readonly column: string;
  readonly args: Args;
  /** The sheet column of the cell where it is not the column's own. */
  readonly at?: number;
}

export function typeRow(row: Row, layout: Layout, evidence: TableEvidence, context: ChoiceContext): TypedValues {
  const values: Record<string, Value> = {};
  const problems: TypingProblem[] = [];
  const blanks: string[] = [];
  let hasOddCount = false;
  for (const { column, at, others } of layout.fields) {
    const { id } = column;
    const other = others?.find((one) => !isBlank(cellAt(row, one)));
    if (other !== undefined) {
      problems.push({ code: 'H002', column: id, args: { column: layout.label(id) }, at: other });
      continue;
    }
    const cell = isNumeric(column) ? cellAt(row, at) : labelAt(row, at);
    const typed = typeCell(cell, column, evidence.of(id), context);
    if ('code' in typed) {
      problems.push({ code: typed.code, column: id, args: { column: layout.label(id), ...typed.args } });
    } else {
      values[id] = typed.value;
      if (typed.value === null && !mayBeBlank(column)) blanks.push(id);
      if (addsUp(column) && !(column.kind === 'count' ? isCount : isAmount)(typed.value)) hasOddCount = true;
    }
  }
  addAbsent(values, layout, context);
  if (hasOddCount && problems.length === 0) problems.push(...shapeProblems(values, layout));
  return { values, problems, blanks };
}

/** What choices are in a table that lacks their columns. */
function addAbsent(values: Record<string, Value>, { form, columns }: Layout, { unit }: ChoiceContext): void {
  for (const column of form.columns) {
    if (column.kind === 'choice' && column.whenAbsent && unit && !columns.has(column.id))
      values[column.id] = column.whenAbsent(unit);
  }
}

/** A blank says that there is nothing, or nothing yet. */
function mayBeBlank(column: Column): boolean {
  return column.optional || (column.kind === 'date' && column.whenBlank === 'open');
}

/** What the form's row schema has against typed cells: numbers can still be below zero, broken or percentages. */
function shapeProblems(values: Values, layout: Layout): TypedValues['problems'] {
  const result = layout.form.row.safeParse(values);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const column = String(issue.path[0]);
    const value = values[column];
    if (typeof value === 'object' && value?.percent)
      return { code: 'C015', column, args: { column: layout.label(column) } };
    if (typeof value !== 'number') throw new Error(`form ${layout.form.id}, column ${column}: ${issue.code}`);
    return { code: value < 0 ? 'C002' : 'C003', column, args: { column: layout.label(column), value } };
  });
}

/** The readable figures of a row by column id. */
export function figuresIn(row: Row, layout: Layout, evidence: TableEvidence): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { column, at } of layout.fields) {
    if (!addsUp(column)) continue;
    const typed = typeCell(cellAt(row, at), column, evidence.of(column.id), {});
    if ('value' in typed && typeof typed.value === 'number') found.set(column.id, typed.value);
  }
  return found;
}
