import { expect, test } from 'vitest';
import { builtInTables } from '../../src/days/built-in-tables.ts';
import { workCalendar } from '../../src/days/work-calendar.ts';
import { byCivilCode, type Counting } from '../../src/law/counting.ts';
import { type Petition, type ProposalLimit, settlementDue } from '../../src/law/settlement-due.ts';
import { settlementLimits } from '../../src/law/settlement-limits.ts';
import { fc } from '../support/laws.ts';

const counting = byCivilCode(workCalendar(builtInTables));
const stays: Counting = { ...counting, onDayOff: 'stays' };
const sameDay: Counting = { ...counting, firstDay: 'same' };

const petition = (type: Petition['type'], accepted: string | null, more: Partial<Petition> = {}): Petition => ({
  type,
  received: '2021-03-01',
  accepted,
  complex: false,
  extensions: 0,
  ...more,
});

const dueDate = (one: Petition, how = counting, limit?: ProposalLimit): string => {
  const due = settlementDue(one, how, limit);
  return due.state === 'due' ? due.date : `unknown: ${due.why.en}`;
};

const complex = { complex: true };

test.each<[law: string, type: 'complaint' | 'denunciation', accepted: string, more: Partial<Petition>, due: string]>([
  ['Art. 28: no more than 30 days from acceptance', 'complaint', '2021-03-01', {}, '2021-03-31'],
  ['Art. 28: complex, no more than 45', 'complaint', '2021-03-01', complex, '2021-04-15'],
  ['from the end of a month', 'complaint', '2021-01-31', {}, '2021-03-02'],
  ['into 29 February', 'complaint', '2024-01-30', {}, '2024-02-29'],
  ['over New Year', 'complaint', '2021-12-15', {}, '2022-01-14'],
  ['ends in the days off of Tết', 'complaint', '2021-01-15', {}, '2021-02-17'],
  ['ends on 30 April', 'complaint', '2021-03-31', {}, '2021-05-04'],
  ['ends on a holiday that is a Sunday: Monday is off in its place', 'complaint', '2022-03-11', {}, '2022-04-12'],
  ['ends on a Saturday that is worked in exchange', 'complaint', '2019-04-04', {}, '2019-05-04'],
  ['ends on a Monday that was exchanged', 'complaint', '2019-03-30', {}, '2019-05-02'],
  ['ends on an ordinary Saturday', 'complaint', '2021-02-11', {}, '2021-03-15'],
  [
    'an extension of a complex complaint is what makes it 45',
    'complaint',
    '2021-03-01',
    { ...complex, extensions: 1 },
    '2021-04-15',
  ],
  ['Art. 30: 30 days from acceptance', 'denunciation', '2019-01-01', {}, '2019-01-31'],
  ['Art. 30: complex, but nobody extended it', 'denunciation', '2019-01-01', complex, '2019-01-31'],
  [
    'Art. 30: extended once; 60 days end on a Saturday',
    'denunciation',
    '2019-01-01',
    { ...complex, extensions: 1 },
    '2019-03-04',
  ],
  [
    'Art. 30: especially complex, extended twice',
    'denunciation',
    '2019-01-01',
    { ...complex, extensions: 2 },
    '2019-04-01',
  ],
  [
    'an extension counts where the mark for complex is missing',
    'denunciation',
    '2019-01-01',
    { extensions: 2 },
    '2019-04-01',
  ],
  ['accepted on the last day of the law of 2011: 60 days', 'denunciation', '2018-12-31', {}, '2019-03-01'],
  ['law of 2011, complex: 90 days end on a Sunday', 'denunciation', '2018-12-31', complex, '2019-04-01'],
  ['law of 2011, extended: 60 + 30', 'denunciation', '2018-06-01', { extensions: 1 }, '2018-08-30'],
  [
    'law of 2011, complex and extended: 90 + 60',
    'denunciation',
    '2018-06-01',
    { ...complex, extensions: 1 },
    '2018-10-29',
  ],
  [
    'time of suspension is not counted: 30 + 10 days end on a Saturday',
    'denunciation',
    '2021-03-01',
    { suspendedDays: 10 },
    '2021-04-12',
  ],
])('%s', (_law, type, accepted, more, due) => {
  expect(dueDate(petition(type, accepted, more))).toBe(due);
});

test('which day counts first and what a day off does can be switched', () => {
  const one = petition('denunciation', '2019-01-01', { extensions: 1 });
  expect(dueDate(one, stays)).toBe('2019-03-02');
  expect(dueDate(petition('denunciation', '2019-01-01'), sameDay)).toBe('2019-01-30');
  expect(dueDate(one, { ...sameDay, onDayOff: 'stays' })).toBe('2019-03-01');
});

