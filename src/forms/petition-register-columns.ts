import * as z from 'zod/mini';
import { authority } from '../measures/authority.ts';
import type { Dimension } from '../measures/measure.ts';
import { petitionOutcome } from '../measures/petition-outcome.ts';
import { petitionType } from '../measures/petitions.ts';
import type { Values } from '../model/table.ts';
import { type Column, choice, date, optionalCount, text } from './column.ts';
import { authorityOptions } from './level-options.ts';
import { petitionTypeColumn } from './petition-type-column.ts';
import { choiceCell, dateCell, nameCell, optionalCountCell } from './row-shapes.ts';

/** An x in its cell; a blank is no. */
const complexMark: Dimension = {
  id: 'complex',
  label: { vi: 'Phức tạp', en: 'Complex' },
  values: [
    { id: 'yes', label: { vi: 'x', en: 'x' } },
    { id: 'no', label: { vi: 'Không', en: 'No' } },
  ],
};

/** Columns of form 3, one row per petition. Names, addresses and contents are no columns of it. */
export const petitionRegisterColumns: readonly Column[] = [
  text('number', { vi: 'Số đơn', en: 'Number' }, ['Mã đơn', 'Số đến']),
  date(
    'received',
    { vi: 'Ngày nhận', en: 'Received' },
    { also: ['Ngày nhận đơn', 'Ngày tiếp nhận', 'Ngày đến'], whenBlank: 'needed' },
  ),
  petitionTypeColumn,
  { ...text('field', { vi: 'Lĩnh vực', en: 'Field' }), optional: true },
  optionalCount('signatories', { vi: 'Số người đứng tên', en: 'Signatories' }, ['Số người ký tên']),
  choice('authority', authority, {
    also: ['Thẩm quyền', 'Cấp thẩm quyền'],
    options: {
      ...authorityOptions,
      city: ['UBND thành phố', 'Cấp thành phố', 'TP'],
    },
  }),
  date('accepted', { vi: 'Ngày thụ lý', en: 'Accepted' }, { optional: true, whenBlank: 'open' }),
  choice(
    'complex',
    complexMark,
    { also: ['Vụ việc phức tạp'], options: { yes: ['Có', 'Phức tạp'] } },
    { whenAbsent: () => 'no' },
  ),
  optionalCount('extensions', { vi: 'Số lần gia hạn', en: 'Extensions' }, ['Gia hạn']),
  optionalCount('suspendedDays', { vi: 'Số ngày tạm đình chỉ', en: 'Days of suspension' }),
  date(
    'decided',
    { vi: 'Ngày giải quyết', en: 'Decided' },
    { also: ['Ngày ban hành quyết định', 'Ngày giải quyết xong'], optional: true, whenBlank: 'open' },
  ),
  choice('outcome', petitionOutcome, {
    also: ['Kết quả giải quyết', 'Kết quả xử lý'],
    options: {
      settled: ['Đã giải quyết xong'],
      withdrawn: ['Rút', 'Đã rút đơn'],
      forwarded: ['Chuyển đơn', 'Đã chuyển'],
      guided: ['Đã hướng dẫn'],
      returned: ['Trả lại đơn', 'Trả đơn'],
      filed: ['Lưu'],
      pending: ['Đang xử lý', 'Đang xem xét'],
    },
  }),
];

/** The shape of a row of form 3 once its cells are typed. */
export const petitionRegisterRow = z.object({
  number: nameCell,
  received: dateCell,
  type: choiceCell(petitionType),
  field: z.optional(z.nullable(nameCell)),
  signatories: optionalCountCell,
  authority: choiceCell(authority),
  accepted: z.optional(dateCell),
  complex: choiceCell(complexMark),
  extensions: optionalCountCell,
  suspendedDays: optionalCountCell,
  decided: z.optional(dateCell),
  outcome: choiceCell(petitionOutcome),
}) as z.ZodMiniType<Values>;
