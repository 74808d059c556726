import type { Lang } from '../i18n/text.ts';
import { excerptsOf } from '../reports/excerpts/excerpts-of.ts';
import { validationDocument, verdictOf } from '../reports/validation.ts';
import type { Register } from '../units/register.ts';
import type { Run } from './command.ts';
import { type Gathered, gatherFiles } from './gather.ts';
import { makeMarkedCopies } from './mark/mark-copies.ts';
import { checkOutput, output } from './output.ts';
import { asOfOption, periodOption, textOption, unitsOption } from './read-options.ts';
import { settingOf } from './setting.ts';

export const validate: Run = async (request, io) => {
  const format = checkOutput(request);
  asOfOption(request, io);
  const setting = settingOf(request);
  const period = periodOption(request);
  const units = unitsOption(request, setting.register, period);
  const asked = { ...(period === undefined ? {} : { period }), ...(units.length === 0 ? {} : { units }) };
  const mark = textOption(request, 'mark');
  const gathered = await gatherFiles(request.arguments, { ...setting, asked }, io);
  const { intake } = gathered;
  const copies = mark === undefined ? undefined : await makeMarkedCopies(gathered, mark, request, io);
  const excerpts =
    format.name === 'table' ? await excerptsOfIntake(gathered, setting.register, request.lang) : undefined;
  await output(validationDocument(intake, request.lang, excerpts), request, io);
  await copies?.write();
  const verdict = verdictOf(intake.findings);
  return verdict === 'errors' || (verdict === 'warnings' && request.options.strict === true) ? 1 : 0;
};

function excerptsOfIntake({ intake, files }: Gathered, register: Register, lang: Lang): ReturnType<typeof excerptsOf> {
  const tables = intake.files.flatMap(({ forms }) => forms.map(({ table }) => table));
  return excerptsOf({ findings: intake.findings, tables, files, register, lang });
}
