import type { SettlementSettings } from '../config/configuration.ts';
import type { WorkCalendar } from '../days/work-calendar.ts';
import { same } from '../i18n/text.ts';
import { byCivilCode } from '../law/counting.ts';
import type { Deadlines } from '../law/deadlines.ts';

/** By what last days are counted: as the office has set it, else as the Civil Code counts. */
export function deadlinesBy(settings: SettlementSettings = {}, calendar: WorkCalendar): Deadlines {
  const { firstDay, lastDayOff, proposals } = settings;
  const usual = byCivilCode(calendar);
  return {
    counting: {
      ...usual,
      ...(firstDay === undefined ? {} : { firstDay }),
      ...(lastDayOff === undefined ? {} : { onDayOff: lastDayOff === 'stays' ? 'stays' : 'nextWorkingDay' }),
    },
    ...(proposals === undefined
      ? {}
      : {
          proposals: {
            days: proposals.days,
            of: proposals.workingDays === true ? 'workingDays' : 'days',
            countsFrom: proposals.from,
            source: same(proposals.source),
          },
        }),
  };
}
