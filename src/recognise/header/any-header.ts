import type { FormSet } from '../../forms/form-set.ts';
import type { Row } from '../../model/sheet.ts';
import { fold } from '../../text/fold.ts';
import { type FindHeader, headerFinder, isBetter, isComplete } from './find-header.ts';

/**
 * The narrowest official form has sixteen columns; where fewer than this show a heading of theirs no header of one is meant.
 * Our own form of petitions shares seven.
 */
const FEWEST_HEADINGS = 10;
/** Of an official form a third of the columns must be spelt right for the others to be looked for. */
const SPELT_RIGHT = 1 / 3;

const finders = new WeakMap<FormSet, FindHeader>();

/** Finds headers of our own forms, and of official ones where a header of ours is not found and theirs could be. */
export function anyHeaderFinder(forms: FormSet): FindHeader {
  const known = finders.get(forms) ?? finderOf(forms);
  finders.set(forms, known);
  return known;
}

function finderOf(forms: FormSet): FindHeader {
  const findOwn = headerFinder(forms.own);
  const couldBeOfficial = officialTest(forms);
  let findOfficial: FindHeader | undefined;
  return (rows) => {
    const own = findOwn(rows);
    if ((own && isComplete(own)) || !couldBeOfficial(rows)) return own;
    findOfficial ??= headerFinder(forms.official(), {
      isLikely: () => true,
      fewest: ({ columns }) => columns.length * SPELT_RIGHT,
    });
    const official = findOfficial(rows);
    return own && !(official && isBetter(official, own)) ? own : official;
  };
}

/** True of wide rows, many of whose labels are headings of official forms. A row is looked at with each of the rows below it. */
function officialTest({ officialHeadings }: FormSet): (rows: readonly Row[]) => boolean {
  const known = new WeakMap<Row, number>();

  function countHeadings(row: Row): number {
    const headings = officialHeadings();
    return row.cells.filter(({ kind, text }) => kind === 'text' && headings.has(fold(text))).length;
  }

  return (rows) => {
    if (rows.every(({ cells }) => cells.length < FEWEST_HEADINGS)) return false;
    let found = 0;
    for (const row of rows) {
      const own = known.get(row) ?? countHeadings(row);
      known.set(row, own);
      found += own;
    }
    return found >= FEWEST_HEADINGS;
  };
}
