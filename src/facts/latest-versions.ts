import type { Place } from '../model/place.ts';
import { unitKey } from '../model/unit.ts';
import type { Entry, Refusal } from './entry.ts';
import { fileVersions } from './file-versions.ts';

/** Rows of one file that those of a later version of the same hand-in replace. */
export interface SetAside {
  readonly rows: readonly (Entry | Refusal)[];
  /** The first row of the later version. */
  readonly later: Place;
}

interface HandInRows {
  readonly entries: Entry[];
  readonly refusals: Refusal[];
}

/** Where the later version of a row stands. */
type Replaced = ReadonlyMap<Entry | Refusal, Place>;

/**
 * The rows that files of a later version replace: those they report again, and, where they have no fewer rows and nothing of
 * the earlier version is left, those that could not be read there. What is equally late is left to be held back.
 */
export function outdatedRows(entries: readonly Entry[], refusals: readonly Refusal[]): SetAside[] {
  const handIns = new Map<string, HandInRows>();
  const rowsOf = ({ form, unit, period }: Entry | Refusal): HandInRows => {
    const key = `${form}|${unitKey(unit)}|${period.id}`;
    const rows = handIns.get(key) ?? { entries: [], refusals: [] };
    handIns.set(key, rows);
    return rows;
  };
  for (const entry of entries) rowsOf(entry).entries.push(entry);
  for (const refusal of refusals) rowsOf(refusal).refusals.push(refusal);
  return [...handIns.values()].flatMap((rows) => byFile(replacedRows(rows)));
}

function replacedRows({ entries, refusals }: HandInRows): Replaced {
  const replaced = new Map<Entry | Refusal, Place>();
  const rivals = new Map<string, Entry[]>();
  for (const entry of entries) rivals.set(entry.key, [...(rivals.get(entry.key) ?? []), entry]);
  for (const same of rivals.values()) {
    const { earlier, latest } = parted(same);
    for (const entry of earlier.flat()) if (latest[0]) replaced.set(entry, latest[0].at);
  }
  const { earlier, latest } = parted<Entry | Refusal>([...entries, ...refusals]);
  const isEntry = new Set<Entry | Refusal>(entries);
  for (const version of earlier) {
    const isWhole = version.every((row) => !isEntry.has(row) || replaced.has(row)) && version.length <= latest.length;
    for (const row of version) if (isWhole && latest[0]) replaced.set(row, replaced.get(row) ?? latest[0].at);
  }
  return replaced;
}

/** The rows of the latest version, and those of each earlier one; where nobody can tell, all are equally late. */
function parted<Row extends { readonly at: Place }>(
  rows: readonly Row[],
): { earlier: Row[][]; latest: readonly Row[] } {
  const files = new Set(rows.map(({ at }) => at.file));
  const versions = files.size < 2 ? undefined : fileVersions([...files]);
  if (versions === undefined) return { earlier: [], latest: rows };
  const byVersion = new Map<number, Row[]>();
  for (const row of rows) {
    const number = versions.get(row.at.file) ?? 1;
    byVersion.set(number, [...(byVersion.get(number) ?? []), row]);
  }
  const last = Math.max(...byVersion.keys());
  const latest = byVersion.get(last) ?? [];
  byVersion.delete(last);
  return { earlier: [...byVersion.values()], latest };
}

function byFile(replaced: Replaced): SetAside[] {
  const found = new Map<string, { rows: (Entry | Refusal)[]; later: Place }>();
  for (const [row, later] of replaced) {
    const key = JSON.stringify([row.at.file, later.file]);
    const part = found.get(key) ?? { rows: [], later };
    part.rows.push(row);
    found.set(key, part);
  }
  return [...found.values()];
}
