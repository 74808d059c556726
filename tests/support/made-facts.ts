import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { totalOf } from '../../src/aggregate/total.ts';
import { measureOf } from '../../src/measures/registry.ts';
import type { Dims, Fact, Gap } from '../../src/model/fact.ts';
import type { Period } from '../../src/model/period.ts';
import type { Total } from '../../src/model/total.ts';
import type { Unit } from '../../src/model/unit.ts';
import { dongDa } from '../../src/units/dong-da.ts';

/** The unit of that name as it was in 2021. */
export function unitOf2021(name: string): Unit {
  const unit = dongDa.find((one) => one.name === name && one.from === undefined);
  if (!unit) throw new Error(`no unit ${name} in 2021`);
  return unit;
}

export const [langHa, kimLien, trungTu] = ['Láng Hạ', 'Kim Liên', 'Trung Tự'].map(unitOf2021) as [Unit, Unit, Unit];
export const wards: readonly Unit[] = [langHa, kimLien, trungTu];
export const district = unitOf2021('Quận Đống Đa');

const FROM = { file: 'made.csv', row: 1 };

export function fact(measure: string, unit: Unit, period: Period, dims: Dims, value: number): Fact {
  return { measure, unit, period, dims, value, from: [FROM] };
}

export function gap(measure: string, unit: Unit, period: Period, dims?: Dims): Gap {
  return { measure, unit, period, why: 'C005', at: FROM, ...(dims === undefined ? {} : { dims }) };
}

/** Facts of one value a cell: every unit, period and set of dims gets the value that `valueAt` gives. */
export function facts(
  measure: string,
  units: readonly Unit[],
  periods: readonly Period[],
  dims: readonly Dims[],
  valueAt: (unit: number, period: number, dims: number) => number,
): Fact[] {
  return units.flatMap((unit, u) =>
    periods.flatMap((period, p) => dims.map((one, d) => fact(measure, unit, period, one, valueAt(u, p, d)))),
  );
}

export const RECEPTION_KINDS: readonly Dims[] = ['regular', 'scheduled', 'unscheduled'].map((kind) => ({ kind }));
export const PETITION_TYPES: readonly Dims[] = ['complaint', 'denunciation', 'proposal'].map((type) => ({ type }));

/** `value reported/expected` of a total, the value `none` where nobody reported it. */
export function shown({ value, reported, expected }: Total): string {
  return `${value ?? 'none'} ${reported.size}/${expected.size}`;
}

export function total(
  all: readonly Fact[],
  gaps: readonly Gap[],
  measure: string,
  dims: Dims,
  units: readonly Unit[],
  period: Period,
): Total {
  return totalOf(createFactBook(all, gaps), measureOf(measure), dims, units, period);
}
