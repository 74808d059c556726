import { lstatSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expandGlob, isGlob } from './expand-glob.ts';
import { type Found, filesBelow } from './files-below.ts';
import { noSuchPath, notAFile, nothingMatches } from './no-such-path.ts';
import { openPipe } from './open-pipe.ts';
import type { Source } from './reader.ts';
import { realPath } from './real-path.ts';
import { insideOf, shownPath } from './shown-path.ts';
import { statsOf } from './stats-of.ts';

export interface FoundFiles {
  readonly files: readonly Source[];
  /** Shown paths of files met in folders whose ending is no spreadsheet's. */
  readonly skipped: readonly string[];
}

const SPREADSHEET = /\.(xlsx|xlsm|xls|xlsb|ods|csv|tsv)$/i;

/**
 * The files behind paths, folders (with all that is below them) and globs, in the order of their shown paths, each once.
 * A file that is named itself is taken whatever its ending; `-` is standard input. Throws `UserError` for a path that
 * is not there.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const files = new Map<string, Source>();
  const skipped = new Set<string>();
  for (const path of paths) {
    for (const found of behind(path, cwd)) {
      if (!found.named && isOwnerFile(found.path)) continue;
      if (found.named || isSpreadsheetName(found.path)) addOnce(files, found);
      else skipped.add(found.shown);
    }
  }
  const sources = [...files.values()].sort((a, b) => comparePaths(a.shown, b.shown));
  return { files: sources, skipped: [...skipped].sort(comparePaths) };
}

/** By its ending. */
export function isSpreadsheetName(path: string): boolean {
  return SPREADSHEET.test(path);
}

function behind(path: string, cwd: string): Iterable<Found> {
  if (path === '-') return [{ path, shown: path, named: true }];
  const full = resolve(cwd, path);
  const shown = shownPath(path);
  const stats = statsOf(full);
  if (stats?.isDirectory()) return [...filesBelow(full, shown)].map((found) => withInside(found, shown));
  if (stats && !stats.isFile() && openPipe(full, stats) === undefined) throw notAFile(shown);
  if (stats || isThere(full)) return [{ path: full, shown, named: true }];
  if (!isGlob(path)) throw noSuchPath(path, full);
  const matches = expandGlob(path, cwd);
  if (matches.length === 0) throw nothingMatches(path);
  return matches;
}

/** A path of which the system says no more than that: why it cannot be opened is said when it is read. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG');
  }
}

function withInside(found: Found, folder: string): Found {
  return { ...found, inside: insideOf(folder, found.shown) };
}

/** Excel's note of who has a workbook open, named after it. */
function isOwnerFile(path: string): boolean {
  return /(^|[\\/])~\$[^\\/]*$/.test(path);
}

/** A file with two names, by a link, goes by the shorter one. */
function addOnce(files: Map<string, Source>, { path, shown, inside = basename(shown) }: Found): void {
  const key = path === '-' ? path : realPath(path);
  const before = files.get(key);
  if (!before || compareNames(shown, before.shown) < 0)
    files.set(key, path === '-' ? { path, shown } : { path, shown, inside });
}

function compareNames(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || comparePaths(a, b);
}

/** Folder by folder, by code unit: the same on every machine. */
function comparePaths(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  for (let index = 0; index < left.length && index < right.length; index++) {
    const one = left[index] ?? '';
    const other = right[index] ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return left.length - right.length;
}
