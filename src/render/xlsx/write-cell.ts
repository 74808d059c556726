import type { Cell } from 'exceljs';
import { fill, type Lang } from '../../i18n/text.ts';
import type { GridCell } from '../../model/document.ts';
import { changeOf, changePercentOf, type Figure } from '../../model/figure.ts';
import { coverageOf, isIncomplete } from '../cell-text.ts';
import { cleanText } from '../clean-text.ts';
import { noNumberNote } from '../legend.ts';
import { coverage, NO_NUMBER, points } from '../phrases.ts';
import { incompleteFill, numberFormats, pointsFormat } from './styles.ts';

/**
 * Puts the value into the cell, numbers as numbers, as the stored result of its formula where it has one. No number is `–`,
 * never 0; an incomplete one is coloured and has a note.
 */
export function writeCell(cell: Cell, content: GridCell, lang: Lang, formula?: string): void {
  writeValue(cell, content, lang);
  const { value } = cell;
  if (formula === undefined || (typeof value !== 'number' && typeof value !== 'string')) return;
  cell.value = { formula, result: value, date1904: false };
}

function writeValue(cell: Cell, content: GridCell, lang: Lang): void {
  switch (content.type) {
    case 'text':
      cell.value = cleanText(content.text[lang]);
      break;
    case 'number':
      writeNumber(cell, content.value, content.percent === true);
      break;
    case 'figure':
      writeFigure(cell, content.figure, content.percent, lang);
      break;
    case 'change':
      writeChange(cell, content, lang);
      break;
  }
}

function writeFigure(cell: Cell, figure: Figure, percent: boolean, lang: Lang): void {
  if (figure.state !== 'known') {
    cell.value = NO_NUMBER;
    if (figure.state === 'undefined') cell.note = noNumberNote(figure, lang);
    return;
  }
  writeNumber(cell, figure.value, percent);
  markIncomplete(cell, figure, lang);
}

function writeChange(cell: Cell, content: GridCell & { type: 'change' }, lang: Lang): void {
  const { figure, percent, relative } = content;
  const change = changeOf(figure);
  if (change === undefined) return;
  if (relative) {
    writeRelativeChange(cell, figure, lang);
    return;
  }
  cell.value = change;
  if (percent) cell.numFmt = pointsFormat(points[lang]);
  else cell.numFmt = Number.isInteger(change) ? numberFormats.change : numberFormats.decimalChange;
  markIncomplete(cell, figure, lang);
}

function writeRelativeChange(cell: Cell, figure: Figure, lang: Lang): void {
  const share = changePercentOf(figure);
  if (share === undefined) {
    cell.value = NO_NUMBER;
    cell.note = noNumberNote(figure, lang);
    return;
  }
  cell.value = fraction(share);
  cell.numFmt = numberFormats.percentChange;
  markIncomplete(cell, figure, lang);
}

function writeNumber(cell: Cell, value: number, percent: boolean): void {
  if (percent) {
    cell.value = fraction(value);
    cell.numFmt = numberFormats.percent;
    return;
  }
  cell.value = value;
  cell.numFmt = Number.isInteger(value) ? numberFormats.count : numberFormats.decimal;
}

function markIncomplete(cell: Cell, figure: Figure, lang: Lang): void {
  if (!isIncomplete(figure)) return;
  cell.fill = incompleteFill;
  cell.note = fill(coverage.cell, { parts: coverageOf(figure) })[lang];
}

/** 86.4 percent → 0.864, with the 15 digits that Excel keeps. */
function fraction(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}
