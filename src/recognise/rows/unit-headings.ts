import { type Period, windowOf } from '../../model/period.ts';
import type { Row } from '../../model/sheet.ts';
import type { Register } from '../../units/register.ts';
import type { Layout } from '../layout.ts';

/** What numbers a heading: `1.`, `II`, `A)`. */
const NUMBERING = /^[\dIVXA-Z]{1,4}[.)]?$/;

/** Finds the unit that a line within a table says, and nothing else: it heads the rows below it. None where the table has a column of units. */
export function unitHeadings(
  { columns }: Layout,
  namesOf: Period | undefined,
  register: Register,
): (row: Row) => string | undefined {
  return ({ cells }) => {
    if (columns.has('unit') || namesOf === undefined) return undefined;
    const [only, ...others] = cells.filter(
      ({ kind, state, text }) => kind === 'text' && state !== 'covered' && !NUMBERING.test(text.trim()),
    );
    if (only === undefined || others.length > 0) return undefined;
    const isUnit = register.match(only.text, windowOf(namesOf, 'calendar').to).state === 'found';
    return isUnit ? only.text : undefined;
  };
}