test('the article is named, and one that nobody could check says so', () => {
  const articles = (one: Petition) => settlementDue(one, counting);
  expect(articles(petition('complaint', '2021-03-01'))).toMatchObject({
    articles: [{ vi: 'Điều 28 Luật Khiếu nại 2011', en: 'Article 28, Law on Complaints 2011' }],
  });
  expect(articles(petition('denunciation', '2018-12-31'))).toMatchObject({
    articles: [{ vi: 'Điều 21 Luật Tố cáo 2011 (chưa kiểm chứng)' }],
  });
});

test.each<[why: string, one: Petition, says: RegExp]>([
  ['not accepted', petition('complaint', null), /no day of acceptance/],
  [
    'not accepted, though complex and extended',
    petition('denunciation', null, { complex: true, extensions: 1 }),
    /acceptance/,
  ],
  ['a proposal, even an accepted one', petition('proposal', '2021-03-01'), /no general limit/],
  ['accepted before the laws of 2011', petition('complaint', '2012-06-30'), /no law is on record for 2012-06-30/],
  [
    'a complaint is not extended unless complex',
    petition('complaint', '2021-03-01', { extensions: 1 }),
    /recorded: 1;.*Article 28.*: 0$/,
  ],
  ['three extensions', petition('denunciation', '2021-03-01', { extensions: 3 }), /recorded: 3;.*Article 30.*: 2$/],
  [
    'two extensions under the law of 2011',
    petition('denunciation', '2018-03-01', { extensions: 2 }),
    /recorded: 2;.*: 1$/,
  ],
  ['the last day lies in a year without a table', petition('complaint', '2027-12-15'), /no table.*2028/],
  ['the last day may be a day off, nobody has decided', petition('complaint', '2027-01-11'), /Tết 2027/],
])('unknown: %s', (_why, one, says) => {
  expect(dueDate(one)).toMatch(says);
});

test('no table is needed where a day off changes nothing, nor for years that a limit merely begins in', () => {
  expect(dueDate(petition('complaint', '2027-12-15'), stays)).toBe('2028-01-14');
  expect(dueDate(petition('complaint', '2015-12-15'))).toBe('2016-01-14');
});

test('an office may set its own limit for proposals', () => {
  const source = { vi: 'Quyết định của phường', en: 'Decision of the ward' };
  const limit: ProposalLimit = { days: 10, of: 'workingDays', countsFrom: 'received', source };
  // 1 March 2021 is a Monday: two weeks.
  expect(settlementDue(petition('proposal', null), counting, limit)).toEqual({
    state: 'due',
    date: '2021-03-15',
    articles: [source],
  });
  const fromAcceptance = { ...limit, days: 15, of: 'days', countsFrom: 'accepted' } as const;
  expect(dueDate(petition('proposal', '2021-03-05'), counting, fromAcceptance)).toBe('2021-03-22');
  expect(dueDate(petition('proposal', null), counting, fromAcceptance)).toMatch(/acceptance/);
});

test('a limit for proposals changes nothing for the others', () => {
  const source = { vi: '-', en: '-' };
  const limit: ProposalLimit = { days: 1, of: 'days', countsFrom: 'received', source };
  expect(dueDate(petition('complaint', '2021-03-01'), counting, limit)).toBe('2021-03-31');
});

test('never before the limit itself is over, and later with every extension', () => {
  const accepted = fc.integer({ min: 0, max: 2500 }).map((days) => {
    return new Date(Date.parse('2019-01-01') + days * 86_400_000).toISOString().slice(0, 10);
  });
  fc.assert(
    fc.property(accepted, fc.integer({ min: 0, max: 2 }), (date, extensions) => {
      const due = dueDate(petition('denunciation', date, { extensions }));
      const days = (Date.parse(due) - Date.parse(date)) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(30 * (1 + extensions));
      // The longest run of days off in the tables has nine days: from its first, the next working day is the tenth.
      expect(days).toBeLessThanOrEqual(30 * (1 + extensions) + 9);
    }),
  );
});

test('on every day one limit applies to a denunciation and one to a complaint', () => {
  for (const date of ['2012-07-01', '2018-12-31', '2019-01-01', '2026-07-01']) {
    const applying = settlementLimits.filter(({ from, until }) => from <= date && date <= (until ?? '9999'));
    expect(applying.map(({ type }) => type).sort()).toEqual(['complaint', 'denunciation']);
  }
});
