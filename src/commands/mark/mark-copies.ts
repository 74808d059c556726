import { join, resolve } from 'node:path';
import type { Io } from '../../io.ts';
import type { Finding } from '../../model/finding.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import { markWorkbook } from '../../patch/mark-workbook.ts';
import type { Intake } from '../../pipeline.ts';
import { loadSource } from '../../read/load-source.ts';
import type { Source } from '../../read/reader.ts';
import { below, shownPath } from '../../read/shown-path.ts';
import { sniff } from '../../read/sniff.ts';
import { formats } from '../../render/registry.ts';
import { type Telling, validationDocument } from '../../reports/validation/validation.ts';
import { verdictText } from '../../reports/validation/verdict.ts';
import { textOption } from '../asked/read-options.ts';
import type { Request } from '../command.ts';
import type { Gathered } from '../reading/gather.ts';
import { checkFolderName, checkNewFiles, writeNewFile } from '../writing/new-files.ts';
import type { NewFile } from '../writing/refuse-inputs.ts';
import { say } from '../writing/say.ts';
import { resultPage } from './result-page.ts';
import { insideOf, resultsNames } from './results-names.ts';
import { markWords } from './words.ts';

/** What a file comes back as: a marked copy, or a workbook of its findings with the reason. */
interface Copy {
  readonly target: NewFile;
  readonly contents: Uint8Array;
  readonly note: string;
}

/** Copies that are made but not written yet. */
export interface MarkedCopies {
  /** Writes them, and says so. */
  write(): Promise<void>;
}

/**
 * Makes a copy of every file that was read with its findings marked in it; files that cannot be marked get a workbook of
 * findings instead. Throws `UserError` where a file is in the way of one of them.
 */
export async function makeMarkedCopies(
  { intake, files }: Gathered,
  folder: string,
  request: Request,
  io: Io,
): Promise<MarkedCopies> {
  const { lang } = request;
  const telling = { lang, isStrict: request.options.strict === true };
  const force = request.options.force === true;
  checkFolderName(folder, resolve(io.cwd, folder));
  const copies: Copy[] = [];
  const resultsName = resultsNames(files, lang);
  for (const source of files) {
    const findings = findingsOf(source.shown, intake.findings);
    const marked = markedCopy(source, findings, telling);
    const name = marked.contents ? insideOf(source) : resultsName(source);
    copies.push({
      target: { path: join(resolve(io.cwd, folder), name), shown: below(shownPath(folder), name) },
      contents: marked.contents ?? (await findingsWorkbook(source, findings, intake, telling)),
      note: marked.contents ? '' : ` (${marked.why})`,
    });
  }
  const targets = copies.map(({ target }) => target);
  await checkNewFiles(targets, request, io);
  return {
    async write() {
      for (const { target, contents } of copies) await writeNewFile(target, contents, force);
      if (request.options.quiet === true) return;
      // A document that went to a file has said it already.
      if (['-', undefined].includes(textOption(request, 'out')))
        say(io, verdictText(intake.findings, telling.isStrict)[lang]);
      for (const { target, note } of copies) say(io, `${markWords.wrote[lang]} ${target.shown}${note}`);
    },
  };
}

/** The findings of a file; what it has wrong together with another file stands at its own cells. */
function findingsOf(file: string, findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => {
    const { at, related = [] } = finding;
    if (at.file === file) return [finding];
    const own = related.filter((place) => place.file === file);
    return own.map((place) => ({
      ...finding,
      at: place,
      related: [at, ...related].filter((other) => other !== place),
    }));
  });
}

/** The copy, or why there is none. A file that could not be read to its end is not copied either: it may be damaged, or secret. */
function markedCopy(
  source: Source,
  findings: readonly Finding[],
  { lang, isStrict }: Telling,
): { readonly contents?: Uint8Array; readonly why: string } {
  const unread = findings.some(
    ({ code, severity, at }) => severity === 'error' && at.sheet === undefined && code !== 'F003',
  );
  if (unread) return { why: markWords.unread[lang] };
  const { head, tail } = loadSource(source);
  if (sniff(head, tail) !== 'xlsx') return { why: markWords.otherKind[lang] };
  try {
    const contents = markWorkbook(source, resultPage(findings, lang, isStrict));
    return contents === undefined ? { why: markWords.signed[lang] } : { contents, why: '' };
  } catch (error) {
    if (error instanceof UnreadableFile && error.code === 'F004') return { why: markWords.tooLarge[lang] };
    throw error;
  }
}

async function findingsWorkbook(
  source: Source,
  findings: readonly Finding[],
  intake: Intake,
  telling: Telling,
): Promise<Uint8Array> {
  const files = intake.files.filter(({ file }) => file === source.shown);
  const document = validationDocument({ ...intake, files, findings }, telling);
  const render = await formats.find(({ name }) => name === 'xlsx')?.load();
  const contents = await render?.(document, { lang: telling.lang, width: 0, color: false, toFile: true });
  if (!(contents instanceof Uint8Array)) throw new Error('no workbook of findings');
  return contents;
}
