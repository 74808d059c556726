import { addsUp, type Column, isNumeric } from '../forms/column.ts';
import { isAmount, isCount } from '../forms/row-shapes.ts';
import { type Cell, isBlank } from '../model/cell.ts';
import type { Args } from '../model/finding.ts';
import { cellAt, type Row } from '../model/sheet.ts';
import type { Value, Values } from '../model/table.ts';
import { fold } from '../text/fold.ts';
import { parseDateText } from '../text/parse-date.ts';
import { isDash, isZeroWord } from '../text/zero-words.ts';
import type { TableEvidence } from './column-evidence.ts';
import { type Layout, labelAt } from './layout.ts';
import { typeCell } from './type-cell.ts';
import { type ChoiceContext, typeChoice } from './type-choice.ts';
import type { Typed } from './typed.ts';

/** A row's cells typed, and what is wrong with those that are not. */
export interface TypedValues {
  readonly values: Values;
  /** Problems that refuse the row. */
  readonly problems: readonly { readonly code: string; readonly column: string; readonly args: Args }[];
  /** Required columns left blank: not reported. */
  readonly blanks: readonly string[];
}

export function typeRow(row: Row, layout: Layout, evidence: TableEvidence, context: ChoiceContext): TypedValues {
  const values: Record<string, Value> = {};
  const problems: TypedValues['problems'][number][] = [];
  const blanks: string[] = [];
  let hasOddCount = false;
  for (const { column, at } of layout.fields) {
    const { id } = column;
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

/** No figure and no day in any column of such: a line of text, or a data row whose figures are all blank. */
export function isSilent(row: Row, layout: Layout): boolean {
  return layout.fields.every(({ column, at }) => {
    if (column.kind === 'date') return !isDay(labelAt(row, at)) || isAlone(row);
    if (!isNumeric(column)) return true;
    const cell = cellAt(row, at);
    return isBlank(cell) || (cell.kind === 'text' && cell.state === 'plain' && isProse(cell.text));
  });
}

/** A single cell: a day there is where and when a paper was signed. */
function isAlone(row: Row): boolean {
  return row.cells.filter((cell) => !isBlank(cell)).length === 1;
}

/** A day, or what was meant to be one. */
function isDay(cell: Cell): boolean {
  if (cell.kind !== 'text') return cell.kind === 'date' || cell.kind === 'number';
  const { state } = parseDateText(cell.text);
  return state === 'unreadable' ? !isProse(cell.text) : state !== 'blank';
}

/** Text without a digit, of four words or more, or with a day in it: a note, or where and when it was signed. */
function isProse(text: string): boolean {
  return (
    !/\d/.test(text) ||
    (text.match(/\p{L}+/gu) ?? []).length >= 4 ||
    /\d{1,2}\s*([/.-]|tháng)\s*\d{1,2}\s*(\1|năm)\s*\d{4}/i.test(text)
  );
}

/** All its required figures are there, in their columns: numbers, or words and dashes for none. */
export function hasAllFigures(row: Row, layout: Layout): boolean {
  const needed = layout.fields.filter(({ column }) => isNumeric(column) && !column.optional);
  return needed.length >= 2 && needed.every(({ at }) => isFigure(cellAt(row, at)) || saysNone(cellAt(row, at)));
}

/** A figure stands in one of its columns. */
export function hasFigure(row: Row, layout: Layout): boolean {
  return layout.fields.some(({ column, at }) => isNumeric(column) && isFigure(cellAt(row, at)));
}

function isFigure({ kind, state, text }: Cell): boolean {
  return state !== 'covered' && (kind === 'number' || (kind === 'text' && /^\d[\d.,]*$/.test(text.trim())));
}

function saysNone({ kind, state, text }: Cell): boolean {
  return state !== 'covered' && kind === 'text' && (isDash(text.trim()) || isZeroWord(fold(text)));
}

/** One of the row's choices is one of its list, so that the row is data even without figures. */
export function saysAChoice(row: Row, layout: Layout): boolean {
  return choicesIn(row, layout).some((typed) => 'value' in typed && typed.value !== null);
}

/** One of the row's choices is nearly one of its list (`Đột suất`), or could be several of them (`KN`). */
export function missesAChoice(row: Row, layout: Layout): boolean {
  return choicesIn(row, layout).some(
    (typed) => 'code' in typed && (typed.args.nearest !== undefined || typed.args.readings !== undefined),
  );
}

function choicesIn(row: Row, layout: Layout): Typed[] {
  return layout.fields.flatMap(({ column, at }) => {
    const cell = labelAt(row, at);
    if (column.kind !== 'choice' || isBlank(cell) || cell.state === 'unknown') return [];
    return [typeChoice(cell, column, {})];
  });
}
