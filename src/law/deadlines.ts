import { builtInTables } from '../days/built-in-tables.ts';
import { workCalendar } from '../days/work-calendar.ts';
import { byCivilCode, type Counting } from './counting.ts';
import type { ProposalLimit } from './settlement-due.ts';

/** By what last days are counted: how days count, and the office's own limit for proposals, where it has one. */
export interface Deadlines {
  readonly counting: Counting;
  readonly proposals?: ProposalLimit;
}

/** As the Civil Code counts, with the days off that the program knows, and no limit for proposals. */
export function usualDeadlines(): Deadlines {
  return { counting: byCivilCode(workCalendar(builtInTables)) };
}
