import * as z from 'zod/mini';
import { targetMeasures } from '../measures/targets.ts';
import type { Values } from '../model/table.ts';
import { foldWords } from '../text/fold.ts';
import { oneLine } from '../text/one-line.ts';
import { choice, optionalText, quantity, text } from './column.ts';
import type { Form } from './form.ts';
import { nameCell, quantityCell } from './row-shapes.ts';
import { targetResult } from './target-result.ts';

/** Which way a target goes. */
const direction = {
  id: 'direction',
  label: { vi: 'Chiều', en: 'Direction' },
  values: [
    { id: 'at-least', label: { vi: '≥', en: '≥' } },
    { id: 'at-most', label: { vi: '≤', en: '≤' } },
  ],
};

/** Form 8, yearly: one row per target of a term's resolution. */
export const targets: Form = {
  id: 'targets',
  title: { vi: 'Chỉ tiêu nghị quyết', en: 'Targets of the resolution' },
  every: 'year',
  columns: [
    text('scope', { vi: 'Nhiệm kỳ', en: 'Term' }, ['Nghị quyết nhiệm kỳ', 'Đại hội nhiệm kỳ']),
    text('target', { vi: 'Chỉ tiêu', en: 'Target' }, ['Tên chỉ tiêu', 'Nội dung chỉ tiêu']),
    optionalText('quantity', { vi: 'Đơn vị tính', en: 'Quantity' }, ['ĐVT']),
    choice(
      'direction',
      direction,
      {
        also: ['Chiều chỉ tiêu', 'Dấu'],
        options: {
          'at-least': ['>=', '=>', 'Tối thiểu', 'Không dưới', 'Ít nhất', 'Trở lên', 'Từ trở lên'],
          'at-most': ['<=', '=<', 'Tối đa', 'Không quá', 'Nhiều nhất', 'Trở xuống', 'Từ trở xuống'],
        },
      },
      { mayBeBlank: true, optional: true },
    ),
    quantity('planned', { vi: 'Kế hoạch', en: 'Planned' }, { also: ['Mục tiêu', 'Chỉ tiêu giao'], allowsBound: true }),
    quantity('actual', { vi: 'Thực hiện', en: 'Actual' }, { also: ['Kết quả thực hiện'], allowsBound: true }),
  ],
  row: z.object({
    scope: nameCell,
    target: nameCell,
    quantity: z.optional(z.nullable(nameCell)),
    direction: z.optional(z.nullable(z.enum(['at-least', 'at-most']))),
    planned: quantityCell,
    actual: quantityCell,
  }) as z.ZodMiniType<Values>,
  measures: targetMeasures.map(({ id }) => id),
  key: (row) => `${foldWords(scopeOf(row))} ${foldWords(String(row.target))}`,
  facts: (row) => [
    {
      measure: 'targets.total',
      dims: { scope: scopeOf(row), result: targetResult(row) },
      value: 1,
      columns: ['actual', 'planned'],
    },
  ],
  itemised: true,
};

/** `Nhiệm kỳ 2015 – 2020` is `2015-2020`; words that are no pair of years stay as they are. */
export function scopeOf({ scope }: Values): string {
  const words = oneLine(String(scope));
  const years = words.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 2 ? years.join('-') : words;
}
