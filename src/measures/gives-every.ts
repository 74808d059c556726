import type { Text } from '../i18n/text.ts';
import type { Dims } from '../model/fact.ts';
import type { Dimension, Measure } from './measure.ts';

/** True where facts have a value for each thing that every hand-in must list, beyond the dims that are asked for. */
export function givesEvery(facts: readonly { readonly dims: Dims }[], measure: Measure, dims: Dims = {}): boolean {
  return mustList(measure, dims).every((dimension) => lacking(facts, dimension).length === 0);
}

/** The words of the values that they lack for that. */
export function valuesLacking(facts: readonly { readonly dims: Dims }[], measure: Measure, dims: Dims): Text[] {
  return mustList(measure, dims).flatMap((dimension) => lacking(facts, dimension).map(({ label }) => label));
}

function mustList({ dims: of }: Measure, dims: Dims): Dimension[] {
  return of.flatMap(({ dimension, rows }) => (rows === 'all' && dims[dimension.id] === undefined ? [dimension] : []));
}

/** Values that are there neither themselves nor by one that stands for them; a fact without the dimension is of all values. */
function lacking(facts: readonly { readonly dims: Dims }[], { id: name, values }: Dimension): Dimension['values'] {
  const given = new Set(facts.map(({ dims }) => dims[name]));
  if (given.has(undefined)) return [];
  return values.filter(
    ({ id, standsFor }) =>
      standsFor === undefined &&
      !given.has(id) &&
      !values.some((other) => other.standsFor?.includes(id) && given.has(other.id)),
  );
}
