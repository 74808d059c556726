import type { TableIntake } from '../facts/table-tally.ts';
import { lastDay } from '../model/as-of.ts';
import { type Calendar, windowOf } from '../model/period.ts';
import type { Place } from '../model/place.ts';

/** The day on which what is said at a place was closed; `undefined` where nothing around it states a period. */
export type ClosingDay = (at: Place) => string | undefined;

/** What closing days are asked for by. */
export interface ClosingDayOptions {
  /** The day that was asked for takes the place of all of them. Never today by accident. */
  readonly asOf?: string;
  readonly calendar?: Calendar;
}

/** By the tables on the same sheet, else by those of the file: the latest last day of their periods. */
export function closingDays(tables: readonly TableIntake[], options: ClosingDayOptions): ClosingDay {
  const { asOf, calendar = 'calendar' } = options;
  if (asOf !== undefined) return () => asOf;
  return ({ file, sheet }) => {
    const inFile = tables.filter(({ table }) => table.file === file);
    const latest = (some: readonly TableIntake[]): string | undefined =>
      some
        .flatMap((one) => closingDay(one, calendar) ?? [])
        .sort()
        .at(-1);
    return latest(inFile.filter(({ table }) => table.sheet === sheet)) ?? latest(inFile);
  };
}

function closingDay({ table, lastMonth }: TableIntake, calendar: Calendar): string | undefined {
  if (table.kept?.asOf) return lastDay(table.kept.asOf);
  return lastMonth === undefined ? undefined : windowOf({ id: '', from: lastMonth, to: lastMonth }, calendar).to;
}
