import type { Period } from './period.ts';
import type { Place } from './place.ts';
import type { Unit } from './unit.ts';

/** What a figure is broken down by, as `{ kind: 'regular' }`. */
export type Dims = Readonly<Record<string, string>>;

/**
 * Hand-ins that add up, of one form or of several that lie beside each other. Of several series that report the same thing
 * of a unit and time, one counts: the one of the lowest rank that is whole. Our own forms are of rank 0.
 */
export interface Series {
  readonly id: string;
  readonly rank: number;
}

/** One reported number: a measure of a unit in a period, with the cells it was read from. */
export interface Fact {
  readonly measure: string;
  readonly unit: Unit;
  readonly period: Period;
  readonly dims: Dims;
  readonly value: number;
  readonly from: readonly Place[];
  /** Of one that is counted with a minus: the fact itself. */
  readonly negated?: Fact;
  /** Absent for our own forms. */
  readonly series?: Series;
  /** Made of a register's days, for a month that no monthly form was handed in for. */
  readonly derived?: true;
}

/** A number that should stand there and does not: blank, refused or held back. `dims` undefined: not known which. */
export interface Gap {
  readonly measure: string;
  readonly unit: Unit;
  readonly period: Period;
  readonly dims?: Dims;
  /** Id of a dimension: the number is there, but nobody knows where in that breakdown it belongs. */
  readonly unsorted?: string;
  /** Code of the finding that explains it. */
  readonly why: string;
  readonly at: Place;
  /** As of a fact. */
  readonly series?: Series;
}

export const NO_DIMS: Dims = {};

const keys = new WeakMap<Dims, string>();

/** Tells dims apart, in whatever order they are; the same ones are asked for again and again. */
export function dimsKey(dims: Dims): string {
  const known = keys.get(dims) ?? JSON.stringify(Object.entries(dims).sort(([a], [b]) => (a < b ? -1 : 1)));
  keys.set(dims, known);
  return known;
}

/** True where `dims` has every value that `wanted` asks for. */
export function dimsInclude(dims: Dims, wanted: Dims): boolean {
  for (const name in wanted) if (dims[name] !== wanted[name]) return false;
  return true;
}
