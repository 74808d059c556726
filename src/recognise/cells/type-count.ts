import { formatDate } from '../../i18n/format.ts';
import { type Cell, isBlank } from '../../model/cell.ts';
import type { Marks } from '../../text/number-marks.ts';
import { type CountReading, parseCountNumber, parseCountText } from '../../text/parse-count.ts';
import { personalDataIn } from '../privacy.ts';
import { dateOrigins } from './date-origins.ts';
import { PERSONAL_NUMBER, problem, type Typed } from './typed.ts';

/** No ward counts as many of anything: a number with more digits is most likely that of a card or telephone. */
const LARGEST = 99_999_999;

/** Reads a cell of a count column; `marks` is what the column's other cells show. */
export function typeCount(cell: Cell, marks: Marks): Typed {
  if (isBlank(cell)) return { value: null };
  if (cell.kind === 'date') return problem('C013', { date: formatDate(cell.text), readings: dateOrigins(cell) });
  if (cell.kind === 'boolean') return problem('C001');
  if (cell.kind === 'number' && cell.percent) return problem('C015');
  if (personalDataIn(cell, 'count') !== undefined) return PERSONAL_NUMBER;
  return typed(cell.kind === 'number' ? parseCountNumber(cell.number) : parseCountText(cell.text, marks));
}

function typed(reading: CountReading): Typed {
  switch (reading.state) {
    case 'blank':
      return { value: null };
    case 'number':
      return Math.abs(reading.value) > LARGEST ? PERSONAL_NUMBER : { value: reading.value };
    case 'ambiguous':
      return problem('C004', { readings: reading.readings });
    case 'bound':
      return problem('C014');
    case 'percent':
      return problem('C015');
    case 'unreadable':
      return problem('C001');
  }
}
