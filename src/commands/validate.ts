import { openFindings } from '../reports/accepted-findings.ts';
import { excerptsOf } from '../reports/excerpts/excerpts-of.ts';
import { findingLog } from '../reports/finding-log.ts';
import { type Screen, validationDocument, verdictOf } from '../reports/validation.ts';
import type { Register } from '../units/register.ts';
import type { Request, Run } from './command.ts';
import { type Gathered, gatherFiles } from './gather.ts';
import { makeMarkedCopies } from './mark/mark-copies.ts';
import { checkOutput, output } from './output.ts';
import { asOfOption, periodOption, textOption, unitsOption } from './read-options.ts';
import { settingOf } from './setting.ts';

export const validate: Run = async (request, io) => {
  const format = checkOutput(request, ['log']);
  asOfOption(request, io);
  const setting = settingOf(request);
  const period = periodOption(request);
  const units = unitsOption(request, setting.register, period);
  const asked = { ...(period === undefined ? {} : { period }), ...(units.length === 0 ? {} : { units }) };
  const mark = textOption(request, 'mark');
  const gathered = await gatherFiles(request.arguments, { ...setting, asked }, io);
  const { intake } = gathered;
  const copies = mark === undefined ? undefined : await makeMarkedCopies(gathered, mark, request, io);
  const screen = format.name === 'table' ? await screenOf(gathered, setting.register, request) : undefined;
  const log = format.name === 'sarif' ? { log: findingLog(intake, request.version) } : {};
  await output({ ...validationDocument(intake, request.lang, screen), ...log }, request, io);
  await copies?.write();
  const verdict = verdictOf(intake.findings);
  return verdict === 'errors' || (verdict === 'warnings' && request.options.strict === true) ? 1 : 0;
};

/** Files with findings are read once more, only where somebody reads what comes of it. */
async function screenOf({ intake, files }: Gathered, register: Register, request: Request): Promise<Screen> {
  const tables = intake.files.flatMap(({ forms }) => forms.map(({ table }) => table));
  const findings = openFindings(intake.findings);
  const excerpts = await excerptsOf({ findings, tables, files, register, lang: request.lang });
  return { excerpts, isMarking: request.options.mark !== undefined };
}
