import { expect } from 'vitest';
import { readBytes } from '../../support/read-all.ts';
import { type Seen, seenByUs } from './seen.ts';
import { seenByExceljs } from './seen-by-exceljs.ts';
import { seenBySheetjs } from './seen-by-sheetjs.ts';

/** Holds our reader to both others, cell by cell, but for the faults that they are known to have. */
export async function expectReadersToAgree(bytes: Buffer): Promise<void> {
  const ours = (await readBytes(bytes)).map(seenByUs);
  compare(ours, await seenByExceljs(bytes), isFaultOfExceljs);
  compare(ours, seenBySheetjs(bytes), isFaultOfSheetjs);
}

/** True where what the other reader says of a cell is known to be wrong. */
type IsFault = (at: string, our: Seen, their: Seen) => boolean;

/** exceljs has no result for a formula whose stored result is 0, FALSE or an empty text. */
const isFaultOfExceljs: IsFault = (at, our, their) => {
  const isLost = ['=0', '=FALSE'].includes(our.values.get(at) ?? '') && their.unknown.has(at);
  return isLost || isResolvedTwice(at, our);
};

/** SheetJS keeps what a covered cell holds, which nobody sees. */
const isFaultOfSheetjs: IsFault = (at, our) => our.covered.has(at) || isResolvedTwice(at, our);

/** Both resolve the entities twice of text that stands in the cell itself. */
function isResolvedTwice(at: string, our: Seen): boolean {
  return /&(lt|gt|amp|quot|apos|#\w+);/.test(our.values.get(at) ?? '');
}

function compare(ours: readonly Seen[], theirs: readonly Seen[], isFault: IsFault): void {
  expect(ours.map(({ name, hidden }) => [name, hidden])).toEqual(theirs.map(({ name, hidden }) => [name, hidden]));
  for (const [index, our] of ours.entries()) {
    const their = theirs[index];
    if (!their) throw new Error('no such sheet');
    const sound = ({ values }: Seen) =>
      [...values].filter(([at]) => !isFault(at, our, their)).sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sound(our)).toEqual(sound(their));
    // Others mark covered cells far beyond the cells that are there: ours must be among them.
    for (const [at, origin] of our.covered) expect([at, their.covered.get(at)]).toEqual([at, origin]);
    expect(our.hiddenRows).toEqual(new Set([...their.hiddenRows].filter((row) => our.rows.has(row))));
  }
}
