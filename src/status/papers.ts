import type { TableIntake } from '../facts/table-tally.ts';
import type { Fact, Gap } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';

/** Whom and what time a file is about. */
export interface Paper {
  /** The wards in it, or the district where it is about no ward: rows of the district may stand on a ward's paper. */
  readonly units: readonly Unit[];
  readonly periods: readonly Period[];
  /** The last month in it, as a month number. */
  readonly last: number;
}

export interface PaperMaterial {
  readonly files: readonly { readonly file: string; readonly forms: readonly TableIntake[] }[];
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
}

/** The files of an intake by name. */
export function papersOf({ files, facts, gaps }: PaperMaterial): ReadonlyMap<string, Paper> {
  const open = new Map(files.map(({ file }) => [file, { units: new Set<Unit>(), periods: new Map<string, Period>() }]));
  const note = (file: string, unit: Unit | undefined, period: Period | undefined): void => {
    const paper = open.get(file);
    if (unit) paper?.units.add(unit);
    if (period) paper?.periods.set(period.id, period);
  };
  for (const { file, forms } of files) for (const { unit, period } of forms) note(file, unit, period);
  for (const { unit, period, from } of facts) for (const { file } of from) note(file, unit, period);
  for (const { unit, period, at } of gaps) note(at.file, unit, period);
  return new Map(
    [...open].map(([file, paper]) => {
      const units = [...paper.units];
      const wards = units.filter(({ level }) => level === 'ward');
      const periods = [...paper.periods.values()];
      const last = Math.max(...periods.map(({ to }) => to));
      return [file, { units: wards.length > 0 ? wards : units, periods, last }];
    }),
  );
}
