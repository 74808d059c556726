import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { cannotOpenFolder } from './no-such-path.ts';
import { below } from './shown-path.ts';
import { statsOf } from './stats-of.ts';

/** A file behind a path of the command line. */
export interface Found {
  readonly path: string;
  readonly shown: string;
  /** What `shown` has below the folder that was asked for; absent where a file itself was. */
  readonly inside?: string;
  /** The command line names this file itself. */
  readonly named: boolean;
}

/** Every file in a folder and its folders, without those whose name starts with a dot. Links to folders are followed. */
export function* filesBelow(folder: string, shown: string, parents: readonly string[] = []): Generator<Found> {
  const real = realpathSync.native(folder);
  // A link to a folder that it lies in would be followed for ever.
  if (parents.includes(real)) return;
  for (const entry of listFolder(folder, shown)) {
    const path = join(folder, entry.name);
    const label = below(shown, entry.name);
    if (isFolder(entry, path)) yield* filesBelow(path, label, [...parents, real]);
    else if (isFile(entry, path)) yield { path, shown: label, named: false };
  }
}

/** The entries of a folder without dot files. Throws `UserError` where the system does not open it. */
export function listFolder(folder: string, shown: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
  } catch {
    throw cannotOpenFolder(shown);
  }
}

/** Also a link that leads nowhere is one, which is said when it is read; pipes and devices are none. */
export function isFile(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() ? (statsOf(path)?.isFile() ?? true) : entry.isFile();
}

export function isFolder(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return statsOf(path)?.isDirectory() ?? false;
}
