import { describe, expect, test } from 'vitest';
import { month } from '../../src/model/period.ts';
import type { FileDates } from '../../src/read/file-dates.ts';
import { isUndated, type Status, type StatusQuestion } from '../../src/status/status.ts';
import { receptions } from '../support/hand-ins.ts';
import { intakeOf } from '../support/intake.ts';
import { unitOf2021 } from '../support/made-facts.ts';
import { standingOf, standings } from '../support/standing.ts';
import type { FileTree } from '../support/temp-folder.ts';

const RECEPTIONS = { obligations: { receptions: 'month' } } as const;
const langHa = unitOf2021('Láng Hạ');

async function handedIn(
  dates: Readonly<Record<string, FileDates>>,
  files: FileTree = { 'a.csv': receptions('Láng Hạ', '03/2021') },
  more: Partial<StatusQuestion> = {},
): Promise<Status> {
  return standingOf(await intakeOf(files), '2021-03', {
    ...RECEPTIONS,
    dates: new Map(Object.entries(dates)),
    ...more,
  });
}

describe('one ward in a file', () => {
  test.each([
    [{}, 'on-time'],
    [{ saved: '2021-04-05' }, 'on-time 2021-04-05 document'],
    [{ saved: '2021-04-06' }, 'late 2021-04-06 document (1)'],
    [{ saved: '2021-04-09', changed: '2021-04-09' }, 'late 2021-04-09 document (4)'],
    // A copy has a later day, and that proves nothing.
    [{ changed: '2021-04-05' }, 'on-time 2021-04-05 file'],
    [{ changed: '2021-04-06' }, 'on-time'],
    [{ saved: '2021-04-02', changed: '2021-04-09' }, 'on-time 2021-04-02 document'],
    // Before the month began nobody could save its figures; some programs always write the same old day.
    [{ saved: '2006-09-16', changed: '1980-01-01' }, 'on-time'],
    [{ saved: '2021-02-28', changed: '2021-04-04' }, 'on-time 2021-04-04 file'],
    // The clock of the ward was wrong.
    [{ saved: '2031-04-04' }, 'on-time'],
  ])('%j: %s', async (dates, expected) => {
    expect(standings(await handedIn({ 'a.csv': dates }))).toEqual([`Láng Hạ ${expected}`]);
  });

  test('without a day it is undated, with a proof of being on time it is not', async () => {
    const undated = (status: Status): number => status.units.filter(isUndated).length;
    expect(undated(await handedIn({}))).toBe(1);
    expect(undated(await handedIn({ 'a.csv': { changed: '2021-04-05' } }))).toBe(0);
  });
});

describe('several in a file', () => {
  const district = [
    'Phường,Kỳ báo cáo,Hình thức tiếp,Số lượt tiếp,Số người được tiếp,Số vụ việc',
    'Láng Hạ,03/2021,Thường xuyên,1,1,1',
    'Kim Liên,03/2021,Thường xuyên,1,1,1',
  ].join('\n');

  test.each([
    ['2021-04-05', ['Láng Hạ on-time 2021-04-05 document', 'Kim Liên on-time 2021-04-05 document']],
    ['2021-04-08', ['Láng Hạ on-time', 'Kim Liên on-time']],
  ])('saved on %s', async (saved, expected) => {
    expect(standings(await handedIn({ 'quan.csv': { saved } }, { 'quan.csv': district }))).toEqual(expected);
  });

  test('a late save says nothing of the earlier months of a yearly file', async () => {
    const files = { 'nam.csv': `${receptions('Láng Hạ', '02/2021')}\n${receptions('Láng Hạ', '03/2021')}` };
    const dates = new Map([['nam.csv', { saved: '2021-04-07' }]]);
    const intake = await intakeOf(files);
    expect(standings(standingOf(intake, '2021-02', { ...RECEPTIONS, dates }))).toEqual(['Láng Hạ on-time']);
    expect(standings(standingOf(intake, '2021-03', { ...RECEPTIONS, dates }))).toEqual([
      'Láng Hạ late 2021-04-07 document (2)',
    ]);
  });

  test('two files of one form: late only where neither may have been on time', async () => {
    const [first = '', second = ''] = ['Thường xuyên', 'Định kỳ'].map((kind) =>
      receptions('Láng Hạ', '03/2021').replace(/^(Thường xuyên|Định kỳ|Đột xuất),.*\n/gm, (line, one: string) =>
        one === kind ? line : '',
      ),
    );
    const files = { 'a.csv': first, 'b.csv': second };
    const saved = (a: FileDates, b: FileDates): Promise<Status> => handedIn({ 'a.csv': a, 'b.csv': b }, files);
    expect(standings(await saved({ saved: '2021-04-07' }, {}))).toEqual(['Láng Hạ on-time']);
    expect(standings(await saved({ saved: '2021-04-07' }, { saved: '2021-04-03' }))).toEqual([
      'Láng Hạ on-time 2021-04-03 document',
    ]);
    expect(standings(await saved({ saved: '2021-04-07' }, { saved: '2021-04-09' }))).toEqual([
      'Láng Hạ late 2021-04-07 document (2)',
    ]);
  });
});

