import { daysAfter } from '../days/iso-day.ts';
import { joined } from '../i18n/text.ts';
import { settlementDue } from '../law/settlement-due.ts';
import { countsAs } from '../measures/petition-outcome.ts';
import { petitionRegisterMeasures } from '../measures/petition-register.ts';
import { codeKey } from '../text/code-key.ts';
import type { RegisterForm } from './form.ts';
import { petitionFieldOf } from './petition-field.ts';
import { petitionRecord } from './petition-record.ts';
import { petitionRegisterColumns, petitionRegisterRow } from './petition-register-columns.ts';

/** What form 2 asks, as the register has it. */
const TYPE = { dims: ['type'] };
const PENDING = {
  plus: ['register.received', 'register.overdue-ended', 'register.undetermined-ended'],
  minus: ['register.closed', 'register.overdue-began', 'register.undetermined-began'],
};

/** Form 3, a register: one row per petition. Whoever sent it and what it says is no column of it. */
export const petitionRegister: RegisterForm = {
  id: 'petition-register',
  title: { vi: 'Sổ theo dõi đơn', en: 'Register of petitions' },
  every: 'event',
  columns: petitionRegisterColumns,
  row: petitionRegisterRow,
  measures: petitionRegisterMeasures.map(({ id }) => id),
  events: [
    { measure: 'register.received', column: 'received' },
    { measure: 'register.accepted', column: 'accepted' },
    { measure: 'register.closed', column: 'decided' },
  ],
  computed: {
    events: [
      { measure: 'register.settled', column: 'decided' },
      { measure: 'register.forwarded', column: 'decided' },
      { measure: 'register.due', column: 'accepted' },
      { measure: 'register.overdue-began', column: 'accepted' },
      { measure: 'register.overdue-ended', column: 'decided' },
      { measure: 'register.undetermined-began', column: 'received' },
      { measure: 'register.undetermined-ended', column: 'decided' },
    ],
    of(row, { counting, proposals }) {
      const record = petitionRecord(row);
      if (record === undefined) return undefined;
      const decided = record.decided ?? undefined;
      const count = countsAs(record.outcome);
      const due = settlementDue(record, counting, proposals);
      const last = due.state === 'due' ? due.date : undefined;
      const isLate = last !== undefined && (decided === undefined || decided > last);
      const days = [
        count === 'settled' ? decided : undefined,
        count === 'forwarded' ? decided : undefined,
        last,
        isLate ? daysAfter(last, 1) : undefined,
        isLate ? decided : undefined,
        last === undefined ? record.received : undefined,
        last === undefined ? decided : undefined,
      ];
      return { days, basis: due.state === 'due' ? joined(due.articles) : due.why };
    },
  },
  span: { begins: 'register.received', ends: 'register.closed', due: 'register.due' },
  gives: [
    {
      measure: 'petitions.carried-over',
      at: 'before',
      plus: ['register.received'],
      minus: ['register.closed'],
      ...TYPE,
    },
    { measure: 'petitions.received', at: 'in', plus: ['register.received'], minus: [], ...TYPE },
    { measure: 'petitions.settled', at: 'in', plus: ['register.settled'], minus: [], ...TYPE },
    { measure: 'petitions.forwarded', at: 'in', plus: ['register.forwarded'], minus: [], ...TYPE },
    { measure: 'petitions.pending-on-time', at: 'end', ...PENDING, ...TYPE },
    {
      ...{ measure: 'petitions.pending-overdue', at: 'end' },
      ...{ plus: ['register.overdue-began'], minus: ['register.overdue-ended'], ...TYPE },
    },
    {
      ...{ measure: 'petitions.pending-undetermined', at: 'end' },
      ...{ plus: ['register.undetermined-began'], minus: ['register.undetermined-ended'], ...TYPE },
    },
  ],
  // A number may come again in another year.
  key: (row) => `${String(row.received).slice(0, 4)}|${codeKey(String(row.number))}`,
  dims: ({ type, authority, ...row }) => {
    const field = petitionFieldOf(String(type), row.field);
    return { type: String(type), authority: String(authority), ...(field === undefined ? {} : { field }) };
  },
};
