import { expect, test } from 'vitest';
import { builtInTables } from '../../src/days/built-in-tables.ts';
import { workCalendar } from '../../src/days/work-calendar.ts';
import { byCivilCode } from '../../src/law/counting.ts';
import { handlingDue } from '../../src/law/handling-due.ts';
import { type HandlingStep, handlingLimits } from '../../src/law/handling-limits.ts';

const counting = byCivilCode(workCalendar(builtInTables));

// 5 March 2021 is a Friday, and no holiday follows for weeks.
test.each<[step: HandlingStep, due: string, limit: string]>([
  ['accept-complaint', '2021-03-15', '10 days'],
  ['accept-second-complaint', '2021-03-15', '10 days'],
  ['send-first-decision', '2021-03-10', '3 working days'],
  ['send-second-decision', '2021-03-12', '7 days'],
  ['publish-second-decision', '2021-03-22', '15 days, a Saturday'],
  ['accept-denunciation', '2021-03-16', '7 working days'],
  ['forward-denunciation', '2021-03-12', '5 working days'],
  ['notify-denunciation', '2021-03-12', '5 working days'],
  ['send-conclusion', '2021-03-12', '5 working days'],
  ['act-on-conclusion', '2021-03-16', '7 working days'],
  ['publish-conclusion', '2021-03-16', '7 working days'],
  ['request-overdue-settlement', '2021-03-12', '5 working days'],
  ['report-overdue-settlement', '2021-03-12', '5 working days'],
  ['answer-proposal', '2021-03-19', '10 working days'],
  ['answer-forwarded', '2021-03-19', '10 working days'],
  ['notify-forwarder', '2021-03-16', '7 working days'],
  ['notify-citizen', '2021-03-12', '5 working days'],
])('%s after 5/3/2021 is due by %s: %s', (step, date) => {
  expect(handlingDue(step, '2021-03-05', counting)).toMatchObject({ state: 'due', date });
});

test('sorting has a limit since 15 November 2021, and its source is not verified', () => {
  expect(handlingDue('sort', '2021-11-14', counting)).toMatchObject({
    state: 'unknown',
    why: { en: 'no limit for this step is on record for 2021-11-14' },
  });
  expect(handlingDue('sort', '2021-11-15', counting)).toEqual({
    state: 'due',
    date: '2021-11-29',
    articles: [{ vi: 'Thông tư 05/2021/TT-TTCP (chưa kiểm chứng)', en: 'Circular 05/2021/TT-TTCP (not verified)' }],
  });
});

test('a denunciation: 7 working days over Tết, 10 where several places are asked', () => {
  expect(handlingDue('accept-denunciation', '2021-02-05', counting)).toMatchObject({ date: '2021-02-23' });
  expect(handlingDue('accept-denunciation', '2021-02-05', counting, true)).toMatchObject({ date: '2021-02-26' });
  expect(handlingDue('forward-denunciation', '2021-03-05', counting, true)).toMatchObject({ date: '2021-03-12' });
});

test('the law changed at New Year 2019: 10 days before, 7 working days after', () => {
  expect(handlingDue('accept-denunciation', '2018-12-31', counting)).toMatchObject({
    date: '2019-01-10',
    articles: [{ en: 'Article 20, Law on Denunciations 2011 (not verified)' }],
  });
  // 2, 3, 4 and Saturday 5 January, which was worked, then 7, 8, 9.
  expect(handlingDue('accept-denunciation', '2019-01-01', counting)).toMatchObject({
    date: '2019-01-09',
    articles: [{ en: 'Article 24, Law on Denunciations 2018' }],
  });
});

test('working days over a day that nobody has decided are unknown', () => {
  expect(handlingDue('answer-proposal', '2026-11-16', counting)).toMatchObject({
    state: 'unknown',
    why: { en: expect.stringContaining('24/11/2026') },
  });
});

test('no two limits of a step apply on one day', () => {
  for (const one of handlingLimits) {
    const same = handlingLimits.filter(({ step }) => step === one.step);
    const applying = same.filter(({ from, until }) => from <= one.from && one.from <= (until ?? '9999'));
    expect(applying).toEqual([one]);
  }
});
