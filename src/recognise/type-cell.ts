import type { Column } from '../forms/column.ts';
import type { Cell } from '../model/cell.ts';
import type { Args } from '../model/finding.ts';
import type { ColumnEvidence } from './column-evidence.ts';
import { type ChoiceContext, typeChoice } from './type-choice.ts';
import { typeCount } from './type-count.ts';
import { typeDate } from './type-date.ts';
import { typeQuantity } from './type-quantity.ts';
import type { Problem, Typed } from './typed.ts';

/** What typing may depend on besides the cell. */
export interface TypingContext extends ChoiceContext {
  /** The label of the column as the sheet shows it. */
  readonly label: string;
  /** What the column's cells show together. */
  readonly evidence: ColumnEvidence;
}

/** An error value that a text file keeps in words. */
const ERROR_VALUE = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;

/** Reads a cell by the kind of its column. Never guesses: two readings are a finding that carries both. */
export function typeCell(cell: Cell, column: Column, context: TypingContext): Typed {
  const problem: Problem = (code, args: Args = {}) => ({ code, args: { column: context.label, ...args } });
  if (cell.state === 'covered' && cell.kind !== 'blank') return problem('C017');
  if (cell.state === 'unknown') return problem('C011');
  if (cell.kind === 'error' || ERROR_VALUE.test(cell.text)) return problem('C010', { error: cell.text });
  switch (column.kind) {
    case 'count':
      return typeCount(cell, context.evidence.marks, problem);
    case 'quantity':
    case 'percent':
      return typeQuantity(cell, column, context.evidence, problem);
    case 'date':
      return typeDate(cell, problem);
    case 'choice':
      return typeChoice(cell, column, context, problem);
    case 'text': {
      const name = cell.kind === 'number' ? String(cell.number) : cell.text.trim();
      return name === '' ? problem('C012') : { value: name };
    }
  }
}
