import { commonColumns } from '../forms/common-columns.ts';
import { type Cell, isBlank } from '../model/cell.ts';
import type { Row } from '../model/sheet.ts';
import { fold } from '../text/fold.ts';

/** The columns of a list of receipts, 1-based. */
export interface ReceiptColumns {
  readonly unit: number;
  readonly period: number;
  readonly date: number;
  readonly form?: number;
}

const labelsOf = (role: 'unit' | 'period'): readonly string[] =>
  commonColumns.filter((column) => column.role === role).flatMap(({ label, also }) => [label.vi, label.en, ...also]);

const NAMES: Readonly<Record<keyof ReceiptColumns, readonly string[]>> = {
  unit: [...labelsOf('unit'), 'Unit'],
  period: labelsOf('period'),
  date: ['Ngày nhận', 'Ngày nhận báo cáo', 'Ngày nộp', 'Ngày gửi', 'Ngày đến', 'Ngày', 'Date', 'Received'],
  form: ['Biểu', 'Biểu mẫu', 'Mẫu biểu', 'Tên biểu', 'Form'],
};

/** The columns that a row names, `undefined` where it is no heading of such a list. */
export function receiptColumns(row: Row): ReceiptColumns | undefined {
  const column = (role: keyof ReceiptColumns): number => {
    const names = new Set(NAMES[role].map(fold));
    return row.cells.findIndex((cell) => isNamed(cell, names)) + 1;
  };
  const [unit, period, date, form] = [column('unit'), column('period'), column('date'), column('form')];
  if (unit === 0 || period === 0 || date === 0) return undefined;
  return { unit, period, date, ...(form === 0 ? {} : { form }) };
}

function isNamed(cell: Cell, names: ReadonlySet<string>): boolean {
  return cell.kind === 'text' && !isBlank(cell) && names.has(fold(cell.text));
}
