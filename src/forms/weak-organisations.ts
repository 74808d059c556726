import * as z from 'zod/mini';
import { watchedBy } from '../measures/complex-cases.ts';
import { weakOrganisationMeasures } from '../measures/weak-organisations.ts';
import type { Values } from '../model/table.ts';
import { foldWords } from '../text/fold.ts';
import { date, optionalText, text } from './column.ts';
import type { RegisterForm } from './form.ts';
import { choiceCell, dateCell, nameCell } from './row-shapes.ts';
import { watchedByColumn } from './watched-by-column.ts';

/** Form 9, a register: one row each time that a party organisation is listed. */
export const weakOrganisations: RegisterForm = {
  id: 'weak-organisations',
  title: { vi: 'Tổ chức đảng cần củng cố', en: 'Party organisations to be strengthened' },
  every: 'event',
  columns: [
    text('organisation', { vi: 'Tên tổ chức đảng', en: 'Organisation' }, [
      'Tổ chức đảng',
      'Tên tổ chức cơ sở đảng',
      'Tổ chức đảng cần củng cố',
    ]),
    watchedByColumn(true),
    optionalText('reason', { vi: 'Lý do', en: 'Reason' }, ['Lý do cần củng cố', 'Lý do đưa vào danh sách']),
    date(
      'listed',
      { vi: 'Ngày đưa vào danh sách', en: 'Listed' },
      { also: ['Ngày vào danh sách', 'Ngày đưa vào theo dõi', 'Ngày đưa vào diện củng cố'], whenBlank: 'needed' },
    ),
    optionalText('measure', { vi: 'Biện pháp củng cố', en: 'Measure' }, ['Biện pháp']),
    date(
      'delisted',
      { vi: 'Ngày đưa ra khỏi danh sách', en: 'Taken off the list' },
      { also: ['Ngày ra khỏi danh sách', 'Ngày đưa ra khỏi diện củng cố'], whenBlank: 'open' },
    ),
  ],
  row: z.object({
    organisation: nameCell,
    watchedBy: z.optional(z.nullable(choiceCell(watchedBy))),
    reason: z.optional(z.nullable(nameCell)),
    listed: dateCell,
    measure: z.optional(z.nullable(nameCell)),
    delisted: dateCell,
  }) as z.ZodMiniType<Values>,
  measures: weakOrganisationMeasures.map(({ id }) => id),
  events: [
    { measure: 'weak.listed', column: 'listed' },
    { measure: 'weak.delisted', column: 'delisted' },
  ],
  key: (row) => foldWords(String(row.organisation)),
  dims: ({ watchedBy: watcher }) => (typeof watcher === 'string' ? { watchedBy: watcher } : {}),
  recurs: true,
  itemised: true,
};
