import type { ShownRow } from './stored-sheets.ts';

/** Beyond this many pairs rows are taken in their order. */
const MOST = 4_000_000;

/** Rows of two versions of a sheet: those that are the same line, and how many others there are. */
export interface AlignedRows {
  readonly pairs: readonly (readonly [ShownRow, ShownRow])[];
  readonly others: number;
}

/** The rows of two versions of a sheet that are the same line, told by the words they begin with, and how many others there are. */
export function alignRows(old: readonly ShownRow[], now: readonly ShownRow[]): AlignedRows {
  const [before, after] = [old.map(start), now.map(start)];
  const pairs: (readonly [ShownRow, ShownRow])[] = [];
  const lengths = old.length * now.length > MOST ? undefined : commonLengths(before, after);
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    const [one, other] = [old[i], now[j]];
    if (one && other && (before[i] === after[j] || lengths === undefined)) {
      pairs.push([one, other]);
      i++;
      j++;
    } else if ((lengths?.[i + 1]?.[j] ?? 0) >= (lengths?.[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return { pairs, others: old.length + now.length - 2 * pairs.length };
}

function start({ cells }: ShownRow): string {
  const [[column, text] = [0, '']] = cells;
  return `${column} ${text}`;
}

/** How many lines two endings have in common, by where they start. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [row, next] = [table[i], table[i + 1]];
      if (row && next) row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}
