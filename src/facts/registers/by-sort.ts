import type { LedgerRows, Sort } from './ledger-rows.ts';

/** The rows of a register by their sort, in their order; gathered when they are first asked for, as most registers are only counted. */
export function bySort(
  counting: readonly number[],
  ledger: Pick<LedgerRows, 'sort'>,
): () => ReadonlyMap<Sort, readonly number[]> {
  let found: Map<Sort, number[]> | undefined;
  return () => {
    if (found !== undefined) return found;
    found = new Map();
    for (const row of counting) {
      const sort = ledger.sort(row);
      const known = found.get(sort);
      if (known) known.push(row);
      else found.set(sort, [row]);
    }
    return found;
  };
}
