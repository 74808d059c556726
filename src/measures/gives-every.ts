import type { Dims } from '../model/fact.ts';
import type { Dimension, Measure } from './measure.ts';

/** True where facts have a value for each thing that every hand-in must list, beyond the dims that are asked for. */
export function givesEvery(facts: readonly { readonly dims: Dims }[], measure: Measure, dims: Dims = {}): boolean {
  const open = measure.dims.filter(({ dimension, rows }) => rows === 'all' && dims[dimension.id] === undefined);
  return open.every(({ dimension }) => givesAll(facts, dimension));
}

/** Every value, itself or by one that stands for it; a fact without the dimension is of all values. */
function givesAll(facts: readonly { readonly dims: Dims }[], { id: name, values }: Dimension): boolean {
  const given = new Set(facts.map(({ dims }) => dims[name]));
  if (given.has(undefined)) return true;
  return values.every(
    ({ id, standsFor }) =>
      standsFor !== undefined ||
      given.has(id) ||
      values.some((other) => other.standsFor?.includes(id) && given.has(other.id)),
  );
}
