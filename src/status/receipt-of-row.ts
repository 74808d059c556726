import { forms } from '../forms/registry.ts';
import { formatDate } from '../i18n/format.ts';
import { midSentence, type Text } from '../i18n/text.ts';
import type { Cell } from '../model/cell.ts';
import { parsePeriod } from '../model/parse-period.ts';
import { type Calendar, type Period, windowOf } from '../model/period.ts';
import { periodWords } from '../model/period-words.ts';
import { cellAt, type Row } from '../model/sheet.ts';
import type { Unit } from '../model/unit.ts';
import { fold } from '../text/fold.ts';
import { type DateReading, parseDateCell, parseDateText } from '../text/parse-date.ts';
import type { Register } from '../units/register.ts';
import type { ReceiptColumns } from './receipt-columns.ts';
import type { Receipt } from './receipts.ts';

/** A cell that cannot be read, and why. */
export interface WrongCell {
  readonly column: number;
  readonly text: Text;
}

export interface ReceiptContext {
  readonly register: Register;
  readonly calendar: Calendar;
}

/** Reads a line of the list of receipts, whose cells are all filled in but for the form. */
export function receiptOfRow(row: Row, columns: ReceiptColumns, context: ReceiptContext): Receipt | WrongCell {
  const period = periodIn(cellAt(row, columns.period));
  if (period === undefined) return wrong(columns.period, row, { vi: 'không phải là một kỳ', en: 'is no period' });
  const unit = unitIn(wordsOf(cellAt(row, columns.unit)), period, context.register);
  if ('vi' in unit) return wrong(columns.unit, row, unit);
  const { date } = columns;
  const day = dayIn(cellAt(row, date));
  if (day === undefined) return wrong(date, row, { vi: 'không phải là một ngày', en: 'is no day' });
  const start = windowOf(period, context.calendar).from;
  if (day < start) {
    const first = formatDate(start);
    return wrong(date, row, { vi: `trước ngày đầu kỳ, ${first}`, en: `is before the period begins, ${first}` });
  }
  const named = columns.form === undefined ? '' : wordsOf(cellAt(row, columns.form));
  if (named === '') return { unit, period, date: day };
  const form = forms.find(({ id, title }) => [id, title.vi, title.en].some((name) => fold(name) === fold(named)));
  if (form) return { unit, period, date: day, form: form.id };
  return wrong(columns.form ?? 0, row, { vi: 'không phải là tên biểu', en: 'is no form' });
}

function unitIn(name: string, period: Period, register: Register): Unit | Text {
  const match = register.match(name, windowOf(period, 'calendar').to);
  if (match.state === 'found') return match.unit;
  const when = midSentence(periodWords(period));
  const near = match.state === 'unknown' ? match.nearest : undefined;
  return {
    vi: `không phải là đơn vị trong kỳ ${when.vi}${near ? ` (có phải “${near}”?)` : ''}`,
    en: `is no unit in ${when.en}${near ? ` (is it “${near}”?)` : ''}`,
  };
}

/** Excel keeps 03/2021 as the first of March. */
function periodIn(cell: Cell): Period | undefined {
  return parsePeriod(cell.kind === 'date' ? cell.text.slice(0, 7) : wordsOf(cell));
}

function dayIn(cell: Cell): string | undefined {
  const reading: DateReading = cell.kind === 'date' ? parseDateCell(cell.text) : parseDateText(wordsOf(cell));
  return reading.state === 'date' ? reading.iso : undefined;
}

function wordsOf(cell: Cell): string {
  return cell.kind === 'number' ? String(cell.number) : cell.text.trim();
}

function wrong(column: number, row: Row, why: Text): WrongCell {
  const seen = wordsOf(cellAt(row, column));
  return {
    column,
    text:
      seen === ''
        ? { vi: 'ô để trống', en: 'the cell is blank' }
        : { vi: `“${seen}” ${why.vi}`, en: `“${seen}” ${why.en}` },
  };
}
