import { type Cell, isBlank } from '../../model/cell.ts';
import type { Row } from '../../model/sheet.ts';
import { fold } from '../../text/fold.ts';
import { type EntryField, entryFields } from '../../units/list/unit-entry.ts';

/** What the columns of a list of units may be called. */
const NAMES: Readonly<Record<EntryField, readonly string[]>> = {
  code: ['Mã', 'Mã đơn vị', 'Mã ĐVHC', 'Code'],
  name: ['Tên', 'Tên đơn vị', 'Đơn vị', 'Name'],
  level: ['Cấp', 'Loại', 'Loại đơn vị', 'Level'],
  parent: ['Thuộc', 'Trực thuộc', 'Cấp trên', 'Parent'],
  from: ['Từ ngày', 'Có từ ngày', 'From'],
  until: ['Đến ngày', 'Hết ngày', 'Until'],
  successors: ['Trở thành', 'Đơn vị kế tiếp', 'Kế tiếp', 'Successors'],
};
const fields = new Map(entryFields.flatMap((field) => NAMES[field].map((name) => [fold(name), field] as const)));

/** Every name of a column, as people may write it. */
export const columnNames: readonly string[] = Object.values(NAMES).flat();

/** The field that a heading stands for. */
export function fieldOf(heading: string): EntryField | undefined {
  return fields.get(fold(heading));
}

/** The columns that a row names, 1-based. */
export function entryColumns(row: Row): ReadonlyMap<EntryField, number> {
  const columns = new Map<EntryField, number>();
  row.cells.forEach((cell, index) => {
    const field = isHeading(cell) ? fieldOf(cell.text) : undefined;
    if (field !== undefined && !columns.has(field)) columns.set(field, index + 1);
  });
  return columns;
}

export function isHeading(cell: Cell): boolean {
  return cell.kind === 'text' && !isBlank(cell);
}
