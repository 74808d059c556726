import { expect, test } from 'vitest';
import { petitionRecord } from '../../src/forms/petition-record.ts';
import { petitionRegisterColumns, petitionRegisterRow } from '../../src/forms/petition-register-columns.ts';
import { countsAs, petitionOutcome } from '../../src/measures/petition-outcome.ts';
import type { Values } from '../../src/model/table.ts';

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
