import type { ExampleSheet } from '../../examples/example.ts';
import { exampleOf } from '../../examples/example-of.ts';
import { type Lang, same, type Text } from '../../i18n/text.ts';
import type { Block, Grid, GridCell } from '../../model/document.ts';
import { columnLetters } from '../../model/place.ts';

const BAD: Text = { vi: 'Ví dụ sai', en: 'Wrong' };
const GOOD: Text = { vi: 'Ví dụ đúng', en: 'Right' };
const MARKED: Text = { vi: '►◄: chỗ sai.', en: '►◄: what is wrong.' };

/** What breaks a rule and the same put right, as small sheets with row numbers and column letters, or in words. */
export function exampleBlocks(code: string): Block[] {
  const { bad, good } = exampleOf(code);
  return [...sideBlocks(BAD, bad), ...sideBlocks(GOOD, good)];
}

function sideBlocks(label: Text, side: readonly ExampleSheet[] | Text): Block[] {
  if (isSheets(side)) return side.map((sheet) => sheetGrid(label, sheet));
  return [{ type: 'paragraph', tone: 'plain', text: both((lang) => `${label[lang]}: ${side[lang]}`) }];
}

/** The same for scripts; cells of the wrong ones by their addresses. */
export function exampleData(code: string, lang: Lang): unknown {
  const { bad, good } = exampleOf(code);
  const of = (side: readonly ExampleSheet[] | Text): unknown => (isSheets(side) ? side.map(sheetData) : side[lang]);
  return { bad: of(bad), good: of(good) };
}

function sheetData({ file, sheet, above, columns, rows, marked }: ExampleSheet): unknown {
  return {
    ...(file === '' ? {} : { file }),
    ...(sheet === '' ? {} : { sheet }),
    rows: [
      ...above.map(({ number, text }) => ({ row: number, cells: { A: text } })),
      ...rows.map(({ number, cells }) => ({
        row: number,
        cells: Object.fromEntries(
          columns.flatMap((column, index) => (cells[index] === '' ? [] : [[columnLetters(column), cells[index]]])),
        ),
      })),
    ],
    marked,
  };
}

function isSheets(side: readonly ExampleSheet[] | Text): side is readonly ExampleSheet[] {
  return Array.isArray(side);
}

/** Sheet columns as the columns of a grid, the number of the row before them. */
function sheetGrid(label: Text, sheet: ExampleSheet): Grid {
  const { columns, rows, marked } = sheet;
  const shown = (address: string, text: string): string => (marked.includes(address) ? `►${text}◄` : text);
  const letters = columns.map((column) => shown(columnLetters(column), columnLetters(column)));
  return {
    type: 'grid',
    title: both((lang) => captionOf(label[lang], sheet)),
    columns: [
      { label: same(''), align: 'right' },
      ...letters.map((text, index) => ({ label: same(text), align: alignOf(sheet, index) })),
    ],
    rows: rows.map(({ number, cells }) => ({
      role: 'data',
      cells: [
        textCell(shown(String(number), String(number))),
        ...cells.map((cell, index) => textCell(shown(`${columnLetters(columns[index] ?? 0)}${number}`, written(cell)))),
      ],
    })),
    notes: marked.length > 0 ? [MARKED] : [],
  };
}

/** `Ví dụ sai: lang-thuong.xlsx › Đơn thư (Đơn vị: UBND phường Láng Thượng; Tháng 3 năm 2021)`. */
function captionOf(label: string, { file, sheet, above }: ExampleSheet): string {
  const where = [file, sheet].filter((part) => part !== '').join(' › ');
  // Of a long title what the form is and of which days.
  const title = (above.length > 2 ? [above[0], above.at(-1)] : above).map((line) => line?.text ?? '').join('; ');
  return `${label}${where === '' ? '' : `: ${where}`}${title === '' ? '' : ` (${title})`}`;
}

/** Figures below each other; the first row has the labels. */
function alignOf({ rows }: ExampleSheet, index: number): 'left' | 'right' {
  const below = rows.slice(1).flatMap(({ cells }) => (cells[index] === '' ? [] : [cells[index]]));
  return below.length > 0 && below.every((cell) => /^-?[\d.,]+%?$/.test(String(cell))) ? 'right' : 'left';
}

function written(cell: string | number): string {
  return typeof cell === 'number' ? String(cell) : cell.replace(/\s+/g, ' ').trim();
}

function textCell(text: string): GridCell {
  return { type: 'text', text: same(text) };
}

function both(text: (lang: Lang) => string): Text {
  return { vi: text('vi'), en: text('en') };
}
