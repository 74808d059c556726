import { expect, test } from 'vitest';
import type { Due } from '../../src/law/counting.ts';
import { standingOn } from '../../src/law/standing.ts';

const due: Due = { state: 'due', date: '2021-03-31', articles: [] };

test.each([
  ['2021-03-01', { state: 'onTime', daysLeft: 30 }],
  ['2021-03-31', { state: 'onTime', daysLeft: 0 }],
  ['2021-04-01', { state: 'overdue', daysOver: 1 }],
  ['2022-03-31', { state: 'overdue', daysOver: 365 }],
])('on %s what is due on 31/3/2021 stands so: %o', (date, standing) => {
  expect(standingOn(date, due)).toEqual(standing);
});

test('without a last day nobody can tell, and why is passed on', () => {
  const why = { vi: 'chưa có ngày thụ lý', en: 'there is no day of acceptance' };
  expect(standingOn('2021-03-31', { state: 'unknown', why })).toEqual({ state: 'undetermined', why });
});
