import type { Text } from '../i18n/text.ts';
import type { Dimension } from '../measures/measure.ts';
import type { Unit } from '../model/unit.ts';

interface ColumnWords {
  /** Name used in code. */
  readonly id: string;
  /** What our own templates print. */
  readonly label: Text;
  /** Other wordings seen in offices; accents, case, spacing and line breaks need none. */
  readonly also: readonly string[];
  readonly optional: boolean;
  /** Columns of figures that count it too, so that it may stand under their name: `Số vụ việc › Lần đầu`. */
  readonly partOf?: readonly string[];
}

/** A whole number from 0. */
export interface CountColumn extends ColumnWords {
  readonly kind: 'count';
}

/** A number that may be fractional: a target, an area. */
export interface QuantityColumn extends ColumnWords {
  readonly kind: 'quantity';
  /** `hơn 23.000` and `khoảng 100` may stand there. */
  readonly allowsBound: boolean;
  /** Its rows add up to the total row, as counts do. */
  readonly addsUp: boolean;
}

/** A percentage: the value 86.5 is 86,5%. */
export interface PercentColumn extends ColumnWords {
  readonly kind: 'percent';
  /** `>83%` and `gần 90%` may stand there. */
  readonly allowsBound: boolean;
}

/** A day; its value is the ISO date. */
export interface DateColumn extends ColumnWords {
  readonly kind: 'date';
  /** `missing`: not reported, as with counts; `open`: it has not happened yet; `needed`: without it the row says nothing. */
  readonly whenBlank: 'missing' | 'open' | 'needed';
}

/** One of a list. A blank tells nothing of the row unless it may be blank. */
export interface ChoiceColumn extends ColumnWords {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly ambiguous: readonly AmbiguousSpelling[];
  /** What a blank, or a table without the column, stands for, by the unit that reports. */
  readonly whenAbsent?: (unit: Unit) => string;
  /** A blank is not reported, as with counts, and the row still counts. */
  readonly mayBeBlank: boolean;
}

/** A name that tells rows apart, or one that may be blank; never the name of a person. */
export interface TextColumn extends ColumnWords {
  readonly kind: 'text';
  /** A day may stand there; elsewhere a date is a number of a paper that Excel took for one. */
  readonly mayBeDay: boolean;
}

export type Column = CountColumn | QuantityColumn | PercentColumn | DateColumn | ChoiceColumn | TextColumn;

/** A column of figures, whose cells stand for themselves however the sheet merges them. */
export function isNumeric({ kind }: Column): boolean {
  return kind === 'count' || kind === 'quantity' || kind === 'percent';
}

/** A column whose total row must be the sum of its rows. */
export function addsUp(column: Column): boolean {
  return column.kind === 'count' || (column.kind === 'quantity' && column.addsUp);
}

export interface Option {
  readonly id: string;
  readonly label: Text;
  readonly spellings: readonly Spelling[];
}

/** A wording of an option, with the years in which it is the official one. */
export interface Spelling {
  readonly text: string;
  readonly since?: number;
  readonly until?: number;
}

export interface AmbiguousSpelling {
  readonly text: string;
  readonly readings: readonly string[];
}

export function count(id: string, label: Text, also: readonly string[] = []): CountColumn {
  return { kind: 'count', id, label, also, optional: false };
}

export function optionalCount(id: string, label: Text, also: readonly string[] = []): CountColumn {
  return { kind: 'count', id, label, also, optional: true };
}

/** The same column, which may stand under the names of others that count it too. */
export function within<C extends Column>(column: C, ...partOf: readonly string[]): C {
  return { ...column, partOf };
}

interface ColumnOptions {
  readonly also?: readonly string[];
  readonly optional?: boolean;
}

export function quantity(
  id: string,
  label: Text,
  {
    also = [],
    optional = false,
    allowsBound = false,
    addsUp = false,
  }: ColumnOptions & { readonly allowsBound?: boolean; readonly addsUp?: boolean } = {},
): QuantityColumn {
  return { kind: 'quantity', id, label, also, optional, allowsBound, addsUp };
}

export function percent(
  id: string,
  label: Text,
  { also = [], optional = false, allowsBound = false }: ColumnOptions & { readonly allowsBound?: boolean } = {},
): PercentColumn {
  return { kind: 'percent', id, label, also, optional, allowsBound };
}

export function date(
  id: string,
  label: Text,
  {
    also = [],
    optional = false,
    whenBlank = 'missing',
  }: ColumnOptions & { readonly whenBlank?: DateColumn['whenBlank'] } = {},
): DateColumn {
  return { kind: 'date', id, label, also, optional, whenBlank };
}

export function text(id: string, label: Text, also: readonly string[] = []): TextColumn {
  return { kind: 'text', id, label, also, optional: false, mayBeDay: false };
}

export function optionalText(
  id: string,
  label: Text,
  also: readonly string[] = [],
  { mayBeDay = false }: { readonly mayBeDay?: boolean } = {},
): TextColumn {
  return { kind: 'text', id, label, also, optional: true, mayBeDay };
}

/** A choice whose values are those of a dimension; `also` adds wordings to their labels, or replaces them by dated ones. */
export function choice(
  id: string,
  dimension: Dimension,
  words: { label?: Text; also: readonly string[]; options: Readonly<Record<string, readonly (string | Spelling)[]>> },
  more: {
    ambiguous?: readonly AmbiguousSpelling[];
    whenAbsent?: (unit: Unit) => string;
    mayBeBlank?: boolean;
    optional?: boolean;
  } = {},
): ChoiceColumn {
  const options = dimension.values.map((value) => {
    const given = words.options[value.id] ?? [];
    const spellings = given.map((spelling) => (typeof spelling === 'string' ? { text: spelling } : spelling));
    const dated = spellings.some((spelling) => spelling.text === value.label.vi);
    return {
      id: value.id,
      label: value.label,
      spellings: dated ? spellings : [{ text: value.label.vi }, ...spellings],
    };
  });
  const { ambiguous = [], whenAbsent, mayBeBlank = false, optional = whenAbsent !== undefined } = more;
  return {
    kind: 'choice',
    id,
    label: words.label ?? dimension.label,
    also: words.also,
    optional,
    options,
    ambiguous,
    mayBeBlank,
    ...(whenAbsent === undefined ? {} : { whenAbsent }),
  };
}
