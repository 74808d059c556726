import { createFactBook } from '../aggregate/fact-book.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { findIndicator, indicators } from '../indicators/registry.ts';
import { UserError } from '../model/trouble.ts';
import { traceDocument } from '../reports/trace/trace-document.ts';
import { unreadIn } from '../status/unread.ts';
import { nearest } from '../text/nearest.ts';
import { unitsIn } from '../units/units-in.ts';
import { asUnitsOption } from './asked/as-units-option.ts';
import { checkCovered, onlyPeriod } from './asked/asked-period.ts';
import { asOfOption, periodOption, unitsOption } from './asked/read-options.ts';
import { dimsOption, inOwnWords } from './asked/trace-dims.ts';
import { tracedUnit, unitsBehind } from './asked/traced-unit.ts';
import type { Run } from './command.ts';
import { exitCodeOf } from './exit-code.ts';
import { gather } from './reading/gather.ts';
import { settingOf } from './setting.ts';
import { checkOutput, output } from './writing/output.ts';

/** Shows the cells that a figure comes from; exit 1 where the data has errors. */
export const trace: Run = async (request, io) => {
  checkOutput(request);
  const [id = '', ...paths] = request.arguments;
  const indicator = indicatorNamed(id);
  const dims = dimsOption(request, indicator);
  const setting = settingOf(request);
  const { register, calendar = 'calendar' } = setting;
  const asked = periodOption(request);
  asOfOption(request, io);
  const asUnits = asUnitsOption(request, register);
  unitsOption(request, register, asked, asUnits);
  const intake = await gather(paths, { ...setting, calendar }, io);
  const found = { ...intake, calendar };
  const period = asked ?? onlyPeriod(found);
  checkCovered(found, period);
  const scope = tracedUnit(unitsOption(request, register, period, asUnits), asUnits);
  const units = unitsIn(register.units, period);
  const book = createFactBook(intake.facts, intake.gaps, intake.coverage);
  const question = {
    indicator,
    dims: inOwnWords(dims, indicator, book, units),
    scope,
    units,
    period,
    calendar,
    lang: request.lang,
    unread: unreadIn(intake, register),
    ...(asUnits === undefined || scope === 'all'
      ? {}
      : { behind: unitsBehind(scope, period, register.units, asUnits) }),
  };
  await output(traceDocument(book, question), request, io);
  return exitCodeOf(intake);
};

function indicatorNamed(id: string): Indicator {
  const found = findIndicator(id);
  if (found) return found;
  const near = nearest(
    id,
    indicators.map((indicator) => indicator.id),
  );
  throw new UserError({
    vi: `Không có chỉ tiêu “${id}”.${near ? ` Có phải “${near}”?` : ''} Xem: dongda-report list indicators.`,
    en: `There is no indicator “${id}”.${near ? ` Is it “${near}”?` : ''} See: dongda-report list indicators.`,
  });
}
