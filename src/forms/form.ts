import type { ZodMiniType } from 'zod/mini';
import type { Text } from '../i18n/text.ts';
import type { Deadlines } from '../law/deadlines.ts';
import type { Dims, Series } from '../model/fact.ts';
import type { Values } from '../model/table.ts';
import type { RowRule } from '../rules/row-rule.ts';
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
export type Form = PeriodForm | RegisterForm;

interface FormShape {
  readonly id: string;
  readonly title: Text;
  /** The form's own columns; unit, period, number and note are common to all forms. */
  readonly columns: readonly Column[];
  /** The shape of a row once its cells are typed; its issues become our findings. */
  readonly row: ZodMiniType<Values>;
  /** Measures it feeds: those a refused row leaves a gap in. */
  readonly measures: readonly string[];
  /** What tells two rows of one unit (and period) apart. */
  key(row: Values): string;
  /** Reports show its rows one by one, so that they are kept: only of lists that are short. */
  readonly itemised?: true;
  /** Rules of its rows that it brings along, made from what it knows of its columns. */
  readonly checks?: readonly RowRule[];
  /** One row a unit, named in a column: a row of nothing but a name has not been filled in. */
  readonly rowPerUnit?: true;
}

/** Rows of figures of a month or a year. */
export interface PeriodForm extends FormShape {
  readonly every: 'month' | 'year';
  facts(row: Values): readonly FactDraft[];
  /** Absent for our own forms. */
  readonly series?: Series;
  /** Periods that lie within each other, as quarters in a half-year, may all be handed in. */
  readonly nests?: true;
}

/**
 * A list of cases that is kept on and handed in again and again, each row with the days on which something happened. What
 * happened is put into periods by these days, and stocks are what came in and has not gone out.
 */
export interface RegisterForm extends FormShape {
  readonly every: 'event';
  /** The first is the day from which on a row counts at all. */
  readonly events: readonly [EventSource, ...EventSource[]];
  /** Where a row belongs in breakdowns; what is blank is left out. */
  dims(row: Values): Dims;
  /** The same thing may be listed again after its last event. */
  readonly recurs?: true;
  /** What follows from the days of a row by law. */
  readonly computed?: {
    readonly events: readonly EventSource[];
    of(row: Values, deadlines: Deadlines): Computed | undefined;
  };
  /** The measures of what begins an entry, of what ends it, and of the day by which it must be over. */
  readonly span?: { readonly begins: string; readonly ends: string; readonly due: string };
  /** Measures of a monthly form that the register gives month by month. */
  readonly gives?: readonly GivenMeasure[];
}

/** A number of a monthly form as a register has it: what came `in` a month, or what was open `before` or at the end of it. */
export interface GivenMeasure {
  readonly measure: string;
  readonly at: 'in' | 'before' | 'end';
  /** Events that add to it, and those that take away. */
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  /** The dimensions that the monthly form tells apart. */
  readonly dims: readonly string[];
}

/** All events of a register: those that its columns state, then those that follow by law. */
export function eventsOf({ events, computed }: RegisterForm): readonly EventSource[] {
  return computed ? [...events, ...computed.events] : events;
}

/** What follows from one row by law. */
export interface Computed {
  /** The day of each event, `undefined` where it has not come. */
  readonly days: readonly (string | undefined)[];
  /** The articles that the day by which it must be over rests on, or why there is no such day. */
  readonly basis: Text;
}

/** A column of days and the measure that each of them counts in. */
export interface EventSource {
  readonly measure: string;
  readonly column: string;
}
