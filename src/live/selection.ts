import { measureOf } from '../measures/registry.ts';
import type { Fact } from '../model/fact.ts';
import type { Total } from '../model/total.ts';
import { unitKey } from '../model/unit.ts';
import { COLUMNS } from './column-names.ts';
import { type Criterion, isSafe, quoted } from './criterion.ts';
import type { FactTable, Mark } from './fact-table.ts';
import { periodCriteria, stockCriteria } from './period-criteria.ts';
import type { UnitLabels } from './unit-labels.ts';

/** The rows of a table that are added: those of any of some sets of criteria, which never have a row in common. */
export interface Selection {
  readonly table: FactTable;
  readonly sign: 1 | -1;
  readonly sets: readonly (readonly Criterion[])[];
}

/** Units beyond this number are told by a mark, to keep formulas short. */
const MOST_UNITS = 5;
const MOST_MARKS = 12;

/** The rows of a table that are exactly the facts of a total; `undefined` where no criteria say so. */
export function selectionOf(
  total: Total,
  { table, facts, sign }: { readonly facts: readonly Fact[] } & Pick<Selection, 'table' | 'sign'>,
  units: UnitLabels,
): Selection | undefined {
  const isStock = total.measure !== table.measure.id;
  const common = isStock
    ? stockCriteria(measureOf(total.measure), total.period)
    : periodCriteria(table.measure, total.period);
  for (const { id, name, words } of table.dimensions) {
    const value = total.dims[id];
    if (value === undefined || !isSafe(words(total.dims))) continue;
    common.push({ column: name, written: quoted(words(total.dims)), matches: ({ dims }) => dims[id] === value });
  }
  const sets = unitSets(total, table, units).map((unit) => [...unit, ...common]);
  const found = table.facts.filter((fact) => sets.some((set) => set.every((one) => one.matches(fact))));
  const wanted = new Set(facts);
  if (found.filter((fact) => wanted.has(fact)).length < wanted.size) return undefined;
  if (found.length === wanted.size) return { table, sign, sets };
  const mark = markFor(table, found, wanted);
  if (mark === undefined) return undefined;
  const counts: Criterion = { column: mark.name, written: '1', matches: (fact) => mark.counts.get(fact) === true };
  return { table, sign, sets: sets.map((set) => [...set, counts]) };
}

/** The units by their names; without criteria where all units of the table are meant. */
function unitSets(total: Total, table: FactTable, units: UnitLabels): Criterion[][] {
  const [only] = total.units;
  const asked = new Set(total.units.map(unitKey));
  const isWhole = units.in(table).every((unit) => asked.has(unitKey(unit)));
  if (isWhole && total.units.length !== 1) return [[]];
  const labels = total.units.map((unit) => units.label(unit));
  if (only === undefined || labels.length > MOST_UNITS || !labels.every(isSafe)) return [[]];
  return total.units.map((unit) => [
    {
      column: COLUMNS.unit,
      written: quoted(units.label(unit)),
      matches: (fact: Fact) => unitKey(fact.unit) === unitKey(unit),
    },
  ]);
}

/** A mark that tells the wanted facts from the others that were found: one that is there and fits, or a new one. */
function markFor({ marks }: FactTable, found: readonly Fact[], wanted: ReadonlySet<Fact>): Mark | undefined {
  const fits = ({ counts }: Mark): boolean =>
    found.every((fact) => counts.get(fact) === undefined || counts.get(fact) === wanted.has(fact));
  let mark = marks.find(fits);
  if (mark === undefined) {
    if (marks.length === MOST_MARKS) return undefined;
    mark = { name: `Tinh_${marks.length + 1}`, counts: new Map() };
    marks.push(mark);
  }
  for (const fact of found) mark.counts.set(fact, wanted.has(fact));
  return mark;
}