describe('the office’s list of receipts', () => {
  const receipt = (date: string, more: object = {}) => ({ unit: langHa, period: month(2021, 3), date, ...more });
  const late = { 'a.csv': { saved: '2021-04-09' } };

  test.each([
    [[receipt('2021-04-05')], 'on-time 2021-04-05 receipts'],
    [[receipt('2021-04-08')], 'late 2021-04-08 receipts (3)'],
    [[receipt('2021-04-08'), receipt('2021-04-02')], 'on-time 2021-04-02 receipts'],
    [[receipt('2021-04-02', { form: 'receptions' })], 'on-time 2021-04-02 receipts'],
    [[receipt('2021-04-02', { form: 'petitions' })], 'late 2021-04-09 document (4)'],
    [[receipt('2021-04-02', { period: month(2021, 2) })], 'late 2021-04-09 document (4)'],
    [[receipt('2021-04-02', { unit: unitOf2021('Kim Liên') })], 'late 2021-04-09 document (4)'],
  ])('%#: %s', async (receipts, expected) => {
    expect(standings(await handedIn(late, undefined, { receipts }))).toEqual([`Láng Hạ ${expected}`]);
  });

  test('received by the list, but no file: missing, not late, and said', async () => {
    const receipts = [receipt('2021-04-03')];
    const status = await handedIn({}, { 'b.csv': receptions('Kim Liên', '03/2021') }, { receipts, only: [langHa] });
    const [form] = status.units[0]?.forms ?? [];
    expect([form?.state, form?.listed, form?.late]).toEqual(['missing', '2021-04-03', undefined]);
  });
});

describe('today', () => {
  test.each([
    ['2021-04-04', 'missing', 0],
    ['2021-04-05', 'missing', 0],
    ['2021-04-06', 'missing', 1],
    ['2021-04-07', 'late', 2],
    ['2021-05-07', 'late', 2],
  ])('on %s a file of 7 April is %s', async (asOf, state, days) => {
    const status = await handedIn({ 'a.csv': { saved: '2021-04-07' } }, undefined, {
      asOf,
      today: '2021-06-01',
      only: [langHa],
    });
    const [ward] = status.units;
    expect([ward?.state, ward?.late?.days ?? 0]).toEqual([state, days]);
    expect(ward?.forms[0]?.later).toBe(state === 'missing' ? '2021-04-07' : undefined);
  });

  test('nothing is late before it is due', async () => {
    const files = { 'b.csv': receptions('Kim Liên', '03/2021') };
    const status = await handedIn({}, files, { asOf: '2021-04-03', only: [langHa] });
    expect([status.units[0]?.state, status.units[0]?.late]).toEqual(['missing', undefined]);
  });
});
