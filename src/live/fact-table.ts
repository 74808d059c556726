import type { Lang } from '../i18n/text.ts';
import type { Measure } from '../measures/measure.ts';
import type { Dims, Fact } from '../model/fact.ts';

/** The facts of one measure as a table of a workbook, which its formulas add up. */
export interface FactTable {
  readonly measure: Measure;
  /** What it is called in the workbook, and what the names of its columns start with: `Luot_tiep`. */
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly dimensions: readonly DimensionColumn[];
  /** Columns that say which facts count where no other column does; they come with the formulas that need them. */
  readonly marks: Mark[];
}

/** A column of a table with the values of one dimension, in words. */
export interface DimensionColumn {
  /** Id of the dimension. */
  readonly id: string;
  readonly label: string;
  /** Name of the column in the workbook. */
  readonly name: string;
  /** Blank where a fact has no value. */
  words(dims: Dims): string;
}

/** For some facts whether they count; nothing is known of the others. */
export interface Mark {
  /** Name of the column in the workbook. */
  readonly name: string;
  readonly counts: Map<Fact, boolean>;
}

/** The words of a value of a dimension of a measure; those of an open one are its own. */
export function dimensionColumns({ dims }: Measure, lang: Lang): DimensionColumn[] {
  return dims.map(({ dimension: { id, label, values } }, index) => ({
    id,
    label: label[lang],
    name: `Loai_${index + 1}`,
    words: (of) => values.find((value) => value.id === of[id])?.label[lang] ?? of[id] ?? '',
  }));
}
