import type { Lang } from '../../i18n/text.ts';
import type { Grid, GridRow } from '../../model/document.ts';
import { type CellText, cellText } from '../cell-text.ts';
import { cleanText } from '../clean-text.ts';
import { textWidth } from '../text-width.ts';
import { longestLine, longestWord, wrapWords } from '../wrap-words.ts';

/** Blank characters between two columns. */
export const GAP = 2;

/** A column of a grid as words, with the widths between which it may be drawn (terminal columns, without gaps). */
export interface TextColumn {
  readonly label: string;
  /** Empty where the column stands under no group. */
  readonly group: string;
  readonly align: 'left' | 'right';
  readonly cells: readonly string[];
  /** No number and no Vietnamese word is broken down to this width. */
  readonly narrowest: number;
  /** Down to this width only the label wraps (and long sentences). */
  readonly comfortable: number;
  readonly natural: number;
}

/** Longer words (file names, addresses) may be broken; no Vietnamese word is as long. */
const LONGEST_WHOLE_WORD = 24;
/** Labels wrap here even where there is room: numbers far apart are hard to follow. */
const LABEL_WIDTH = 18;
/** A text longer than this may as well stand on several lines. */
const SENTENCE_WIDTH = 24;

export function textColumns(grid: Grid, lang: Lang): TextColumn[] {
  return grid.columns.map((column, index) => {
    const label = cleanText(column.label[lang]);
    const cells = columnCells(grid.rows, index, lang);
    const firm = cells.map((cell, at) =>
      grid.rows[at]?.cells[index]?.type === 'text' ? breakableWidth(cell) : longestLine(cell),
    );
    const narrowest = Math.max(1, breakableWidth(label), groupShare(grid, index, lang), ...firm);
    const widestCell = Math.max(0, ...cells.map(longestLine));
    const widestLabelLine = Math.max(...wrapWords(label, LABEL_WIDTH).map((line) => textWidth(line)));
    return {
      label,
      group: cleanText(column.group?.[lang] ?? ''),
      align: column.align,
      cells,
      narrowest,
      comfortable: Math.max(narrowest, Math.min(widestCell, SENTENCE_WIDTH)),
      natural: Math.max(narrowest, widestLabelLine, widestCell),
    };
  });
}

function columnCells(rows: readonly GridRow[], index: number, lang: Lang): string[] {
  const texts = rows.map((row) => {
    const cell = row.cells[index];
    return cell ? cellText(cell, row.role, lang) : { text: '', mark: '' as const, coverage: '' };
  });
  // Where one number has a mark, the others get a blank, so that digits stay below digits.
  const blank = texts.some((text) => text.mark !== '') ? ' ' : '';
  return texts.map((text, at) => {
    const indent = index === 0 && rows[at]?.role === 'part' ? '  ' : '';
    return indent + joined(text, blank);
  });
}

function joined({ text, mark, coverage }: CellText, blank: string): string {
  const number = text === '' ? '' : text + (mark || blank);
  return coverage === '' ? number : `${number}\n${coverage}${blank}`;
}

/** The part of the group heading's longest word that this column has to be wide for. */
function groupShare(grid: Grid, index: number, lang: Lang): number {
  const group = grid.columns[index]?.group?.[lang];
  if (group === undefined) return 0;
  const alone = grid.columns[index - 1]?.group?.[lang] !== group && grid.columns[index + 1]?.group?.[lang] !== group;
  const word = breakableWidth(cleanText(group));
  return alone ? word : Math.ceil((word - GAP) / 2);
}

function breakableWidth(text: string): number {
  const indent = text.length - text.trimStart().length;
  return indent + Math.min(longestWord(text), LONGEST_WHOLE_WORD);
}
