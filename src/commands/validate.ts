import { validationDocument, verdictOf } from '../reports/validation.ts';
import type { Run } from './command.ts';
import { gatherFiles } from './gather.ts';
import { makeMarkedCopies } from './mark/mark-copies.ts';
import { checkOutput, output } from './output.ts';
import { asOfOption, periodOption, textOption, unitsOption } from './read-options.ts';
import { settingOf } from './setting.ts';

export const validate: Run = async (request, io) => {
  checkOutput(request);
  asOfOption(request, io);
  const setting = settingOf(request);
  const period = periodOption(request);
  const units = unitsOption(request, setting.register, period);
  const asked = { ...(period === undefined ? {} : { period }), ...(units.length === 0 ? {} : { units }) };
  const mark = textOption(request, 'mark');
  const gathered = await gatherFiles(request.arguments, { ...setting, asked }, io);
  const { intake } = gathered;
  const copies = mark === undefined ? undefined : await makeMarkedCopies(gathered, mark, request, io);
  await output(validationDocument(intake, request.lang), request, io);
  await copies?.write();
  const verdict = verdictOf(intake.findings);
  return verdict === 'errors' || (verdict === 'warnings' && request.options.strict === true) ? 1 : 0;
};
