import { validationDocument, verdictOf } from '../reports/validation.ts';
import { dongDa } from '../units/dong-da.ts';
import { createRegister } from '../units/register.ts';
import type { Run } from './command.ts';
import { gather } from './gather.ts';
import { checkOutput, output } from './output.ts';
import { asOfOption, calendarOption, periodOption, textOption, unitsOption } from './read-options.ts';

export const validate: Run = async (request, io) => {
  checkOutput(request);
  asOfOption(request, io);
  const register = createRegister(dongDa);
  const period = periodOption(request);
  const units = unitsOption(request, register, period);
  const calendar = textOption(request, 'calendar') === undefined ? {} : { calendar: calendarOption(request) };
  const asked = { ...(period === undefined ? {} : { period }), ...(units.length === 0 ? {} : { units }) };
  const intake = await gather(request.arguments, { register, asked, ...calendar }, io);
  await output(validationDocument(intake, request.lang), request, io);
  const verdict = verdictOf(intake.findings);
  return verdict === 'errors' || (verdict === 'warnings' && request.options.strict === true) ? 1 : 0;
};
