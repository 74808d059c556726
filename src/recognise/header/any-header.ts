import type { FormSet } from '../../forms/form-set.ts';
import type { Row } from '../../model/sheet.ts';
import { fold } from '../../text/fold.ts';
import { DEEPEST, type FindHeader, headerFinder, isBetter, isComplete } from './find-header.ts';

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
  let findOfficial: FindHeader | undefined;
  return (rows) => {
    const own = findOwn(rows);
    if ((own && isComplete(own)) || !couldBeOfficial(rows, forms)) return own;
    findOfficial ??= headerFinder(forms.official(), {
      isLikely: () => true,
      fewest: ({ columns }) => columns.length * SPELT_RIGHT,
    });
    const official = findOfficial(rows);
    return own && !(official && isBetter(official, own)) ? own : official;
  };
}

/** Wide rows, many of whose labels are headings of official forms. */
function couldBeOfficial(rows: readonly Row[], { officialHeadings }: FormSet): boolean {
  const last = rows.slice(-DEEPEST);
  if (last.every(({ cells }) => cells.length < FEWEST_HEADINGS)) return false;
  const headings = officialHeadings();
  let found = 0;
  for (const row of last) {
    for (const { kind, text } of row.cells) {
      if (kind === 'text' && headings.has(fold(text)) && ++found >= FEWEST_HEADINGS) return true;
    }
  }
  return false;
}
