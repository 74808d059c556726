import type { Place } from '../../model/place.ts';
import type { Row } from '../../model/sheet.ts';
import type { Register } from '../../units/register.ts';
import { type Band, withinBand } from '../band.ts';
import type { Surroundings } from './filing.ts';
import type { NameSources } from './name-sources.ts';
import { namesUnit, surroundingsOf } from './surroundings.ts';
import { readTitleBlock, type Saying, type TitleBlock } from './title-block.ts';

/** What surrounds all tables of a sheet. */
export interface SheetSurroundings {
  readonly names: NameSources;
  /** A name that says that the figures are cumulative. */
  readonly sumsName: Saying | undefined;
  readonly register: Register;
  place(row: number, column: number): Place;
}

/**
 * What surrounds the table in some columns, or in all: a title over one of several tables side by side is that table's own,
 * before the title of all of them and the first one of the sheet.
 */
export function surroundingsBelow(
  titleRows: readonly Row[],
  first: TitleBlock,
  { names, sumsName, register, place }: SheetSurroundings,
): (band: Band | undefined) => Surroundings {
  const around = (own: TitleBlock, outer: Pick<TitleBlock, 'units' | 'periods'>): Surroundings =>
    surroundingsOf({ own, first: { ...first, ...outer }, namesItsOwn: namesUnit(own, register) }, names, sumsName);
  const title = readTitleBlock(titleRows, place);
  return (band) => {
    if (band === undefined) return around(title, first);
    const inBand = titleRows.map((row) => withinBand(row, band));
    const units = namesUnit(title, register) ? title.units : first.units;
    const periods = title.periods.length > 0 ? title.periods : first.periods;
    return around(readTitleBlock(inBand, place), { units, periods });
  };
}
