// Not node:fs/promises: it takes a fiftieth of the time of a summary to load, even where nothing is written.
import { promises as disk } from 'node:fs';
import { dirname, join } from 'node:path';
import { fill } from '../i18n/text.ts';
import { UserError } from '../model/trouble.ts';
import { outputErrors } from './phrases.ts';

/**
 * Writes a file whole or not at all: a temporary file beside it, then a rename. Throws a `UserError` where the file
 * exists (without `force`), its folder does not, or the system refuses; `shown` is the path as people typed it.
 */
export async function writeFileWhole(
  path: string,
  contents: string | Uint8Array,
  options: { readonly force: boolean; readonly shown?: string },
): Promise<void> {
  const shown = options.shown ?? path;
  try {
    const before = await statOf(path);
    if (before && !before.isFile()) throw new UserError(fill(outputErrors.notAFile, { path: shown }));
    if (before && !options.force) throw new UserError(fill(outputErrors.exists, { path: shown }));
    const folder = dirname(path);
    if (!(await statOf(folder))?.isDirectory())
      throw new UserError(fill(outputErrors.noFolder, { path: shown, folder: dirname(shown) }));
    // A link stays a link: its target is replaced.
    await replace(before ? await disk.realpath(path) : path, contents, before?.mode);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    throw new UserError(fill(outputErrors.refused, { path: shown, reason }));
  }
}

async function replace(target: string, contents: string | Uint8Array, mode: number | undefined): Promise<void> {
  const temporary = join(dirname(target), `.dongda-${crypto.randomUUID()}.tmp`);
  try {
    await writeNew(temporary, contents);
    if (mode !== undefined) await disk.chmod(temporary, mode);
    await disk.rename(temporary, target);
  } catch (error) {
    await disk.rm(temporary, { force: true });
    throw error;
  }
}

/** A file that is not there yet, on the disk once this returns. */
export async function writeNew(path: string, contents: string | Uint8Array): Promise<void> {
  const file = await disk.open(path, 'wx');
  try {
    await file.writeFile(contents);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function statOf(path: string) {
  try {
    return await disk.stat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** What the system calls an error of its own, `ENOENT`; `undefined` for errors of ours. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
