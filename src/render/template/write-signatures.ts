import type { Worksheet } from 'exceljs';
import { fonts } from '../xlsx/styles.ts';
import type { Lines } from './lines.ts';

const DAY = '………, ngày …… tháng …… năm ………';
const ROLES = ['NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ'];
/** Rows left free for a signature and a stamp. */
const SPACE = 4;

/** Writes where the paper is signed, on its left and right half; day and names may be typed. */
export function writeSignatures(sheet: Worksheet, { signed, columns }: Lines): void {
  const middle = Math.max(1, Math.floor(columns / 2));
  const halves = [
    { from: 1, to: middle, lines: ['', ROLES[0]] },
    { from: middle + 1, to: columns, lines: [DAY, ROLES[1]] },
  ];
  for (const { from, to, lines } of halves) {
    if (to < from) continue;
    for (const [index, row] of [signed, signed + 1, signed + 1 + SPACE].entries()) {
      const cell = sheet.getCell(row, from);
      cell.value = lines[index] ?? '';
      cell.font = index === 0 ? fonts.italic : fonts.bold;
      cell.alignment = { horizontal: 'center', vertical: 'middle' };
      cell.protection = { locked: index === 1 };
      if (to > from) sheet.mergeCells(row, from, row, to);
    }
  }
}
