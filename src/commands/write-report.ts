import type { Io } from '../io.ts';
import type { ReportDocument } from '../model/document.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Intake } from '../pipeline.ts';
import { buildReport } from '../reports/build-report.ts';
import type { ReportDefinition } from '../reports/report.ts';
import { asUnitsOption } from './asked/as-units-option.ts';
import { checkCovered, onlyPeriod } from './asked/asked-period.ts';
import { comparedPeriod, compareOption } from './asked/compare-option.ts';
import { asOfOption, periodOption, textOption, unitsOption } from './asked/read-options.ts';
import type { Request } from './command.ts';
import { exitCodeOf } from './exit-code.ts';
import { manifestOf } from './manifest-of.ts';
import { gatherFiles } from './reading/gather.ts';
import { settingOf } from './setting.ts';
import { type FileLinks, fileLinks } from './writing/file-links.ts';
import { checkOutput, output } from './writing/output.ts';

/** Which report is wanted, and of what. */
export interface WantedReport {
  readonly definition: ReportDefinition;
  readonly paths: readonly string[];
  /** With a figure for each year of the period. */
  readonly byYear: boolean;
  /** Paths of files that are no hand-ins, wherever they lie. */
  readonly except?: readonly string[];
}

/** A report and what it was made from. */
export interface MadeReport {
  readonly document: ReportDocument;
  readonly intake: Intake;
  manifest(): Promise<Manifest>;
  /** What its files are called, and where they lie from the path of a report. */
  fileLinks(out: string | undefined): FileLinks;
}

/** Reads the paths and writes a report of the period asked for; exit 1 where the data has errors. */
export async function writeReport(wanted: WantedReport, request: Request, io: Io): Promise<number> {
  checkOutput(request);
  const { document, intake, ...origin } = await makeReport(wanted, request, io);
  await output(document, request, io, origin);
  return exitCodeOf(intake);
}

/** Reads the paths and makes a report. Throws `UserError` where there is none of what is asked for. */
export async function makeReport(
  { definition, paths, byYear, except = [] }: WantedReport,
  request: Request,
  io: Io,
): Promise<MadeReport> {
  const setting = settingOf(request);
  const { register, calendar = 'calendar', letterhead, deadlines } = setting;
  const asked = periodOption(request);
  const asOf = asOfOption(request, io);
  const asUnits = asUnitsOption(request, register);
  const compared = compareOption(request);
  unitsOption(request, register, asked, asUnits);
  const gathered = await gatherFiles(
    paths,
    { ...setting, calendar, ownFiles: new Set([...setting.ownFiles, ...except]) },
    io,
  );
  const { intake } = gathered;
  const found = { ...intake, calendar };
  const period = asked ?? onlyPeriod(found);
  checkCovered(found, period);
  const only = unitsOption(request, register, period, asUnits);
  const question = {
    ...{ period, calendar, asOf, units: register.units, only, lang: request.lang, byYear, letterhead, deadlines },
    ...(compared === undefined ? {} : { compare: comparedPeriod(compared, period) }),
    ...(asUnits === undefined ? {} : { asUnits }),
    // Never of today by accident: only a day that was asked for takes the place of the closing day.
    ...(textOption(request, 'asOf') === undefined ? {} : { listDay: asOf }),
  };
  const what = byYear ? { command: 'report' as const, report: definition.id } : { command: 'summary' as const };
  return {
    document: buildReport(definition, intake, question),
    intake,
    manifest: () => manifestOf({ ...what, period, calendar, asOf, paths, gathered }, request, setting),
    fileLinks: (out) => fileLinks(gathered.files, paths, out),
  };
}
