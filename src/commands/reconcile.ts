import { resolve } from 'node:path';
import { createFactBook } from '../aggregate/fact-book.ts';
import type { Claim, WrongClaim } from '../claims/claim.ts';
import { type Facts, factsOf } from '../claims/facts.ts';
import { judgeClaims } from '../claims/judge.ts';
import { readClaims } from '../claims/read-claims.ts';
import type { Io } from '../io.ts';
import type { Calendar } from '../model/period.ts';
import { address } from '../model/place.ts';
import { UserError } from '../model/trouble.ts';
import { type Unit, unitKey } from '../model/unit.ts';
import type { Intake } from '../pipeline.ts';
import { findFiles } from '../read/find-files.ts';
import type { Source } from '../read/reader.ts';
import { reconcileDocument } from '../reports/reconcile/document.ts';
import { unreadIn } from '../status/unread.ts';
import type { Register } from '../units/register.ts';
import { asOfOption, periodOption, unitsOption } from './asked/read-options.ts';
import type { Run } from './command.ts';
import { exitCodeOf } from './exit-code.ts';
import { type GatherOptions, gather } from './reading/gather.ts';
import { withBytes } from './reading/with-bytes.ts';
import { settingOf } from './setting.ts';
import { checkOutput, output } from './writing/output.ts';

/** Holds stated figures against the data; exit 1 where one differs, a line of them cannot be read, or the data has errors. */
export const reconcile: Run = async (request, io) => {
  checkOutput(request);
  const [given = '', ...paths] = request.arguments;
  const setting = settingOf(request);
  const { register, calendar = 'calendar' } = setting;
  const period = periodOption(request);
  const units = unitsOption(request, register, period);
  const asOf = asOfOption(request, io);
  const source = await claimsFile(given, io);
  const read = await readClaims(source, { register, ...(period === undefined ? {} : { period }) });
  if (read.claims.length === 0) throw noClaim(source, read.wrong);
  const claims = { ...read, claims: read.claims.filter(isAbout(units)) };
  if (claims.claims.length === 0) throw noneAbout(units, source);
  const options = { ...setting, calendar, ownFiles: new Set([...setting.ownFiles, resolve(io.cwd, given)]) };
  const intake = await gather(paths, options, io);
  const other = await otherCalendar(intake, paths, options, io);
  const judged = judgeClaims(claims.claims, factsIn(intake, calendar, register), other);
  const document = reconcileDocument(judged, claims, { file: source.shown, asOf, lang: request.lang });
  await output(document, request, io);
  const isWrong = claims.wrong.length > 0 || judged.some(({ verdict }) => verdict === 'differs');
  return isWrong ? 1 : exitCodeOf(intake);
};

/** True of what is claimed of one of the units; of anything where none was asked for. */
function isAbout(units: readonly Unit[]): (claim: Claim) => boolean {
  const keys = new Set(units.map(unitKey));
  return ({ scope }) => keys.size === 0 || (scope !== 'all' && keys.has(unitKey(scope)));
}

function noneAbout(units: readonly Unit[], { shown }: Source): UserError {
  const names = [...new Set(units.map(({ name }) => name))].join(', ');
  return new UserError({
    vi: `${shown}: không có số công bố nào của ${names}.`,
    en: `${shown}: no figure is stated of ${names}.`,
  });
}

async function claimsFile(given: string, io: Io): Promise<Source> {
  const { files } = await findFiles([given], io.cwd);
  const [only] = files;
  if (only === undefined || files.length > 1) {
    throw new UserError({
      vi: `“${given}” phải là một tệp ghi các số đã công bố (CSV hoặc XLSX).`,
      en: `“${given}” must be one file of stated figures (CSV or XLSX).`,
    });
  }
  return withBytes(only, io);
}

function factsIn(intake: Intake, calendar: Calendar, register: Register): Facts {
  const book = createFactBook(intake.facts, intake.gaps, intake.coverage);
  return factsOf(book, calendar, register.units, unreadIn(intake, register));
}

/** What was handed in by the other calendar, read only where something was left out for that. */
async function otherCalendar(
  { findings }: Intake,
  paths: readonly string[],
  options: GatherOptions,
  io: Io,
): Promise<Facts | undefined> {
  if (!findings.some(({ code }) => code === 'X002')) return undefined;
  const calendar: Calendar = options.calendar === 'statistical' ? 'calendar' : 'statistical';
  return factsIn(await gather(paths, { ...options, calendar, isPassingOver: true }, io), calendar, options.register);
}

function noClaim({ shown }: Source, [first]: readonly WrongClaim[]): UserError {
  const at = first && address(first.at);
  return new UserError({
    vi: `${shown}: không đọc được số nào${first ? `; ô ${at}: ${first.text.vi}` : ''}.`,
    en: `${shown}: no line could be read${first ? `; cell ${at}: ${first.text.en}` : ''}.`,
  });
}
