import { daysAfter } from '../days/iso-day.ts';
import type { WorkCalendar } from '../days/work-calendar.ts';
import { addWorkingDays } from '../days/working-days.ts';
import { type Calendar, type Period, windowOf } from '../model/period.ts';
import { UserError } from '../model/trouble.ts';

/** How many days after the last day of a period its hand-in is due. */
export interface DeadlineRule {
  readonly days: number;
  /** Only working days are counted. */
  readonly workingDays: boolean;
}

/** No law sets a day for wards; this is the district's own. */
export const usualDeadline: DeadlineRule = { days: 5, workingDays: false };

/** The last day (ISO) on which the hand-in of a period is on time. */
export type Deadline = (handIn: Period) => string;

/** The deadline throws `UserError` where it is not known which days are worked. */
export function deadlineOf(rule: DeadlineRule, calendar: Calendar, work: WorkCalendar): Deadline {
  return (handIn) => {
    const end = windowOf(handIn, calendar).to;
    if (!rule.workingDays) return daysAfter(end, rule.days);
    const due = addWorkingDays(work, end, rule.days);
    if (due.known) return due.value;
    const { why } = due;
    throw new UserError({
      vi: `Không tính được hạn nộp của kỳ ${handIn.id} theo ngày làm việc: ${why.vi}.`,
      en: `The deadline of ${handIn.id} in working days is not known: ${why.en}.`,
    });
  };
}
