import type { Fact } from '../../model/fact.ts';
import type { Breach } from '../intake-rule.ts';
import type { IntakeView } from '../intake-view.ts';
import { byUnitAndYear, ofKind, sumOf } from './ratings-of-a-year.ts';

/** The excellent and the good members of a grassroots organisation in a year, and where they stand. */
export interface OrganisationOfAYear extends Breach {
  readonly excellent: number;
  readonly good: number;
}

/** Each grassroots organisation of each year, with those of its members who are excellent and good. */
export function* organisationsOfAYear(facts: IntakeView['facts']): Iterable<OrganisationOfAYear> {
  for (const group of byUnitAndYear(facts('ratings.members-by-rating'))) {
    for (const organisation of grassrootsOrganisations(group)) {
      const excellent = organisation.filter((fact) => fact.dims.rating === 'excellent');
      const good = sumOf(organisation.filter((fact) => fact.dims.rating === 'good'));
      const [first] = excellent;
      const [at, ...related] = excellent.flatMap((fact) => fact.from);
      if (first === undefined || at === undefined) continue;
      const args = { unit: first.unit.name, period: first.period.id };
      yield { at, related, args, excellent: sumOf(excellent), good };
    }
  }
}

/** Each grassroots organisation of a unit by its row; where only cells or sections are given, the finest of them make up one. */
function grassrootsOrganisations(group: readonly Fact[]): readonly (readonly Fact[])[] {
  const rows = new Map<string, Fact[]>();
  for (const fact of ofKind(group, 'grassroots')) {
    const [place] = fact.from;
    const key = `${place?.file}|${place?.sheet}|${place?.row}`;
    rows.set(key, [...(rows.get(key) ?? []), fact]);
  }
  if (rows.size > 0) return [...rows.values()];
  const cells = ofKind(group, 'cell');
  return [cells.length > 0 ? cells : ofKind(group, 'section')];
}
