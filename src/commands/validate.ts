import type { Intake } from '../pipeline.ts';
import { excerptsOf } from '../reports/excerpts/excerpts-of.ts';
import { openFindings } from '../reports/quality/accepted-findings.ts';
import { findingLog } from '../reports/validation/finding-log.ts';
import { type Screen, validationDocument } from '../reports/validation/validation.ts';
import { isPassed } from '../reports/validation/verdict.ts';
import type { Register } from '../units/register.ts';
import { type Asked, checkThere } from './asked/nothing-asked.ts';
import { asOfOption, periodOption, textOption, unitsOption } from './asked/read-options.ts';
import type { Request, Run } from './command.ts';
import { makeMarkedCopies } from './mark/mark-copies.ts';
import { type Gathered, gather, gatherFiles } from './reading/gather.ts';
import { settingOf } from './setting.ts';
import { checkOutput, output } from './writing/output.ts';

export const validate: Run = async (request, io) => {
  const format = checkOutput(request, ['log']);
  asOfOption(request, io);
  const setting = settingOf(request);
  const period = periodOption(request);
  const units = unitsOption(request, setting.register, period);
  const asked: Asked = { ...(period === undefined ? {} : { period }), ...(units.length === 0 ? {} : { units }) };
  const mark = textOption(request, 'mark');
  const gathered = await gatherFiles(request.arguments, { ...setting, asked, isPassingOver: true }, io);
  const { intake } = gathered;
  if (isAskedFor(asked) && !isAnythingThere(intake)) {
    const all = await gather(request.arguments, { ...setting, isPassingOver: true }, io);
    checkThere(all, asked, setting.register, setting.calendar ?? 'calendar');
  }
  const copies = mark === undefined ? undefined : await makeMarkedCopies(gathered, mark, request, io);
  const screen = format.name === 'table' ? await screenOf(gathered, setting.register, request) : undefined;
  const isStrict = request.options.strict === true;
  const telling = { lang: request.lang, isStrict, ...(screen === undefined ? {} : { screen }) };
  const log = format.name === 'sarif' ? { log: findingLog(intake, request.version) } : {};
  await output({ ...validationDocument(intake, telling), ...log }, request, io);
  await copies?.write();
  return isPassed(intake.findings, isStrict) ? 0 : 1;
};

const isAskedFor = ({ period, units }: Asked): boolean => period !== undefined || units !== undefined;

/** True where a row counts. */
function isAnythingThere({ files }: Intake): boolean {
  return files.some(({ forms }) => forms.some(({ rows }) => rows > 0));
}

/** Files with findings are read once more, only where somebody reads what comes of it. */
async function screenOf({ intake, files }: Gathered, register: Register, request: Request): Promise<Screen> {
  const tables = intake.files.flatMap(({ forms }) => forms.map(({ table }) => table));
  const findings = openFindings(intake.findings);
  const excerpts = await excerptsOf({ findings, tables, files, register, lang: request.lang });
  return { excerpts, isMarking: request.options.mark !== undefined };
}
