import * as z from 'zod/mini';
import { date, percent, quantity, text } from '../../src/forms/column.ts';
import type { Form } from '../../src/forms/form.ts';
import { dateCell, nameCell, quantityCell } from '../../src/forms/row-shapes.ts';
import type { Values } from '../../src/model/table.ts';

/** A register of petitions with columns of days. */
export const letters: Form = {
  id: 'test-letters',
  title: { vi: 'Sổ theo dõi đơn', en: 'Register of petitions' },
  every: 'month',
  columns: [
    text('number', { vi: 'Số đơn', en: 'Number' }),
    date('received', { vi: 'Ngày nhận', en: 'Received' }),
    date('decided', { vi: 'Ngày giải quyết', en: 'Decided' }, { optional: true }),
  ],
  row: z.object({ number: nameCell, received: dateCell, decided: z.optional(dateCell) }) as z.ZodMiniType<Values>,
  measures: [],
  key: (row) => String(row.number),
  facts: () => [],
};

/** Targets with columns of quantities and percentages. */
export const goals: Form = {
  id: 'test-goals',
  title: { vi: 'Chỉ tiêu nghị quyết', en: 'Targets' },
  every: 'month',
  columns: [
    text('target', { vi: 'Chỉ tiêu', en: 'Target' }),
    quantity('planned', { vi: 'Kế hoạch', en: 'Planned' }),
    quantity('actual', { vi: 'Thực hiện', en: 'Actual' }, { allowsBound: true }),
    percent('progress', { vi: 'Tiến độ (%)', en: 'Progress' }, { allowsBound: true }),
    percent('share', { vi: 'Tỷ lệ (%)', en: 'Share' }, { optional: true }),
  ],
  row: z.object({
    target: nameCell,
    planned: quantityCell,
    actual: quantityCell,
    progress: quantityCell,
    share: z.optional(quantityCell),
  }) as z.ZodMiniType<Values>,
  measures: [],
  key: (row) => String(row.target),
  facts: () => [],
};
