import type { Column } from '../forms/column.ts';
import type { Unit } from '../model/unit.ts';

/** Excel shows no more of an input message. */
const LONGEST = 255;

/** What to enter in a column, for the ward officer: from its kind, then why the rules compare it with others. */
export function columnNote(column: Column, reasons: readonly string[], unit: Unit): string {
  let note = [whatToEnter(column), whenBlank(column, unit)].filter((one) => one !== '').join(' ');
  for (const reason of reasons) if (note.length + reason.length < LONGEST) note += ` ${reason}`;
  return note;
}

function whatToEnter(column: Column): string {
  switch (column.kind) {
    case 'count':
      return 'Số nguyên từ 0 trở lên. Không phát sinh thì ghi 0.';
    case 'quantity':
      return column.allowsBound ? 'Số, hoặc như “hơn 23.000”, “khoảng 100”.' : 'Số, không kèm đơn vị tính.';
    case 'percent':
      return column.allowsBound ? 'Số phần trăm: 86,5 là 86,5%; hoặc như “>83%”.' : 'Số phần trăm: 86,5 là 86,5%.';
    case 'date':
      return 'Ngày/tháng/năm, ví dụ 05/03/2021.';
    case 'choice':
      return 'Chọn trong danh sách.';
    case 'text':
      return 'Ghi ngắn gọn; không ghi họ tên, địa chỉ, số điện thoại của công dân.';
  }
}

function whenBlank(column: Column, unit: Unit): string {
  if (column.kind === 'choice' && column.whenAbsent) {
    const id = column.whenAbsent(unit);
    return `Để trống là “${column.options.find((option) => option.id === id)?.label.vi ?? id}”.`;
  }
  if (column.kind === 'date' && column.whenBlank === 'open') return 'Chưa có thì để trống.';
  if (column.optional || (column.kind === 'choice' && column.mayBeBlank)) return 'Không bắt buộc.';
  return column.kind === 'count' ? 'Để trống là chưa báo cáo.' : '';
}
