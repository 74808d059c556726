import { fill, type Text } from '../i18n/text.ts';
import { type Counting, type Due, dueBy, lastDay } from './counting.ts';
import { type HandlingStep, handlingLimits } from './handling-limits.ts';
import { inForceOn } from './in-force.ts';

const noLimit: Text = {
  vi: 'chưa có dữ liệu thời hạn của bước này cho ngày {date}',
  en: 'no limit for this step is on record for {date}',
};

/**
 * The last day of a step, counted from the event that sets it off (an ISO date) and by the words in force on that day.
 * `severalPlaces`: facts must be checked in several places, for which some steps have longer.
 */
export function handlingDue(step: HandlingStep, event: string, counting: Counting, severalPlaces = false): Due {
  const limit = handlingLimits.find((one) => one.step === step && inForceOn(one, event));
  if (!limit) return { state: 'unknown', why: fill(noLimit, { date: event }) };
  const days = severalPlaces ? (limit.severalPlaces ?? limit.days) : limit.days;
  return dueBy(lastDay(event, { days, of: limit.of }, counting), [limit.article]);
}
