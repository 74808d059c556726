import type { Column } from '../../forms/column.ts';
import type { Cell } from '../../model/cell.ts';
import type { ColumnEvidence } from './column-evidence.ts';
import { type ChoiceContext, typeChoice } from './type-choice.ts';
import { typeCount } from './type-count.ts';
import { typeDate } from './type-date.ts';
import { typeQuantity } from './type-quantity.ts';
import { typeText } from './type-text.ts';
import { problem, type Typed } from './typed.ts';

/** Reads a cell by the kind of its column. Never guesses: two readings are a finding that carries both. */
export function typeCell(cell: Cell, column: Column, evidence: ColumnEvidence, context: ChoiceContext): Typed {
  if (cell.state === 'covered' && cell.kind !== 'blank') return problem('C017');
  if (cell.state === 'unknown') return problem('C011');
  if (cell.kind === 'error') return problem('C010', { error: cell.text });
  switch (column.kind) {
    case 'count':
      return typeCount(cell, evidence.marks);
    case 'quantity':
    case 'percent':
      return typeQuantity(cell, column, evidence);
    case 'date': {
      const typed = typeDate(cell, evidence.isMonthFirst);
      return column.whenBlank === 'needed' && 'value' in typed && typed.value === null ? problem('C012') : typed;
    }
    case 'choice':
      return typeChoice(cell, column, context);
    case 'text':
      return typeText(cell, column);
  }
}
