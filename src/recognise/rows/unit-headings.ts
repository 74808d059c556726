import { type Period, windowOf } from '../../model/period.ts';
import type { Place } from '../../model/place.ts';
import type { Row } from '../../model/sheet.ts';
import { bareName, type Register } from '../../units/register.ts';
import type { Layout } from '../layout.ts';

/** What numbers a heading: `1.`, `II`, `A)`. */
const NUMBERING = /^[\dIVXA-Z]{1,4}[.)]?$/;

/** A line within a table that names the unit of the rows below it. */
export interface UnitHeading {
  readonly text: string;
  readonly at: Place;
}

/**
 * Finds the unit that a line within a table says, and nothing else: it heads the rows below it. A line that says that it is a ward,
 * and is none, heads them too. None where the table has a column of units.
 */
export function unitHeadings(
  { columns, place }: Layout,
  namesOf: Period | undefined,
  register: Register,
): (row: Row) => UnitHeading | undefined {
  function isUnit(text: string, period: Period): boolean {
    const day = windowOf(period, 'calendar').to;
    if (register.match(text, day).state === 'found') return true;
    const { unknown } = register.mentioned(text, day);
    return unknown?.level === 'ward' && bareName(text) === bareName(unknown.text);
  }

  return ({ cells, number }) => {
    if (columns.has('unit') || namesOf === undefined) return undefined;
    const [at, ...others] = cells.flatMap(({ kind, state, text }, index) =>
      kind === 'text' && state !== 'covered' && !NUMBERING.test(text.trim()) ? [index] : [],
    );
    const text = at === undefined ? undefined : cells[at]?.text;
    if (at === undefined || text === undefined || others.length > 0 || !isUnit(text, namesOf)) return undefined;
    return { text, at: { ...place(number), column: at + 1 } };
  };
}
