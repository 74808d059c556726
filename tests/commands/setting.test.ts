import { expect, test } from 'vitest';
import { type Setting, settingOf } from '../../src/commands/setting.ts';
import type { Configuration } from '../../src/config/configuration.ts';
import { isDayOff } from '../../src/days/work-calendar.ts';

const setting = (configuration: Configuration, options = {}): Setting =>
  settingOf({ arguments: [], reads: { files: [], handIns: [] }, options, lang: 'vi', configuration, version: '1.2.3' });

test('without a configuration: the wards of Đống Đa, five days, every rule as it is', () => {
  const usual = setting({});
  expect(usual.register.on('2021-03-31').filter(({ level }) => level === 'ward')).toHaveLength(21);
  expect(usual.deadline).toEqual({ days: 5, workingDays: false });
  expect([usual.forms, usual.letterhead, usual.ownFiles.size]).toEqual([{}, {}, 0]);
  expect([usual.calendar, usual.versions, usual.receipts]).toEqual([undefined, undefined, undefined]);
  expect([usual.severities.of('R203'), usual.severities.change('R203')]).toEqual(['error', undefined]);
});

test('a deadline that is set in part keeps the rest', () => {
  expect(setting({ deadline: { workingDays: true } }).deadline).toEqual({ days: 5, workingDays: true });
  expect(setting({ deadline: { days: 10 } }).deadline).toEqual({ days: 10, workingDays: false });
});

test('the option comes before the configuration', () => {
  expect(setting({ calendar: 'statistical' }).calendar).toBe('statistical');
  expect(setting({ calendar: 'statistical' }, { calendar: 'calendar' }).calendar).toBe('calendar');
});

test('forms, versions and receipts are passed on', () => {
  const forms = { petitions: 'quarter', receptions: { district: 'off' } } as const;
  expect(setting({ forms, versions: 'by-name', receipts: '/x/nhan.csv' })).toMatchObject({
    forms,
    versions: 'by-name',
    receipts: '/x/nhan.csv',
  });
});

test('the files it is made of are its own', () => {
  const { ownFiles } = setting({ file: '/x/c.json', unitsFile: '/x/don-vi.csv', receipts: '/x/nhan.csv' });
  expect([...ownFiles].sort()).toEqual(['/x/c.json', '/x/don-vi.csv', '/x/nhan.csv']);
  expect(setting({ file: '/x/c.json', units: [] }).ownFiles).toEqual(new Set(['/x/c.json']));
});

test('a year of holidays replaces that of the program, other years stay', () => {
  const table = { year: 2021, off: ['2021-03-08'], working: ['2021-03-13'], undecided: [], source: 'x' };
  const off = (configuration: Configuration, date: string) =>
    isDayOff(setting(configuration).deadlines.counting.calendar, date);
  expect(off({}, '2021-04-21')).toEqual({ known: true, value: true });
  expect(off({ holidays: [table] }, '2021-04-21')).toEqual({ known: true, value: false });
  expect(off({ holidays: [table] }, '2021-03-08')).toEqual({ known: true, value: true });
  expect(off({ holidays: [table] }, '2021-03-13')).toEqual({ known: true, value: false });
  expect(off({ holidays: [table] }, '2022-04-11')).toEqual({ known: true, value: true });
  expect(off({ holidays: [{ ...table, year: 2030 }] }, '2030-03-08').known).toBe(true);
  expect(off({}, '2030-03-08').known).toBe(false);
});
