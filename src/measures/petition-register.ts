import type { Text } from '../i18n/text.ts';
import { authority } from './authority.ts';
import type { Dimension, Measure, MeasureDimension } from './measure.ts';
import { petitionType } from './petitions.ts';

/** The field of a petition in the words of the register. */
export const petitionField: Dimension = {
  id: 'field',
  label: { vi: 'Lĩnh vực', en: 'Field' },
  values: [],
  open: true,
};

const dims: readonly MeasureDimension[] = [petitionType, authority, petitionField].map((dimension) => ({
  dimension,
  rows: 'some',
}));
const counted: Text = { vi: 'đơn', en: 'petitions' };

function event(id: string, label: Text): Measure {
  return { id, label, counted, over: 'flow', every: 'event', dims };
}

const OPEN = { added: 'register.received', removed: 'register.closed' };

function stock(id: string, label: Text, stockOf: NonNullable<Measure['stockOf']>): Measure {
  return { id, label, counted, over: 'closing', every: 'event', dims, stockOf };
}

/** What the days of a register say, those of the law among them: a petition is overdue from the day after its last. */
export const petitionRegisterMeasures: readonly Measure[] = [
  event('register.received', { vi: 'Đơn tiếp nhận theo sổ', en: 'Received, by the register' }),
  event('register.accepted', { vi: 'Đơn thụ lý theo sổ', en: 'Accepted, by the register' }),
  event('register.closed', { vi: 'Đơn kết thúc theo sổ', en: 'Closed, by the register' }),
  event('register.settled', { vi: 'Đơn đã giải quyết theo sổ', en: 'Settled, by the register' }),
  event('register.forwarded', { vi: 'Đơn chuyển, hướng dẫn theo sổ', en: 'Forwarded, by the register' }),
  event('register.due', { vi: 'Đơn đến hạn giải quyết', en: 'Falling due' }),
  event('register.overdue-began', { vi: 'Đơn bắt đầu quá hạn', en: 'Becoming overdue' }),
  event('register.overdue-ended', { vi: 'Đơn quá hạn đã kết thúc', en: 'Overdue ones closed' }),
  event('register.undetermined-began', { vi: 'Đơn chưa rõ hạn, mới', en: 'Without a last day, new' }),
  event('register.undetermined-ended', { vi: 'Đơn chưa rõ hạn, đã kết thúc', en: 'Without a last day, closed' }),
  {
    ...stock(
      'register.carried-over',
      { vi: 'Đơn kỳ trước chuyển sang theo sổ', en: 'Carried over, by the register' },
      OPEN,
    ),
    over: 'opening',
  },
  stock('register.pending', { vi: 'Đơn đang giải quyết theo sổ', en: 'Pending, by the register' }, OPEN),
  stock(
    'register.overdue',
    { vi: 'Đơn đang quá hạn theo sổ', en: 'Overdue, by the register' },
    { added: 'register.overdue-began', removed: 'register.overdue-ended' },
  ),
  stock(
    'register.undetermined',
    { vi: 'Đơn chưa rõ hạn theo sổ', en: 'Without a last day, by the register' },
    { added: 'register.undetermined-began', removed: 'register.undetermined-ended' },
  ),
];
