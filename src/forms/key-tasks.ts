import * as z from 'zod/mini';
import { taskMeasures, taskStatus } from '../measures/key-tasks.ts';
import type { Values } from '../model/table.ts';
import { foldWords } from '../text/fold.ts';
import { choice, optionalText, percent, text } from './column.ts';
import type { Form } from './form.ts';
import { choiceCell, nameCell, quantityCell } from './row-shapes.ts';

/** Form 10, yearly: one row per key task. Which tasks there are is data. */
export const keyTasks: Form = {
  id: 'key-tasks',
  title: { vi: 'Nhiệm vụ trọng tâm', en: 'Key tasks' },
  every: 'year',
  columns: [
    optionalText('no', { vi: 'Số', en: 'No.' }, ['Số nhiệm vụ']),
    text('task', { vi: 'Nhiệm vụ', en: 'Task' }, ['Nhiệm vụ trọng tâm', 'Tên nhiệm vụ', 'Nội dung nhiệm vụ']),
    optionalText('lead', { vi: 'Cơ quan chủ trì', en: 'Lead' }, ['Đơn vị chủ trì', 'Chủ trì']),
    optionalText(
      'due',
      { vi: 'Thời hạn', en: 'Due' },
      ['Thời hạn hoàn thành', 'Hạn hoàn thành', 'Thời gian', 'Thời gian hoàn thành'],
      { mayBeDay: true },
    ),
    percent(
      'progress',
      { vi: 'Tiến độ (%)', en: 'Progress (%)' },
      { also: ['Tiến độ', 'Tỷ lệ hoàn thành'], optional: true },
    ),
    choice('status', taskStatus, {
      also: ['Trạng thái', 'Tình trạng thực hiện'],
      options: {
        done: ['Đã hoàn thành'],
        'on-track': ['Đúng tiến độ'],
        late: ['Chậm tiến độ'],
        'not-started': ['Chưa triển khai'],
      },
    }),
  ],
  row: z.object({
    no: z.optional(z.nullable(nameCell)),
    task: nameCell,
    lead: z.optional(z.nullable(nameCell)),
    due: z.optional(z.nullable(nameCell)),
    progress: z.optional(quantityCell),
    status: choiceCell(taskStatus),
  }) as z.ZodMiniType<Values>,
  measures: taskMeasures.map(({ id }) => id),
  key: (row) => foldWords(String(row.task)),
  facts: (row) => [{ measure: 'tasks.total', dims: { status: String(row.status) }, value: 1, columns: ['status'] }],
  itemised: true,
};
