import type { TemplateSheet } from '../../templates/template-sheet.ts';

/** Where the parts of a form stand on its sheet, rows and columns from 1. */
export interface Lines {
  readonly header: number;
  /** The row of column numbers, below the header. */
  readonly numbers: number;
  readonly first: number;
  readonly last: number;
  /** Row of the total; absent where there is none. */
  readonly total?: number;
  /** Where and when the paper is signed. */
  readonly signed: number;
  /** Last column of the paper: checks stand right of it and are not printed. */
  readonly columns: number;
}

/** `above`: rows of letterhead, title and instructions. */
export function linesOf({ columns, rows, hasTotal }: TemplateSheet, above: number): Lines {
  const header = above + 1;
  const first = header + 2;
  const last = first + rows - 1;
  return {
    header,
    numbers: header + 1,
    first,
    last,
    ...(hasTotal ? { total: last + 1 } : {}),
    signed: last + (hasTotal ? 3 : 2),
    columns: columns.length,
  };
}
