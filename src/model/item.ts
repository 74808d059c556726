import type { Period } from './period.ts';
import type { Place } from './place.ts';
import type { Values } from './table.ts';
import type { Unit } from './unit.ts';

/** A row that counts of a form whose rows reports show one by one: a case, a target, a task. */
export interface Item {
  readonly form: string;
  readonly unit: Unit;
  /** Of figures of a period; the days of a register stand in its values. */
  readonly period?: Period;
  readonly values: Values;
  readonly at: Place;
}
