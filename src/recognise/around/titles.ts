import type { Place } from '../../model/place.ts';
import type { Row } from '../../model/sheet.ts';
import type { Register } from '../../units/register.ts';
import { type Band, withinBand } from '../band.ts';
import type { Surroundings } from './filing.ts';
import type { NameSources } from './name-sources.ts';
import { namesUnit, surroundingsOf, type Titles } from './surroundings.ts';
import { readTitleBlock, type Saying } from './title-block.ts';

/** What surrounds all tables of a sheet. */
export interface SheetSurroundings {
  readonly names: NameSources;
  /** A name that says that the figures are cumulative. */
  readonly sumsName: Saying | undefined;
  readonly register: Register;
  place(row: number, column: number): Place;
}

/**
 * What surrounds the table in some columns, or in all, below these titles. A title over one of several tables side by side is
 * that table's own, before the title of all of them and the first one of the sheet.
 */
export function surroundingsBelow(
  titleRows: readonly Row[],
  titles: Titles,
  { names, sumsName, register, place }: SheetSurroundings,
): (band: Band | undefined) => Surroundings {
  return (band) => {
    if (band === undefined) return surroundingsOf(titles, names, sumsName);
    const { own: ofAll, first, namesItsOwn } = titles;
    const own = readTitleBlock(
      titleRows.map((row) => withinBand(row, band)),
      place,
    );
    const units = namesItsOwn ? ofAll.units : first.units;
    const periods = ofAll.periods.length > 0 ? ofAll.periods : first.periods;
    const outer = { ...first, ...ofAll, units, periods };
    return surroundingsOf({ own, first: outer, namesItsOwn: namesUnit(own, register) }, names, sumsName);
  };
}
