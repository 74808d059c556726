import { years } from '../../model/period-mention/mention.ts';
import type { Place } from '../../model/place.ts';
import type { Register } from '../../units/register.ts';
import type { Surroundings } from './filing.ts';
import type { NameSources } from './name-sources.ts';
import type { PeriodSource, UnitSource } from './source.ts';
import type { Saying, TitleBlock } from './title-block.ts';

/** What the title right above a table says, before the first title of the sheet. */
export interface Titles {
  readonly own: TitleBlock;
  readonly first: TitleBlock;
  /** The own title names the unit, and not only an office above it. */
  readonly namesItsOwn: boolean;
}

/** True where a title names a ward, or says after a label whose it is. */
export function namesUnit({ units }: TitleBlock, register: Register): boolean {
  return units.some(({ text, trust }) => trust === 'stated' || register.namesWard(text));
}

/** What the places around a table say, nearest first; `sumsName` is a name that says that the figures are cumulative. */
export function surroundingsOf(
  { own, first, namesItsOwn }: Titles,
  names: NameSources,
  sumsName: Saying | undefined,
): Surroundings {
  const asOf = own.asOf ?? first.asOf;
  const scale = own.scale ?? first.scale;
  const cumulative = own.cumulative ?? (own.periods.length === 0 ? first.cumulative : undefined) ?? sumsName;
  return {
    units: [...(namesItsOwn ? own.units : first.units), ...names.units],
    periods: [...before(own.periods, first.periods), ...names.periods],
    ...(names.unclear && { unclear: names.unclear }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(cumulative === undefined ? {} : { cumulative }),
    ...(scale === undefined ? {} : { scale }),
  };
}

/**
 * What is around the rows below a title that stands within a table. One that names a ward in other words, with no label and of no
 * period, may only speak of it: the ward so far stays possible, which the title or a `heading` within the table names.
 */
export function withinTable(
  around: Surroundings,
  own: TitleBlock,
  register: Register,
  heading?: { readonly text: string; readonly at: Place },
): Surroundings {
  const { units, periods } = around;
  const isHeading = own.periods.length > 0 || own.units.some(({ trust }) => trust === 'stated');
  const titled = heading ? [{ where: 'title' as const, ...heading }] : units.filter(({ where }) => where === 'title');
  const soFar = isHeading ? [] : titled.map((one): UnitSource => ({ ...one, trust: 'mentioned' }));
  const names = units.filter(({ where }) => where !== 'title');
  return {
    ...around,
    units: namesUnit(own, register) ? [...soFar, ...own.units, ...names] : units,
    periods: [
      ...before(
        own.periods,
        periods.filter(({ where }) => where === 'title'),
      ),
      ...periods.filter(({ where }) => where !== 'title'),
    ],
  };
}

/** A nearer title stands for one further out; where it leaves open the year, that is the other's. */
function before(nearer: readonly PeriodSource[], further: readonly PeriodSource[]): readonly PeriodSource[] {
  if (nearer.length === 0) return further;
  if (nearer.some((source) => yearIn(source) !== undefined)) return nearer;
  const stated = further.flatMap((source) => {
    const year = yearIn(source);
    const mention = year === undefined ? undefined : years(year, year);
    return mention ? [{ ...source, mention }] : [];
  });
  return [...nearer, ...stated.slice(0, 1)];
}

function yearIn({ mention }: PeriodSource): number | undefined {
  switch (mention.kind) {
    case 'months':
    case 'open':
      return mention.year;
    case 'years':
      return mention.first === mention.last ? mention.first : undefined;
    case 'window':
      return Number(mention.to.slice(0, 4));
    default:
      return undefined;
  }
}
