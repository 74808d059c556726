import { promises as disk, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fill, same, type Text } from '../../i18n/text.ts';
import type { Io } from '../../io.ts';
import { UserError } from '../../model/trouble.ts';
import { isSpreadsheetName } from '../../read/find-files.ts';
import { shownPath } from '../../read/shown-path.ts';
import { outputErrors } from '../../render/phrases.ts';
import { writeFileWhole } from '../../render/write-output.ts';
import type { Request } from '../command.ts';
import { type NewFile, refuseInputs } from './refuse-inputs.ts';

/**
 * Checks before anything is written: no file takes the place of an input or of another new one, nor, without `--force`, of
 * any file. Throws `UserError` naming the first that would.
 */
export async function checkNewFiles(files: readonly NewFile[], request: Request, io: Io): Promise<void> {
  await refuseInputs(files, request, io.cwd, { reports: false });
  const planned = new Set<string>();
  for (const { path, shown } of files) {
    if (planned.has(path)) throw twice(shown);
    planned.add(path);
    if (request.options.force !== true && statSync(path, { throwIfNoEntry: false }))
      throw new UserError(fill(outputErrors.exists, { path: shown }));
  }
}

/** Writes a file whole or not at all, in a folder that is made where it is not there. */
export async function writeNewFile(
  { path, shown }: NewFile,
  contents: Uint8Array | string,
  force: boolean,
): Promise<void> {
  await disk.mkdir(dirname(resolve(path)), { recursive: true });
  await writeFileWhole(path, contents, { force, shown });
}

/** Throws `UserError` for a folder that would be made under the name of a workbook; `more` says what else could be done. */
export function checkFolderName(out: string, path: string, more: Text = same('')): void {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder || !isSpreadsheetName(out)) return;
  throw new UserError({
    vi: `“${shownPath(out)}” là tên tệp, ở đây cần tên thư mục.${more.vi}`,
    en: `“${shownPath(out)}” is the name of a file, and a folder is needed here.${more.en}`,
  });
}

function twice(path: string): UserError {
  return new UserError({
    vi: `Hai tệp sẽ cùng được ghi ra ${path}. Chạy riêng từng tệp, hoặc nêu thư mục chứa chúng thay vì từng tệp.`,
    en: `Two files would both be written to ${path}. Run them one by one, or name the folder that holds them.`,
  });
}
