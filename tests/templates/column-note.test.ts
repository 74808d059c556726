import { expect, test } from 'vitest';
import { month } from '../../src/model/period.ts';
import { columnNote } from '../../src/templates/column-note.ts';
import { formNamed, wardNamed } from '../support/template-workbook.ts';

const ward = wardNamed('Láng Hạ', month(2021, 3));

function noteOf(form: string, id: string, reasons: readonly string[] = []): string {
  const column = formNamed(form).columns.find((one) => one.id === id);
  if (!column) throw new Error(`no column ${id}`);
  return columnNote(column, reasons, ward);
}

test.each([
  ['petitions', 'received', 'Số nguyên từ 0 trở lên. Không phát sinh thì ghi 0. Để trống là chưa báo cáo.'],
  ['petitions', 'withinAuthority', 'Số nguyên từ 0 trở lên. Không phát sinh thì ghi 0. Không bắt buộc.'],
  ['supervision', 'body', 'Chọn trong danh sách.'],
  ['supervision', 'level', 'Chọn trong danh sách. Để trống là “Phường”.'],
  ['cell-ratings', 'rating', 'Chọn trong danh sách. Không bắt buộc.'],
  ['complex-cases', 'settled', 'Ngày/tháng/năm, ví dụ 05/03/2021. Chưa có thì để trống.'],
])('%s %s', (form, id, note) => {
  expect(noteOf(form, id)).toBe(note);
});

test('reasons are added as long as Excel shows them whole', () => {
  const reason = `${'x'.repeat(170)}.`;
  expect(noteOf('supervision', 'body', [reason])).toBe(`Chọn trong danh sách. ${reason}`);
  expect(noteOf('supervision', 'body', [reason, reason])).toBe(`Chọn trong danh sách. ${reason}`);
});
