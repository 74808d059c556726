import { type Dirent, promises as disk } from 'node:fs';
import { dirname, join } from 'node:path';
import { fill } from '../i18n/text.ts';
import { UserError } from '../model/trouble.ts';
import { outputErrors } from './phrases.ts';
import { errorCode, writeNew } from './write-output.ts';

export interface FileToWrite {
  readonly name: string;
  readonly contents: Uint8Array;
}

/**
 * Writes files into a folder, all or none: a new or empty folder, or with `force` one that holds others, of which those
 * with the same names are replaced. Throws a `UserError` where it is no such folder, or the system refuses.
 */
export async function writeFolderWhole(
  folder: string,
  files: readonly FileToWrite[],
  { force, shown = folder }: { readonly force: boolean; readonly shown?: string },
): Promise<void> {
  try {
    const before = await entriesOf(folder, shown);
    if (before !== undefined && before.length > 0 && !force)
      throw new UserError(fill(outputErrors.notEmpty, { folder: shown }));
    const inTheWay = before?.find((entry) => !entry.isFile() && files.some(({ name }) => name === entry.name));
    if (inTheWay) throw new UserError(fill(outputErrors.notAFile, { path: join(shown, inTheWay.name) }));
    // Where files can be moved from without being copied.
    const beside = before === undefined ? dirname(folder) : folder;
    const stage = join(beside, `.dongda-${crypto.randomUUID()}.tmp`);
    await disk.mkdir(stage, { recursive: true });
    try {
      for (const file of files) await writeNew(join(stage, file.name), file.contents);
      if (before === undefined) await disk.rename(stage, folder);
      else await moveAll(stage, folder, files, new Set(before.map(({ name }) => name)));
    } finally {
      await disk.rm(stage, { recursive: true, force: true });
    }
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    throw new UserError(fill(outputErrors.refusedFolder, { folder: shown, reason }));
  }
}

/** Moves files into a folder; what they replace is put back where one of them cannot be moved. */
async function moveAll(
  stage: string,
  folder: string,
  files: readonly FileToWrite[],
  before: ReadonlySet<string>,
): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { name } of files) {
      const [target, old] = [join(folder, name), join(stage, `${name}.old`)];
      if (before.has(name)) {
        await disk.rename(target, old);
        undo.unshift(() => disk.rename(old, target));
      }
      await disk.rename(join(stage, name), target);
      undo.unshift(() => disk.rm(target));
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}

/** What a folder holds; `undefined` where there is nothing of that name. Throws a `UserError` where it is a file. */
async function entriesOf(folder: string, shown: string): Promise<readonly Dirent[] | undefined> {
  try {
    return await disk.readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    if (errorCode(error) === 'ENOTDIR') throw new UserError(fill(outputErrors.notAFolder, { folder: shown }));
    throw error;
  }
}
