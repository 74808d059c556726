import { workCalendar } from '../../src/days/work-calendar.ts';
import { parsePeriod } from '../../src/model/parse-period.ts';
import type { Intake } from '../../src/pipeline.ts';
import { deadlineOf, usualDeadline } from '../../src/status/deadline.ts';
import { type Status, type StatusQuestion, statusOf } from '../../src/status/status.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';

export const register = createRegister(dongDa);

/** The question as most tests ask it: receptions and petitions of a month, asked ten days after it. */
export function question(id: string, more: Partial<StatusQuestion> = {}): StatusQuestion {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  const { calendar = 'calendar' } = more;
  return {
    period,
    calendar,
    asOf: '2021-04-10',
    today: '2021-04-10',
    register,
    only: [],
    obligations: { receptions: 'month', petitions: 'month' },
    deadline: deadlineOf(usualDeadline, calendar, workCalendar([])),
    receipts: [],
    dates: new Map(),
    ...more,
  };
}

/** `Láng Hạ late 2021-04-07 (2)` for the units that handed something in: state, day handed in, days late. */
export function standings(status: Status): string[] {
  return status.units
    .filter(({ forms }) => forms.some(({ state }) => state !== 'missing'))
    .map(
      ({ unit, state, handedIn, late }) =>
        `${unit.name} ${state}${handedIn ? ` ${handedIn.date} ${handedIn.source}` : ''}${late ? ` (${late.days})` : ''}`,
    );
}

/** As `receptions=received petitions=missing`. */
export function formStates(status: Status, name: string): string {
  const found = status.units.find(({ unit }) => unit.name === name);
  return (found?.forms ?? []).map(({ form, state }) => `${form}=${state}`).join(' ');
}

export function standingOf(intake: Intake, id: string, more: Partial<StatusQuestion> = {}): Status {
  return statusOf(intake, question(id, more));
}
