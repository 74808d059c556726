import { resolve } from 'node:path';
import type { Lang } from '../../i18n/text.ts';
import type { Io } from '../../io.ts';
import { UserError } from '../../model/trouble.ts';
import { type Intake, type IntakeOptions, takeIn } from '../../pipeline.ts';
import { findFiles } from '../../read/find-files.ts';
import type { Source } from '../../read/reader.ts';
import { sizeOf } from '../../read/source-bytes.ts';
import { placeText } from '../../render/place-text.ts';
import { findingWords } from '../../rules/finding-words.ts';
import { ruleOf } from '../../rules/registry.ts';
import type { Setting } from '../setting.ts';
import { errorText } from '../writing/error-text.ts';
import { say } from '../writing/say.ts';
import { readingProgress } from './reading-progress.ts';
import { withBytes } from './with-bytes.ts';

/** What was read, and the files it was read from. */
export interface Gathered {
  readonly intake: Intake;
  readonly files: readonly Source[];
}

/** What is read, and how. */
export type GatherOptions = IntakeOptions &
  Pick<Setting, 'ownFiles' | 'deadlines' | 'lang' | 'isQuiet'> & {
    /** Files of other kinds are not named in a note: the findings are listed, or it has been said. */
    readonly isPassingOver?: boolean;
  };

/** Finds and reads the files behind the paths. Throws `UserError` where there is nothing to read at all. */
export async function gather(paths: readonly string[], options: GatherOptions, io: Io): Promise<Intake> {
  return (await gatherFiles(paths, options, io)).intake;
}

/** As `gather`, with the files. */
export async function gatherFiles(paths: readonly string[], options: GatherOptions, io: Io): Promise<Gathered> {
  const gathered = await gatherAny(paths, options, io);
  const { intake } = gathered;
  if (intake.files.every(({ forms }) => forms.length === 0)) throw nothingReadable(intake);
  return gathered;
}

/**
 * As `gather`, also where none of the files can be read. Files that the configuration is made of are passed over unless
 * they are named. Throws `UserError` where there is no file.
 */
export async function gatherAny(paths: readonly string[], options: GatherOptions, io: Io): Promise<Gathered> {
  const named = new Set(paths.map((path) => resolve(io.cwd, path)));
  const isOwn = (path: string): boolean => options.ownFiles.has(path) && !named.has(path);
  const all = await findFiles(paths, io.cwd);
  const found = {
    files: all.files.filter(({ path }) => !isOwn(path)),
    skipped: all.skipped.filter((shown) => !isOwn(resolve(io.cwd, shown))),
  };
  if (found.files.length === 0) throw nothingThere(paths, found.skipped.length);
  if (!options.isQuiet && options.isPassingOver !== true) tellSkipped(found.skipped, options.lang, io);
  const files = await Promise.all(found.files.map((file) => withBytes(file, io)));
  io.prepare?.(files.reduce((sum, file) => sum + sizeOf(file), 0));
  const progress = readingProgress(io, options.lang, options.isQuiet);
  try {
    const watch = progress?.watch;
    return {
      intake: await takeIn({ ...found, files }, { ...options, ...(watch === undefined ? {} : { watch }) }),
      files,
    };
  } finally {
    progress?.erase();
  }
}

/** So many files of other kinds are named, the others counted. */
const MOST_SKIPPED = 3;

/** Names what a folder has besides spreadsheets: somebody may miss its figures. */
function tellSkipped(skipped: readonly string[], lang: Lang, io: Io): void {
  if (skipped.length === 0) return;
  const left = skipped.length - MOST_SKIPPED;
  const names = skipped.slice(0, MOST_SKIPPED).join(', ');
  const text = {
    vi: `Bỏ qua ${skipped.length} tệp không phải bảng tính: ${names}${left > 0 ? ` và ${left} tệp khác` : ''}.`,
    en: `Files that are no spreadsheets were passed over (${skipped.length}): ${names}${left > 0 ? ` and ${left} more` : ''}.`,
  };
  say(io, errorText(text, lang, io.err.columns));
}

function nothingThere(paths: readonly string[], skipped: number): UserError {
  const where = paths.join(', ');
  return new UserError(
    skipped === 0
      ? {
          vi: `Không có tệp nào trong “${where}”. Kiểm tra lại đường dẫn.`,
          en: `There is no file in “${where}”. Check the path.`,
        }
      : {
          vi: `Không có bảng tính nào trong “${where}” (${skipped} tệp loại khác). Cần tệp .xlsx, .xlsm, .xlsb, .xls, .ods, .csv hoặc .tsv.`,
          en: `There is no spreadsheet in “${where}” (files of other kinds: ${skipped}). Files must be .xlsx, .xlsm, .xlsb, .xls, .ods, .csv or .tsv.`,
        },
  );
}

/** Every file was refused or held no form: the first reason says what to do. */
export function nothingReadable(intake: Intake): UserError {
  const finding = intake.findings.find(({ code }) => ruleOf(code).severity === 'error') ?? intake.findings[0];
  if (finding === undefined) return new UserError({ vi: 'Không đọc được tệp nào.', en: 'No file could be read.' });
  const { at, message, help } = findingWords(finding);
  const more = intake.files.length - 1;
  return new UserError({
    vi: `${placeText(at, 'vi')}: ${message.vi} ${help.vi}${more > 0 ? ` (${more} tệp khác cũng không có số liệu nào đọc được.)` : ''}`,
    en: `${placeText(at, 'en')}: ${message.en} ${help.en}${more > 0 ? ` (Nothing could be read from ${more} more either.)` : ''}`,
  });
}
