import type { Io } from '../io.ts';
import type { Manifest } from '../model/manifest.ts';
import { parsePeriod } from '../model/parse-period.ts';
import { UserError } from '../model/trouble.ts';
import { findFiles } from '../read/find-files.ts';
import type { Source } from '../read/reader.ts';
import { formats } from '../render/registry.ts';
import { reports } from '../reports/registry.ts';
import type { ReportDefinition } from '../reports/report.ts';
import { summary } from '../reports/summary.ts';
import { cellMoves } from '../verify/cell-moves.ts';
import { isMatching, type Verification, verifyDocument } from '../verify/document.ts';
import { figureMoves, figuresIn } from '../verify/figure-moves.ts';
import { fileChanges } from '../verify/file-changes.ts';
import { type StoredReport, storedReport } from '../verify/stored-report.ts';
import { storedSheets } from '../verify/stored-sheets.ts';
import type { Request, Run } from './command.ts';
import { manifestOf } from './manifest-of.ts';
import { gatherAny } from './reading/gather.ts';
import { withBytes } from './reading/with-bytes.ts';
import { settingOf } from './setting.ts';
import { type MadeReport, makeReport } from './write-report.ts';
import { checkOutput, output } from './writing/output.ts';

/** Says whether a report is still what its files give; exit 1 where it is not. The report itself is no hand-in, wherever it lies. */
export const verify: Run = async (request, io) => {
  checkOutput(request);
  const [given = '', ...paths] = request.arguments;
  const { files } = await findFiles([given], io.cwd);
  const [only] = files;
  if (only === undefined || files.length > 1 || only.path === '-') {
    throw new UserError({ vi: `“${given}” phải là một tệp báo cáo.`, en: `“${given}” must be one report.` });
  }
  const source = await withBytes(only, io);
  const stored = await storedReport(source);
  const verification = await verificationOf(source, stored, { ...request, arguments: paths }, io);
  await output(verifyDocument(verification, request.lang), request, io);
  return isMatching(verification) ? 0 : 1;
};

async function verificationOf(report: Source, stored: StoredReport, request: Request, io: Io): Promise<Verification> {
  const { manifest } = stored;
  const again: Request = { ...request, options: { ...manifest.options }, lang: manifest.lang };
  const then: Io = { ...io, today: () => manifest.asOf };
  const made = manifest.command === 'status' ? undefined : await makeAgain(manifest, report, again, then);
  const now = made ? await made.manifest() : await filesAgain(manifest, report, again, then);
  return {
    report: report.shown,
    manifest,
    version: request.version,
    files: fileChanges(manifest.inputs, now.inputs),
    configuration: fileChanges(manifest.configuration, now.configuration),
    recomputed: made !== undefined,
    ...(await movesOf(stored, made)),
  };
}

function makeAgain(manifest: Manifest, { path }: Source, request: Request, io: Io): Promise<MadeReport> {
  const byYear = manifest.command === 'report';
  const definition = byYear ? definitionOf(manifest) : summary;
  return makeReport({ definition, paths: request.arguments, byYear, except: [path] }, request, io);
}

function definitionOf({ report = '' }: Manifest): ReportDefinition {
  const definition = reports.find(({ id }) => id === report);
  if (definition) return definition;
  throw new UserError({ vi: `Không có báo cáo “${report}”.`, en: `There is no report “${report}”.` });
}

/** Only the files, where the figures are not computed again. */
async function filesAgain(manifest: Manifest, report: Source, request: Request, io: Io): Promise<Manifest> {
  const paths = request.arguments;
  const setting = settingOf(request);
  const { command, calendar, asOf } = manifest;
  const period = parsePeriod(manifest.period);
  if (period === undefined) {
    throw new UserError({ vi: `Không hiểu kỳ “${manifest.period}”.`, en: `“${manifest.period}” is no period.` });
  }
  const gathered = await gatherAny(
    paths,
    { ...setting, calendar, ownFiles: new Set([...setting.ownFiles, report.path]) },
    io,
  );
  return manifestOf({ command, period, calendar, asOf, paths, gathered }, request, setting);
}

/** Figures one by one, or the cells of the workbook that the same run writes now. */
async function movesOf(
  stored: StoredReport,
  made: MadeReport | undefined,
): Promise<Pick<Verification, 'figures' | 'cells'>> {
  const none = { figures: [], cells: { cells: [], rows: 0 } };
  if (made === undefined) return none;
  if (stored.kind === 'json') {
    const { figures } = made.document.data as { readonly figures: unknown };
    return { ...none, figures: figureMoves(stored.figures, figuresIn(JSON.parse(JSON.stringify(figures)))) };
  }
  const format = formats.find(({ name }) => name === 'xlsx');
  const render = await format?.load();
  const { lang } = stored.manifest;
  const bytes = await render?.(made.document, {
    lang,
    width: 0,
    color: false,
    toFile: true,
    fileLink: made.fileLinks(undefined),
  });
  if (!(bytes instanceof Uint8Array)) return none;
  const { sheets } = await storedSheets({ path: '-', shown: '-', bytes });
  return { ...none, cells: cellMoves(stored.sheets, sheets) };
}
