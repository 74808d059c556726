import { expect, test } from 'vitest';
import { builtInTables } from '../../src/days/built-in-tables.ts';
import { workCalendar } from '../../src/days/work-calendar.ts';
import { petitionRecord, petitionStateOn } from '../../src/forms/petition-record.ts';
import { petitionRegisterColumns, petitionRegisterRow } from '../../src/forms/petition-register-columns.ts';
import { byCivilCode } from '../../src/law/counting.ts';
import { countsAs, petitionOutcome } from '../../src/measures/petition-outcome.ts';
import type { Values } from '../../src/model/table.ts';

const counting = byCivilCode(workCalendar(builtInTables));

const row = (more: Values = {}): Values => ({
  number: '12/ĐT',
  received: '2021-02-22',
  type: 'complaint',
  field: 'Đất đai',
  signatories: 1,
  authority: 'ward',
  accepted: '2021-03-01',
  complex: 'no',
  extensions: null,
  decided: null,
  outcome: 'pending',
  ...more,
});

const stateOn = (date: string, more: Values = {}) => {
  const record = petitionRecord(row(more));
  return record && petitionStateOn(date, record, counting);
};

const settled: Values = { decided: '2021-04-09', outcome: 'settled' };

// Accepted on 1 March: 30 days end on 31 March.
test.each<[date: string, more: Values, state: object]>([
  ['2021-02-21', {}, { state: 'notReceived' }],
  ['2021-02-22', {}, { state: 'pending', standing: { state: 'onTime', daysLeft: 37 } }],
  ['2021-03-31', {}, { state: 'pending', standing: { state: 'onTime', daysLeft: 0 } }],
  ['2021-04-01', {}, { state: 'pending', standing: { state: 'overdue', daysOver: 1 } }],
  ['2021-04-01', { complex: 'yes' }, { state: 'pending', standing: { state: 'onTime', daysLeft: 14 } }],
  ['2021-04-08', settled, { state: 'pending', standing: { state: 'overdue', daysOver: 8 } }],
  ['2021-04-09', settled, { state: 'settled' }],
  ['2021-12-31', { decided: '2021-04-09', outcome: 'withdrawn' }, { state: 'settled' }],
  ['2021-12-31', { decided: '2021-03-02', outcome: 'guided' }, { state: 'forwarded' }],
  ['2021-12-31', { accepted: null }, { state: 'pending', standing: { state: 'undetermined' } }],
  ['2021-12-31', { type: 'proposal' }, { state: 'pending', standing: { state: 'undetermined' } }],
  [
    '2021-06-01',
    { type: 'denunciation', extensions: 2 },
    { state: 'pending', standing: { state: 'overdue', daysOver: 1 } },
  ],
  // 30 + 60 days end on Sunday, 30 May, so on Monday; two days more end on Tuesday, 1 June.
  [
    '2021-05-30',
    { type: 'denunciation', extensions: 2, suspendedDays: 2 },
    { state: 'pending', standing: { state: 'onTime', daysLeft: 2 } },
  ],
])('on %s %o stands so: %o', (date, more, state) => {
  expect(stateOn(date, more)).toMatchObject(state);
});

test('a petition without a day of receipt belongs to no period', () => {
  expect(petitionRecord(row({ received: null }))).toBeUndefined();
});

test('outcomes count as form 2 counts them', () => {
  const counts = Object.fromEntries(petitionOutcome.values.map(({ id }) => [id, countsAs(id)]));
  expect(counts).toEqual({
    settled: 'settled',
    withdrawn: 'settled',
    forwarded: 'forwarded',
    guided: 'forwarded',
    returned: 'forwarded',
    filed: 'forwarded',
    pending: 'pending',
  });
  expect(() => countsAs('other')).toThrow('other');
});

test('the shape of a row has every column and takes what may be blank or missing', () => {
  expect(petitionRegisterRow.safeParse(row()).success).toBe(true);
  for (const column of petitionRegisterColumns) {
    const { [column.id]: _, ...without } = { ...row(), suspendedDays: 3 } as Record<string, Values[string]>;
    const optional = column.optional && column.id !== 'complex';
    expect(petitionRegisterRow.safeParse(without).success, column.id).toBe(optional);
  }
  expect(petitionRegisterRow.safeParse(row({ extensions: -1 })).success).toBe(false);
  expect(petitionRegisterRow.safeParse(row({ outcome: 'lost' })).success).toBe(false);
});
