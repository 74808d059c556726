import type { Io } from '../io.ts';
import type { ReportDocument } from '../model/document.ts';
import { type Calendar, isOpenEnded, type Period } from '../model/period.ts';
import type { Intake } from '../pipeline.ts';
import { type FileDates, fileDates } from '../read/file-dates.ts';
import { findFiles } from '../read/find-files.ts';
import { defaultLimits } from '../read/limits.ts';
import type { Source } from '../read/reader.ts';
import { withChanges } from '../reports/changes/document.ts';
import { statusDocument } from '../reports/status/document.ts';
import { deadlineOf } from '../status/deadline.ts';
import { usualObligations } from '../status/obligations.ts';
import { readReceipts } from '../status/read-receipts.ts';
import type { Receipt } from '../status/receipts.ts';
import { isOpen, statusOf } from '../status/status.ts';
import type { Register } from '../units/register.ts';
import { unitsIn } from '../units/units-in.ts';
import { onlyPeriod } from './asked/asked-period.ts';
import { asOfOption, periodOption, textOption, unitsOption } from './asked/read-options.ts';
import type { Run } from './command.ts';
import { manifestOf } from './manifest-of.ts';
import { gatherAny } from './reading/gather.ts';
import { withBytes } from './reading/with-bytes.ts';
import { settingOf } from './setting.ts';
import { changesSince } from './status-against.ts';
import { checkOutput, output } from './writing/output.ts';

/** Says who has handed in, and with `--against` what changed; exit 1 while something is missing or has errors. */
export const status: Run = async (request, io) => {
  checkOutput(request, ['brief']);
  const setting = settingOf(request);
  const { register, calendar = 'calendar' } = setting;
  const asked = periodOption(request);
  const asOf = asOfOption(request, io);
  unitsOption(request, register, asked);
  const receipts = await receiptsFrom(textOption(request, 'receipts') ?? setting.receipts, register, calendar, io);
  const options = { ...setting, calendar };
  const gathered = await gatherAny(request.arguments, options, io);
  const { intake, files } = gathered;
  const period = asked ?? onlyPeriod({ ...intake, facts: [...intake.facts, ...intake.gaps], calendar });
  const only = unitsOption(request, register, period);
  const standing = statusOf(intake, {
    period,
    calendar,
    asOf,
    // Whoever says that today is later means it.
    today: asOf > io.today() ? asOf : io.today(),
    register,
    only,
    obligations: { ...usualObligations, ...setting.forms },
    deadline: deadlineOf(setting.deadline, calendar, setting.deadlines.counting.calendar),
    receipts,
    dates: await datesOf(files),
  });
  const document = statusDocument(standing, {
    covered: otherPeriods(intake, period),
    units: register.units,
    letterhead: setting.letterhead,
    lang: request.lang,
  });
  const compared = async (against: string): Promise<ReportDocument> => {
    const question = { period, units: unitsIn(register.units, period), only };
    const now = { intake, paths: request.arguments };
    const changes = await changesSince(against, now, question, options, io);
    return withChanges(document, changes, against, request.lang);
  };
  const against = textOption(request, 'against');
  const made = { command: 'status' as const, period, calendar, asOf, paths: request.arguments, gathered };
  await output(against === undefined ? document : await compared(against), request, io, {
    manifest: () => manifestOf(made, request, setting),
  });
  return isOpen(standing) ? 1 : 0;
};

async function receiptsFrom(
  path: string | undefined,
  register: Register,
  calendar: Calendar,
  io: Io,
): Promise<readonly Receipt[]> {
  if (path === undefined) return [];
  const { files } = await findFiles([path], io.cwd);
  const lists = await Promise.all(
    files.map(async (file) => readReceipts(await withBytes(file, io), { register, calendar })),
  );
  return lists.flat();
}

async function datesOf(files: readonly Source[]): Promise<ReadonlyMap<string, FileDates>> {
  const dates = new Map<string, FileDates>();
  for (const file of files) dates.set(file.shown, await fileDates(file, defaultLimits));
  return dates;
}

/** The periods of the files where none of their figures is of the period asked for. */
function otherPeriods({ facts, gaps }: Intake, period: Period): readonly Period[] | undefined {
  const periods = [...facts, ...gaps].map((one) => one.period).filter((one) => !isOpenEnded(one));
  const isCovered = periods.some(({ from, to }) => from <= period.to && period.from <= to);
  return isCovered ? undefined : periods;
}
