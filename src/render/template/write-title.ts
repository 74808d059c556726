import type { Template } from '../../templates/template.ts';
import type { TemplateSheet } from '../../templates/template-sheet.ts';
import type { Page } from '../xlsx/page.ts';
import { fonts } from '../xlsx/styles.ts';
import { type TextStyle, writeText } from '../xlsx/write-text.ts';

const INSTRUCTION =
  'Chỉ nhập vào các ô màu vàng; các ô khác đã khóa (không có mật khẩu). Bấm vào ô hoặc tên cột để xem cách ghi.';

/** Rows at the top of the sheet that are for the screen only. */
export const INSTRUCTION_ROWS = 1;

/** Writes instruction, letterhead, title, unit and period above the table, across the paper; gives back how many rows they take. */
export function writeTitle(page: Page, { letterhead, lines }: Template, { form }: TemplateSheet): number {
  let row = 0;
  const write = (text: string, font: TextStyle['font'], align: TextStyle['align']): void =>
    writeText(page, ++row, text, { font, align });
  write(INSTRUCTION, fonts.italic, 'left');
  for (const [index, office] of letterhead.entries())
    write(office, index === letterhead.length - 1 ? fonts.bold : fonts.body, 'left');
  write(form.title.vi.toUpperCase(), fonts.title, 'center');
  for (const line of lines) write(line, fonts.body, 'center');
  return row + 1;
}
