import { createFactBook } from '../aggregate/fact-book.ts';
import { formatDate } from '../i18n/format.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { indicators } from '../indicators/registry.ts';
import type { Dims } from '../model/fact.ts';
import type { Scope } from '../model/figure.ts';
import { UserError } from '../model/trouble.ts';
import type { Unit } from '../model/unit.ts';
import { traceDocument } from '../reports/trace/trace-document.ts';
import { nearest } from '../text/nearest.ts';
import { unitsIn } from '../units/units-in.ts';
import { checkCovered, onlyPeriod } from './asked-period.ts';
import type { Request, Run } from './command.ts';
import { gather } from './gather.ts';
import { checkOutput, output } from './output.ts';
import { asOfOption, periodOption, unitsOption } from './read-options.ts';
import { settingOf } from './setting.ts';

/** Shows the cells that a figure comes from; exit 0 even where the data has errors: they are named as left out. */
export const trace: Run = async (request, io) => {
  checkOutput(request);
  const [id = '', ...paths] = request.arguments;
  const indicator = indicatorNamed(id);
  const dims = dimsOption(request, indicator);
  const setting = settingOf(request);
  const { register, calendar = 'calendar' } = setting;
  const asked = periodOption(request);
  asOfOption(request, io);
  unitsOption(request, register, asked);
  const { facts, gaps } = await gather(paths, { ...setting, calendar }, io);
  const period = asked ?? onlyPeriod(facts);
  checkCovered(facts, period);
  const scope: Scope = oneUnit(unitsOption(request, register, period)) ?? 'all';
  const units = unitsIn(register.units, period);
  const question = { indicator, dims, scope, units, period, calendar, lang: request.lang };
  await output(traceDocument(createFactBook(facts, gaps), question), request, io);
  return 0;
};

function indicatorNamed(id: string): Indicator {
  const found = indicators.find((indicator) => indicator.id === id);
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

/** `--dim kind=regular`, as a breakdown that the indicator is given for. */
function dimsOption(request: Request, indicator: Indicator): Dims {
  const typed = request.options.dim;
  const pairs = (Array.isArray(typed) ? typed : []).map((text: string) => {
    const [name = '', value = '', ...more] = text.split('=').map((part) => part.trim());
    const dimension = indicator.dimensions.find(({ id }) => id === name);
    const known = dimension?.values.find(({ id }) => id === value);
    if (!known || more.length > 0) throw unknownDim(text, indicator);
    return [name, value] as const;
  });
  const dims = Object.fromEntries(pairs);
  const names = Object.keys(dims).sort().join();
  if (indicator.breakdowns.some((breakdown) => [...breakdown].sort().join() === names)) return dims;
  throw noSuchTotal(indicator);
}

function unknownDim(text: string, { id, dimensions }: Indicator): UserError {
  const known = dimensions.map((dimension) => `${dimension.id}=${dimension.values.map((value) => value.id).join('|')}`);
  const list = known.join(', ');
  return new UserError({
    vi: `Không hiểu --dim ${text}. ${known.length > 0 ? `Chỉ tiêu ${id} có: ${list}.` : `Chỉ tiêu ${id} không phân loại.`}`,
    en: `--dim ${text} is not known. ${known.length > 0 ? `${id} has: ${list}.` : `${id} has no breakdown.`}`,
  });
}

/** Some figures exist only by dims, as adding over them makes no sense. */
function noSuchTotal({ id, breakdowns, dimensions }: Indicator): UserError {
  const sets = breakdowns.map((breakdown) =>
    breakdown.length === 0
      ? '∅'
      : breakdown
          .map((name) => {
            const [first] = dimensions.find((dimension) => dimension.id === name)?.values ?? [];
            return `--dim ${name}=${first?.id ?? '…'}`;
          })
          .join(' '),
  );
  return new UserError({
    vi: `Chỉ tiêu ${id} không cộng chung được theo cách này. Ghi: ${sets.join(' hoặc ')}.`,
    en: `${id} is not added up that way. Give: ${sets.join(' or ')}.`,
  });
}

function oneUnit(units: readonly Unit[]): Unit | undefined {
  if (units.length < 2) return units[0];
  const named = (words: { from: string; until: string }): string =>
    units
      .map(({ name, from, until }) =>
        [name, from && `${words.from} ${formatDate(from)}`, until && `${words.until} ${formatDate(until)}`]
          .filter((part) => part)
          .join(' '),
      )
      .join('; ');
  throw new UserError({
    vi: `Mỗi lần truy vết một đơn vị, ở đây có ${units.length}: ${named({ from: 'từ', until: 'đến' })}. Chỉ ghi một --unit, hoặc rút ngắn kỳ.`,
    en: `One unit is traced at a time, here are ${units.length}: ${named({ from: 'from', until: 'until' })}. Give one --unit, or a shorter period.`,
  });
}
