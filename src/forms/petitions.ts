import * as z from 'zod/mini';
import { petitionType } from '../measures/petitions.ts';
import type { Values } from '../model/table.ts';
import { count, optionalCount, within } from './column.ts';
import type { Form } from './form.ts';
import { petitionTypeColumn } from './petition-type-column.ts';
import { plainFacts } from './plain-facts.ts';
import { choiceCell, countCell, optionalCountCell } from './row-shapes.ts';

const sources = {
  'petitions.carried-over': 'carriedOver',
  'petitions.received': 'received',
  'petitions.settled': 'settled',
  'petitions.forwarded': 'forwarded',
  'petitions.pending-on-time': 'pendingOnTime',
  'petitions.pending-overdue': 'pendingOverdue',
};

/** Form 2, monthly: one row per type of petition. */
export const petitions: Form = {
  id: 'petitions',
  title: { vi: 'Đơn thư', en: 'Petitions' },
  every: 'month',
  columns: [
    petitionTypeColumn,
    // `Số đơn tiếp nhận › Tồn kỳ trước | Mới tiếp nhận`
    within(
      count('carriedOver', { vi: 'Kỳ trước chuyển sang', en: 'Carried over' }, ['Tồn đầu kỳ', 'Tồn kỳ trước']),
      'received',
    ),
    count('received', { vi: 'Tiếp nhận trong kỳ', en: 'Received' }, [
      'Mới tiếp nhận',
      'Số đơn tiếp nhận',
      'Nhận trong kỳ',
    ]),
    optionalCount('withinAuthority', { vi: 'Thuộc thẩm quyền', en: 'Within authority' }),
    count('settled', { vi: 'Đã giải quyết', en: 'Settled' }, ['Đã giải quyết xong']),
    count('forwarded', { vi: 'Chuyển, hướng dẫn, trả lại', en: 'Forwarded, guided, returned' }, [
      'Chuyển đơn',
      'Không thuộc thẩm quyền',
    ]),
    count('pendingOnTime', { vi: 'Đang giải quyết trong hạn', en: 'Pending, on time' }, ['Trong hạn']),
    count('pendingOverdue', { vi: 'Đang giải quyết quá hạn', en: 'Pending, overdue' }, ['Quá hạn']),
  ],
  row: z.object({
    type: choiceCell(petitionType),
    carriedOver: countCell,
    received: countCell,
    withinAuthority: optionalCountCell,
    settled: countCell,
    forwarded: countCell,
    pendingOnTime: countCell,
    pendingOverdue: countCell,
  }) as z.ZodMiniType<Values>,
  measures: Object.keys(sources),
  key: (row) => String(row.type),
  facts: (row) => plainFacts(row, sources, { type: String(row.type) }),
};
