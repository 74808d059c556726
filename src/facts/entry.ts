import type { Fact, Gap } from '../model/fact.ts';
import type { Item } from '../model/item.ts';
import type { Period } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { Table } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';

/** What one row reports: held back as a whole where the same thing is reported twice. */
export interface Entry {
  readonly form: string;
  readonly table: Table;
  /** An entry of a longer period may repeat those of shorter ones within it. */
  readonly nests: boolean;
  readonly unit: Unit;
  readonly period: Period;
  /** What tells rows of one unit and period apart. */
  readonly key: string;
  /** The same in the words of the form, for people. */
  readonly what: string;
  readonly at: Place;
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
  /** The row itself, where reports show it. */
  readonly item?: Item;
}

/** A row that could not be read: which of the figures it should have given is not known. */
export interface Refusal {
  readonly form: string;
  readonly unit: Unit;
  readonly period: Period;
  readonly at: Place;
  readonly gaps: readonly Gap[];
}
