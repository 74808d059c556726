import type { DataValidation, Worksheet } from 'exceljs';
import type { TemplateColumn } from '../../templates/template-sheet.ts';

/** What exceljs has and does not declare: a rule for a whole range, where rules cell by cell would overlap. */
type WithValidations = Worksheet & {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
};

/** Excel shows no more in the title of a message. */
const LONGEST_TITLE = 32;
const EARLIEST = new Date(Date.UTC(1990, 0, 1));

/** Lets a range take only what the column is for, and says so when one of its cells is chosen. `list`: the range of its options. */
export function validate(sheet: Worksheet, range: string, column: TemplateColumn, list: string | undefined): void {
  const rule = ruleOf(column, list);
  const title = column.label.length > LONGEST_TITLE ? `${column.label.slice(0, LONGEST_TITLE - 1)}…` : column.label;
  (sheet as WithValidations).dataValidations.add(range, {
    ...rule,
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title,
    prompt: column.note,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: title,
    error: column.note,
  });
}

function ruleOf(
  { entry }: TemplateColumn,
  list: string | undefined,
): Pick<DataValidation, 'type' | 'operator' | 'formulae'> {
  switch (entry.type) {
    case 'count':
      return { type: 'whole', operator: 'greaterThanOrEqual', formulae: ['0'] };
    case 'number':
      return { type: 'decimal', operator: 'greaterThanOrEqual', formulae: ['0'] };
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [EARLIEST] };
    case 'list':
      return { type: 'list', formulae: [list] };
    default:
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: ['255'] };
  }
}
