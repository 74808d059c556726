import type { ZodMiniType } from 'zod/mini';
import type { Text } from '../i18n/text.ts';
import type { Dims } from '../model/fact.ts';
import type { Values } from '../model/table.ts';
import type { Column } from './column.ts';

/** A number that a row reports: the sum of some of its columns, missing while one of them is blank. */
export interface FactDraft {
  readonly measure: string;
  readonly dims: Dims;
  readonly value: number | null;
  /** Ids of the columns it comes from. */
  readonly columns: readonly string[];
}

/** What a sheet must look like to be read as this form, and what its rows say. */
export interface Form {
  readonly id: string;
  readonly title: Text;
  readonly every: 'month' | 'year';
  /** The form's own columns; unit, period, number and note are common to all forms. */
  readonly columns: readonly Column[];
  /** The shape of a row once its cells are typed; its issues become our findings. */
  readonly row: ZodMiniType<Values>;
  /** Measures it feeds: those a refused row leaves a gap in. */
  readonly measures: readonly string[];
  /** What tells two rows of one unit and period apart. */
  key(row: Values): string;
  facts(row: Values): readonly FactDraft[];
}
