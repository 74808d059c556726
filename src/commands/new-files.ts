import { promises as disk, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fill } from '../i18n/text.ts';
import { UserError } from '../model/trouble.ts';
import type { Source } from '../read/reader.ts';
import { outputErrors } from '../render/phrases.ts';
import { writeFileWhole } from '../render/write-output.ts';

/** A file to be written, with the path that people see. */
export interface NewFile {
  readonly path: string;
  readonly shown: string;
}

/**
 * Checks before anything is written: no file takes the place of an input or of another new one, nor, without `force`, of
 * any file. Throws `UserError` naming the first that would.
 */
export function checkNewFiles(files: readonly NewFile[], inputs: readonly Source[], force: boolean): void {
  const taken = new Set(inputs.filter(({ path }) => path !== '-').map(({ path }) => realPath(path)));
  const planned = new Set<string>();
  for (const { path, shown } of files) {
    if (taken.has(realPath(path))) throw overInput(shown);
    if (planned.has(path)) throw twice(shown);
    planned.add(path);
    if (!force && statSync(path, { throwIfNoEntry: false }))
      throw new UserError(fill(outputErrors.exists, { path: shown }));
  }
}

/** Writes a file whole or not at all, in a folder that is made where it is not there. */
export async function writeNewFile({ path }: NewFile, contents: Uint8Array | string, force: boolean): Promise<void> {
  await disk.mkdir(dirname(resolve(path)), { recursive: true });
  await writeFileWhole(path, contents, { force });
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

function overInput(path: string): UserError {
  return new UserError({
    vi: `${path} chính là tệp gốc; tệp gốc không bao giờ bị ghi đè. Chọn thư mục khác.`,
    en: `${path} is one of the files that are read, which are never overwritten. Choose another folder.`,
  });
}

function twice(path: string): UserError {
  return new UserError({
    vi: `Hai tệp sẽ cùng được ghi ra ${path}. Chạy riêng từng tệp, hoặc nêu thư mục chứa chúng thay vì từng tệp.`,
    en: `Two files would both be written to ${path}. Run them one by one, or name the folder that holds them.`,
  });
}
