import { formatDate } from '../../i18n/format.ts';
import { type Cell, isBlank } from '../../model/cell.ts';
import { type DateReading, parseDateCell, parseDateNumber, parseDateText } from '../../text/parse-date.ts';
import { problem, type Typed } from './typed.ts';

/** Reads a cell of a date column as an ISO date; `isMonthFirst` is what the table's other texts show. */
export function typeDate(cell: Cell, isMonthFirst: boolean): Typed {
  if (isBlank(cell)) return { value: null };
  const reading = readingOf(cell, isMonthFirst);
  switch (reading.state) {
    case 'blank':
      return { value: null };
    case 'date':
      return { value: reading.iso };
    case 'impossible': {
      const { written, swapped } = reading;
      return problem('C016', { date: written, ...(swapped === undefined ? {} : { swapped: formatDate(swapped) }) });
    }
    case 'ambiguous':
      return problem('C018', { readings: reading.readings.map(formatDate) });
    case 'unreadable':
      return problem('C018');
  }
}

function readingOf(cell: Cell, isMonthFirst: boolean): DateReading {
  if (cell.kind === 'date') return parseDateCell(cell.text);
  if (cell.kind === 'number') return parseDateNumber(cell.number);
  return cell.kind === 'text' ? parseDateText(cell.text, isMonthFirst) : { state: 'unreadable' };
}
