import type { Io } from '../io.ts';
import { UserError } from '../model/trouble.ts';
import { buildReport } from '../reports/build-report.ts';
import { officialReport } from '../reports/official-report.ts';
import { asUnitsOption } from './asked/as-units-option.ts';
import { type AskedForms, formInForce, isOf, periodOfForms } from './asked/official-option.ts';
import { asOfOption, periodOption, unitsOption } from './asked/read-options.ts';
import type { Request } from './command.ts';
import { exitCodeOf } from './exit-code.ts';
import { gather } from './reading/gather.ts';
import { settingOf } from './setting.ts';
import { checkOutput, output } from './writing/output.ts';

/** Writes the consolidated official form of a period; exit 1 where the data has errors. Its periods go from the 15th unless said otherwise. */
export async function writeOfficial(forms: AskedForms, request: Request, io: Io): Promise<number> {
  checkOutput(request);
  for (const name of ['compare', 'overdue']) {
    if (request.options[name] !== undefined) throw notTogether(name);
  }
  const setting = settingOf(request);
  const { register, calendar = 'statistical', letterhead } = setting;
  const asked = periodOption(request);
  const asOf = asOfOption(request, io);
  const asUnits = asUnitsOption(request, register);
  unitsOption(request, register, asked, asUnits);
  const intake = await gather(request.arguments, { ...setting, calendar }, io);
  const ofForms = intake.facts.filter((fact) => forms.ofCode.some((form) => isOf(fact, form)));
  const period = asked ?? periodOfForms(forms, { ...intake, facts: ofForms, calendar });
  const form = formInForce(forms, ofForms, period, calendar);
  const only = unitsOption(request, register, period, asUnits);
  const question = {
    ...{ period, calendar, asOf, units: register.units, only, lang: request.lang, byYear: false, letterhead },
    ...(asUnits === undefined ? {} : { asUnits }),
  };
  await output(buildReport(officialReport(form), intake, question), request, io);
  return exitCodeOf(intake);
}

function notTogether(name: string): UserError {
  return new UserError({
    vi: `--${name} không dùng cùng --official.`,
    en: `--${name} does not go with --official.`,
  });
}
