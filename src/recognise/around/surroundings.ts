import type { Surroundings } from './filing.ts';
import type { NameSources } from './name-sources.ts';
import type { Saying, TitleBlock } from './title-block.ts';

/** What the title right above a table says, before the first title of the sheet. */
export interface Titles {
  readonly own: TitleBlock;
  readonly first: TitleBlock;
  /** The own title names the unit, and not only an office above it. */
  readonly namesItsOwn: boolean;
}

/** What the places around a table say, nearest first; `sumsName` is a name that says that the figures are cumulative. */
export function surroundingsOf(
  { own, first, namesItsOwn }: Titles,
  names: NameSources,
  sumsName: Saying | undefined,
): Surroundings {
  const asOf = own.asOf ?? first.asOf;
  const cumulative = own.cumulative ?? (own.periods.length === 0 ? first.cumulative : undefined) ?? sumsName;
  return {
    units: [...(namesItsOwn ? own.units : first.units), ...names.units],
    periods: [...(own.periods.length === 0 ? first.periods : own.periods), ...names.periods],
    ...(names.unclear && { unclear: names.unclear }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(cumulative === undefined ? {} : { cumulative }),
  };
}
