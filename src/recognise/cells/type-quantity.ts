import type { PercentColumn, QuantityColumn } from '../../forms/column.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Cell, isBlank } from '../../model/cell.ts';
import {
  parsePercentText,
  parseQuantityNumber,
  parseQuantityText,
  type QuantityReading,
  withoutDust,
} from '../../text/parse-quantity.ts';
import { readBareShare, readShownShare, type ShareReading } from '../../text/read-share.ts';
import { personalDataIn } from '../privacy.ts';
import type { ColumnEvidence } from './column-evidence.ts';
import { dateOrigins } from './date-origins.ts';
import { PERSONAL_NUMBER, problem, type Typed } from './typed.ts';

type NumericColumn = QuantityColumn | PercentColumn;

/** Reads a cell of a column of quantities or of percentages; a percentage is in percent (86.5) however it is stored. */
export function typeQuantity(cell: Cell, column: NumericColumn, evidence: ColumnEvidence): Typed {
  if (isBlank(cell)) return { value: null };
  if (cell.kind === 'date') return problem('C013', { date: formatDate(cell.text), readings: dateOrigins(cell) });
  if (cell.kind === 'boolean') return problem('C001');
  if (personalDataIn(cell, column.kind) !== undefined) return PERSONAL_NUMBER;
  return typed(cell.kind === 'number' ? ofNumber(cell, column, evidence) : ofText(cell.text, column, evidence), column);
}

function typed(reading: QuantityReading, column: NumericColumn): Typed {
  if (reading.state === 'blank') return { value: null };
  if (reading.state === 'unreadable') return problem('C001');
  if (reading.state === 'ambiguous') return problem('C004', { readings: reading.readings });
  const { value, bound } = reading;
  if (bound !== undefined && !column.allowsBound) return problem('C014');
  const percent = reading.percent && column.kind === 'quantity';
  if (bound === undefined && !percent) return { value };
  return { value: { value, ...(bound === undefined ? {} : { bound }), ...(percent ? { percent } : {}) } };
}

function ofNumber(
  { number, percent, state }: Cell,
  column: NumericColumn,
  { shares }: ColumnEvidence,
): QuantityReading {
  if (percent) return ofShare(readShownShare(number));
  if (column.kind === 'percent') return ofShare(readBareShare(number, shares));
  // What a formula computes was typed by nobody: no mark of it was swallowed.
  if (state === 'formula') return { state: 'number', value: withoutDust(number), percent: false };
  return parseQuantityNumber(number);
}

function ofText(text: string, column: NumericColumn, { marks, shares }: ColumnEvidence): QuantityReading {
  if (column.kind === 'quantity') return parseQuantityText(text, marks);
  const reading = parsePercentText(text, marks);
  if (reading.state !== 'number' || reading.percent) return reading;
  const share = ofShare(readBareShare(reading.value, shares));
  return share.state === 'number' && reading.bound !== undefined ? { ...share, bound: reading.bound } : share;
}

function ofShare(share: ShareReading): QuantityReading {
  return typeof share === 'number'
    ? { state: 'number', value: share, percent: true }
    : { state: 'ambiguous', readings: share };
}
