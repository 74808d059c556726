import type { ChoiceColumn, Column } from '../forms/column.ts';
import { commonColumns } from '../forms/common-columns.ts';
import type { Form } from '../forms/form.ts';
import { wordingIn } from '../forms/wording.ts';
import type { Unit } from '../model/unit.ts';
import { columnsOf, type Identity } from '../rules/identity.ts';
import { identityText } from './check-formula.ts';
import { columnNote } from './column-note.ts';
import { identitiesOf } from './form-identities.ts';

/** Rows for entries where a form does not say how many there are: a ward has some sixty party cells. */
const OPEN_ROWS = 60;

/** What a column takes: typed figures, one of a list, or nothing, as its cells are filled in already. */
export type Entry =
  | { readonly type: 'count' | 'number' | 'date' | 'text' | 'any' }
  | { readonly type: 'list'; readonly options: readonly string[] }
  | { readonly type: 'given'; readonly values: readonly string[] };

export interface TemplateColumn {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly entry: Entry;
}

/** A column of formulas, each comparing the figures of its row. */
export interface TemplateCheck {
  readonly identity: Identity;
  /** The identity in column numbers. */
  readonly text: string;
  readonly note: string;
}

/** One form of a template, for a year's official wordings and the unit that fills it in. */
export interface TemplateSheet {
  readonly form: Form;
  readonly columns: readonly TemplateColumn[];
  readonly checks: readonly TemplateCheck[];
  readonly rows: number;
  /** Its rows are all there is, and adding them makes sense. */
  readonly hasTotal: boolean;
}

export function templateSheet(form: Form, year: number, unit: Unit): TemplateSheet {
  const rules = identitiesOf(form);
  const given = soleChoice(form);
  const columns = form.columns.map((column): TemplateColumn => {
    const reasons = rules.filter(({ identity }) => columnsOf(identity).includes(column.id)).map(({ why }) => why);
    const entry = entryOf(column, year, column === given);
    return { id: column.id, label: column.label.vi, note: columnNote(column, reasons, unit), entry };
  });
  const numberOf = (id: string): number => columns.findIndex((column) => column.id === id) + 1;
  return {
    form,
    columns: [...columns, ...remarks],
    checks: rules.map(({ identity, why }) => ({ identity, text: identityText(identity, numberOf), note: why })),
    rows: given?.options.length ?? openRows(form),
    hasTotal: given !== undefined,
  };
}

const remarks: readonly TemplateColumn[] = commonColumns
  .filter(({ role }) => role === 'note')
  .map(({ role, label }) => ({
    id: role,
    label: label.vi,
    note: 'Không bắt buộc. Không ghi họ tên, địa chỉ, số điện thoại của công dân.',
    entry: { type: 'text' },
  }));

/** The choice that alone tells rows apart, so that there is a row for each of its values. */
function soleChoice({ columns }: Form): ChoiceColumn | undefined {
  const choices = columns.filter((column) => column.kind === 'choice');
  return choices.length === 1 && !columns.some(isName) ? choices[0] : undefined;
}

function isName({ kind }: Column): boolean {
  return kind === 'text' || kind === 'date';
}

/** As many as there can be different rows, within reason. */
function openRows({ columns }: Form): number {
  if (columns.some(isName)) return OPEN_ROWS;
  const choices = columns.flatMap((column) => (column.kind === 'choice' ? [column.options.length] : []));
  return Math.min(
    OPEN_ROWS,
    choices.reduce((product, count) => product * count, 1),
  );
}

function entryOf(column: Column, year: number, isGiven: boolean): Entry {
  switch (column.kind) {
    case 'choice': {
      const wordings = column.options.map((option) => wordingIn(option, year));
      return isGiven ? { type: 'given', values: wordings } : { type: 'list', options: wordings };
    }
    case 'quantity':
    case 'percent':
      return { type: column.allowsBound ? 'any' : 'number' };
    default:
      return { type: column.kind };
  }
}
