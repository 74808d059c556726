import { type Formula, outcomeOf } from '../model/formula.ts';
import type { RowCells } from './row-cells.ts';
import { type Tables, totalText } from './total-terms.ts';

/** Longer ones no program takes. */
const LONGEST = 8000;

/**
 * A figure as a formula of a spreadsheet, a percentage as a fraction; what is missing or divides by zero comes out as `–`.
 * Totals that stand in the same row are referred to. `undefined` where no formula says it.
 */
export function formulaText(formula: Formula, tables: Tables, row: RowCells): string | undefined {
  const text = formula.kind === 'total' ? totalText(formula.total, tables, row) : termText(formula, tables, row);
  if (text === undefined) return undefined;
  const whole = formula.kind === 'total' ? text : `IFERROR(${text},"–")`;
  return whole.length > LONGEST ? undefined : whole;
}

/** A part of a formula, which is an error where it has no number: calculating with `–` is one. */
function termText(formula: Formula, tables: Tables, row: RowCells): string | undefined {
  switch (formula.kind) {
    case 'total':
      return row.ofTotal(formula.total) ?? totalText(formula.total, tables, row);
    case 'sum':
      return sumText(formula, tables, row);
    case 'share': {
      const [part, whole] = [termText(formula.part, tables, row), termText(formula.whole, tables, row)];
      if (part === undefined || whole === undefined) return undefined;
      return `${formula.part.kind === 'sum' ? `(${part})` : part}/${formula.whole.kind === 'sum' ? `(${whole})` : whole}`;
    }
    case 'mean':
      return meanText(formula, tables, row);
  }
}

function sumText({ terms }: Formula & { kind: 'sum' }, tables: Tables, row: RowCells): string | undefined {
  let text = '';
  for (const { sign, formula } of terms) {
    const term = termText(formula, tables, row);
    if (term === undefined) return undefined;
    text += `${sign === -1 ? '-' : text === '' ? '' : '+'}${formula.kind === 'sum' ? `(${term})` : term}`;
  }
  return text;
}

/** Of those that are known: a year without petitions has no rate. */
function meanText({ of }: Formula & { kind: 'mean' }, tables: Tables, row: RowCells): string | undefined {
  const known = of.filter((one) => outcomeOf(one).state === 'known');
  const texts = known.map((one) => termText(one, tables, row));
  if (known.length === 0 || texts.includes(undefined)) return undefined;
  return known.length === 1 ? texts[0] : `(${texts.join('+')})/${known.length}`;
}
