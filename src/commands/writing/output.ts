import { extname, resolve } from 'node:path';
import type { Io } from '../../io.ts';
import type { ReportDocument } from '../../model/document.ts';
import type { Manifest } from '../../model/manifest.ts';
import { UserError } from '../../model/trouble.ts';
import { cleanText } from '../../render/clean-text.ts';
import { type Format, formats, type Need } from '../../render/registry.ts';
import { writeFileWhole } from '../../render/write-output.ts';
import { nearest } from '../../text/nearest.ts';
import { textOption } from '../asked/read-options.ts';
import type { Request } from '../command.ts';
import type { FileLinks } from './file-links.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { say } from './say.ts';

/** What a document was made from: its manifest, and where its files lie from the path that it is written to. */
export interface Origin {
  readonly manifest?: () => Promise<Manifest>;
  readonly fileLinks?: (out: string | undefined) => FileLinks;
}

/** Lines for a pipe, which has no width of its own. */
const PIPE_WIDTH = 100;

/**
 * Writes a document where and how the user asked: to the screen as a table unless `--format` or `--out` say otherwise.
 * `manifest` is asked for only where the format says what a report was made from.
 */
export async function output(
  document: ReportDocument,
  request: Request,
  io: Io,
  { manifest, fileLinks }: Origin = {},
): Promise<void> {
  const out = textOption(request, 'out');
  const path = out === '-' ? undefined : out;
  const has = (['brief', 'log'] as const).filter((need) => document[need] !== undefined);
  const format = formatOf(textOption(request, 'format'), path, has);
  if (format.binary && path === undefined && io.out.isTerminal) throw needsFile(format);
  if (path !== undefined) {
    await refuseInputs([{ path: resolve(io.cwd, path), shown: path }], request, io.cwd, { reports: true });
  }
  const render = await format.load();
  const rendered = await render(document, {
    lang: request.lang,
    width: io.out.columns ?? PIPE_WIDTH,
    color: usesColor(request, io) && path === undefined,
    toFile: path !== undefined,
    ...(manifest !== undefined && format.carriesManifest ? { manifest: await manifest() } : {}),
    ...(fileLinks === undefined ? {} : { fileLink: fileLinks(path && resolve(io.cwd, path)) }),
  });
  if (path === undefined) {
    // What is for programs comes as it is; a terminal would obey the signs that cells and names of files may hold.
    const isForEyes = typeof rendered === 'string' && io.out.isTerminal && format.name !== 'table';
    io.out.write(isForEyes ? cleanText(rendered) : rendered);
    return;
  }
  await writeFileWhole(resolve(io.cwd, path), rendered, { force: request.options.force === true, shown: path });
  if (request.options.quiet === true) return;
  if (document.verdict !== undefined) say(io, document.verdict[request.lang]);
  say(io, `${request.lang === 'vi' ? 'Đã ghi' : 'Wrote'} ${path}`);
}

/** Refuses an unknown format before any work is done, and gives it. `has`: what the document will have. */
export function checkOutput(request: Request, has: readonly Need[] = []): Format {
  const out = textOption(request, 'out');
  return formatOf(textOption(request, 'format'), out === '-' ? undefined : out, has);
}

function formatOf(name: string | undefined, path: string | undefined, has: readonly Need[]): Format {
  const offered = formats.filter(({ needs }) => needs === undefined || has.includes(needs));
  const wanted = name ?? (path === undefined ? 'table' : undefined);
  const ending = path === undefined ? '' : extname(path).toLowerCase();
  const found = offered.find((format) => (wanted === undefined ? format.extension === ending : format.name === wanted));
  if (found) return found;
  const names = offered.map((format) => format.name);
  if (wanted === undefined) {
    const endings = [...new Set(offered.map((format) => format.extension))].join(' ');
    throw new UserError({
      vi: `Không biết định dạng của “${path}”. Dùng một trong các đuôi ${endings}, hoặc thêm --format.`,
      en: `Cannot tell the format of “${path}”. Use one of the endings ${endings}, or add --format.`,
    });
  }
  if (formats.some(({ name }) => name === wanted)) {
    throw new UserError({
      vi: `Lệnh này không có định dạng ${wanted}. Các định dạng: ${names.join(', ')}.`,
      en: `This command has no format ${wanted}. Formats: ${names.join(', ')}.`,
    });
  }
  const near = nearest(wanted, names);
  throw new UserError({
    vi: `Không có định dạng “${wanted}”. ${near ? `Có phải “${near}”? ` : ''}Các định dạng: ${names.join(', ')}.`,
    en: `There is no format “${wanted}”. ${near ? `Is it “${near}”? ` : ''}Formats: ${names.join(', ')}.`,
  });
}

function needsFile({ name, extension }: Format): UserError {
  return new UserError({
    vi: `Định dạng ${name} không in ra màn hình được. Thêm --out báo-cáo${extension}.`,
    en: `The format ${name} cannot be shown on a screen. Add --out report${extension}.`,
  });
}

function usesColor(request: Request, io: Io): boolean {
  return io.out.isTerminal && request.options.color !== false && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
}
