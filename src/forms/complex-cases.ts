import * as z from 'zod/mini';
import { authority } from '../measures/authority.ts';
import { caseMeasures, watchedBy } from '../measures/complex-cases.ts';
import type { Values } from '../model/table.ts';
import { codeKey } from '../text/code-key.ts';
import { oneLine } from '../text/one-line.ts';
import { choice, date, optionalText, text } from './column.ts';
import type { RegisterForm } from './form.ts';
import { authorityOptions } from './level-options.ts';
import { choiceCell, dateCell, nameCell } from './row-shapes.ts';
import { watchedByColumn } from './watched-by-column.ts';

/** Form 6, a register: one row per complex or long-standing case. Its title is no column of it: it may name people. */
export const complexCases: RegisterForm = {
  id: 'complex-cases',
  title: { vi: 'Vụ việc phức tạp, tồn đọng', en: 'Complex and long-standing cases' },
  every: 'event',
  columns: [
    text('code', { vi: 'Mã vụ việc', en: 'Case code' }, ['Mã vụ', 'Mã số vụ việc', 'Số vụ việc theo dõi']),
    optionalText('category', { vi: 'Lĩnh vực', en: 'Category' }, ['Loại vụ việc', 'Nhóm vụ việc']),
    choice('authority', authority, {
      also: ['Thẩm quyền', 'Cấp thẩm quyền', 'Cấp giải quyết'],
      options: {
        city: ['TP', 'Cấp thành phố', 'UBND thành phố', 'Thành phố Hà Nội'],
        ...authorityOptions,
        district: [...authorityOptions.district, 'Quận Đống Đa'],
      },
    }),
    watchedByColumn(false),
    date(
      'listed',
      { vi: 'Ngày đưa vào danh sách', en: 'Listed' },
      { also: ['Ngày vào danh sách', 'Ngày đưa vào theo dõi', 'Ngày đưa vào diện theo dõi'], whenBlank: 'needed' },
    ),
    date(
      'settled',
      { vi: 'Ngày giải quyết xong', en: 'Settled' },
      { also: ['Ngày giải quyết', 'Ngày giải quyết dứt điểm'], whenBlank: 'open' },
    ),
    date(
      'delisted',
      { vi: 'Ngày đưa ra khỏi danh sách', en: 'Taken off the list' },
      {
        also: ['Ngày ra khỏi danh sách', 'Ngày đưa ra khỏi diện theo dõi', 'Ngày kết thúc theo dõi'],
        whenBlank: 'open',
      },
    ),
  ],
  row: z.object({
    code: nameCell,
    category: z.optional(z.nullable(nameCell)),
    authority: choiceCell(authority),
    watchedBy: z.nullable(choiceCell(watchedBy)),
    listed: dateCell,
    settled: dateCell,
    delisted: dateCell,
  }) as z.ZodMiniType<Values>,
  measures: caseMeasures.map(({ id }) => id),
  events: [
    { measure: 'cases.listed', column: 'listed' },
    { measure: 'cases.settled', column: 'settled' },
    { measure: 'cases.delisted', column: 'delisted' },
  ],
  key: (row) => codeKey(String(row.code)),
  dims: ({ authority: who, watchedBy: watcher, category }) => ({
    authority: String(who),
    ...(typeof watcher === 'string' ? { watchedBy: watcher } : {}),
    ...(typeof category === 'string' ? { category: oneLine(category) } : {}),
  }),
  itemised: true,
};
