import { expect, test } from 'vitest';
import { dayOfStamp, vietnamDay } from '../../src/text/vietnam-day.ts';

test.each([
  ['2021-04-05T16:59:59Z', '2021-04-05'],
  ['2021-04-05T17:00:00Z', '2021-04-06'],
  ['2021-04-05T23:30:00.123Z', '2021-04-06'],
  ['2021-04-06T01:00:00+07:00', '2021-04-06'],
  ['2021-04-05T23:00:00-05:00', '2021-04-06'],
  ['2021-12-31T18:00Z', '2022-01-01'],
  [' 2021-04-05T16:59:59Z\n', '2021-04-05'],
  // LibreOffice writes the time of the machine, without a zone.
  ['2021-04-05T23:30:00.123456789', '2021-04-05'],
  ['2021-04-05', '2021-04-05'],
])('%s is %s in Vietnam', (stamp, day) => {
  expect(dayOfStamp(stamp)).toBe(day);
});

test.each(['', '2021', '2021-04', '2021-02-30T10:00:00Z', '2021-04-05T99:00:00Z', '05/04/2021', 'hôm qua'])(
  '“%s” is no day',
  (stamp) => {
    expect(dayOfStamp(stamp)).toBeUndefined();
  },
);

test('a moment is seven hours later than in Greenwich', () => {
  expect(vietnamDay(Date.UTC(2021, 3, 5, 16, 59, 59))).toBe('2021-04-05');
  expect(vietnamDay(Date.UTC(2021, 3, 5, 17))).toBe('2021-04-06');
});
