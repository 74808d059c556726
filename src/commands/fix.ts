import { statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Text } from '../i18n/text.ts';
import type { Io } from '../io.ts';
import { UserError } from '../model/trouble.ts';
import type { Source } from '../read/reader.ts';
import { below, shownPath } from '../read/shown-path.ts';
import { textOption } from './asked/read-options.ts';
import type { Request, Run } from './command.ts';
import { correctFiles } from './fix/correct-files.ts';
import type { CorrectedFile } from './fix/corrected-file.ts';
import { fixDocument } from './fix/fix-document.ts';
import { fixWords } from './fix/words.ts';
import { gatherAny, nothingReadable } from './reading/gather.ts';
import { settingOf } from './setting.ts';
import { checkFolderName, checkNewFiles, writeNewFile } from './writing/new-files.ts';
import { checkOutput, output } from './writing/output.ts';
import type { NewFile } from './writing/refuse-inputs.ts';
import { say } from './writing/say.ts';

/** Writes corrected copies of files and lists what was corrected; with `--diff` it only lists. Exit 1 where a file cannot be read. */
export const fix: Run = async (request, io) => {
  const listing = withoutOut(request);
  checkOutput(listing);
  const out = textOption(request, 'out');
  const isDiff = request.options.diff === true;
  if (out === '-') throw noStdout();
  if (out === undefined && !isDiff) throw nowhere();
  if (request.arguments.includes('-')) throw noStdin();
  const options = { ...settingOf(request), unsafe: request.options.unsafe === true };
  const { files: sources, intake } = await gatherAny(request.arguments, options, io);
  const files = await correctFiles(sources, options);
  const unreadable = files.filter(({ left }) => left === 'unreadable').length;
  if (unreadable === files.length) throw nothingReadable(intake);
  const writes = isDiff || out === undefined ? [] : planned(files, out, io);
  const force = request.options.force === true;
  await checkNewFiles(
    writes.map(({ target }) => target),
    request,
    io,
  );
  await output(fixDocument(files, request.lang), listing, io);
  for (const { target, file } of writes) await writeNewFile(target, file.bytes, force);
  if (request.options.quiet !== true) tell(writes, isDiff, request, io);
  return unreadable > 0 ? 1 : 0;
};

interface Write {
  readonly file: CorrectedFile;
  readonly target: NewFile;
}

/**
 * A folder gets every file that could be read, corrected or not, so that it can be used in place of the other one; a file
 * is written only where there is something to correct.
 */
function planned(files: readonly CorrectedFile[], out: string, io: Io): Write[] {
  const [only] = files;
  const folder = resolve(io.cwd, out);
  const single = only && files.length === 1 && isFileName(out, only.source, folder) ? only : undefined;
  if (single === undefined) checkFolderName(out, folder, ONE_FILE);
  if (files.every(({ corrected }) => corrected.length === 0)) return [];
  if (single !== undefined) return [{ file: single, target: { path: folder, shown: shownPath(out) } }];
  return files
    .filter(({ left }) => left !== 'unreadable')
    .map((file) => {
      const inside = file.source.inside ?? file.source.shown;
      return { file, target: { path: join(folder, inside), shown: below(shownPath(out), inside) } };
    });
}

const ONE_FILE: Text = {
  vi: ' Chỉ khi sửa một tệp mới ghi được ra tên tệp mới, cùng đuôi với tệp đó.',
  en: ' Only what is corrected of one file goes to a new name of a file, with the same ending.',
};

/** A name with the ending of the file itself, which is not that of a folder there is. */
function isFileName(out: string, source: Source, path: string): boolean {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return !isFolder && extname(out).toLowerCase() === extname(source.path).toLowerCase();
}

function tell(writes: readonly Write[], isDiff: boolean, { lang }: Request, io: Io): void {
  if (isDiff) say(io, fixWords.nothingWritten[lang]);
  for (const { file, target } of writes) {
    const note = file.corrected.length === 0 ? ` (${fixWords.copied[lang]})` : '';
    say(io, `${fixWords.wrote[lang]} ${target.shown}${note}`);
  }
}

/** `--out` names the corrected files here, not the list of what was corrected. */
function withoutOut(request: Request): Request {
  const { out: _, ...options } = request.options;
  return { ...request, options };
}

function nowhere(): UserError {
  return new UserError({
    vi: 'Cần cho biết ghi ra đâu: thêm --out THƯ-MỤC, hoặc --diff để chỉ xem trước.',
    en: 'Say where to write: add --out FOLDER, or --diff to look only.',
  });
}

function noStdout(): UserError {
  return new UserError({
    vi: 'Bản đã sửa là tệp, không in ra màn hình được. Ghi ra thư mục: --out THƯ-MỤC, hoặc --diff để chỉ xem trước.',
    en: 'What is corrected are files, which cannot be written to stdout. Write to a folder: --out FOLDER, or look only: --diff.',
  });
}

function noStdin(): UserError {
  return new UserError({
    vi: 'Lệnh fix cần tên tệp hoặc thư mục, không nhận dữ liệu từ dấu “-”.',
    en: 'fix takes names of files and folders, not “-”.',
  });
}
