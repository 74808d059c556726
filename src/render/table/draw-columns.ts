import type { GridRow } from '../../model/document.ts';
import { textWidth } from '../text-width.ts';
import { wrapWords } from '../wrap-words.ts';
import { groupRuns } from './fit-columns.ts';
import { GAP, type TextColumn } from './text-column.ts';

/** Lines of text in a width of their own. */
interface Box {
  readonly lines: readonly string[];
  readonly width: number;
  readonly align: TextColumn['align'];
}

/** Columns drawn side by side, each in its width (without the gaps); a line below the header and around totals. */
export function drawColumns(
  columns: readonly TextColumn[],
  widths: readonly number[],
  roles: readonly GridRow['role'][],
): string {
  const line = '─'.repeat(widthOf(widths));
  const lines = linesAbove(roles);
  const body = roles.flatMap((_, row) => {
    const cells = columns.map((column) => column.cells[row] ?? '');
    return [...(lines[row] ? [line] : []), ...sideBySide(boxes(columns, widths, cells), 'top')];
  });
  return [...headerLines(columns, widths), ...body].map((text) => text.trimEnd()).join('\n');
}

function headerLines(columns: readonly TextColumn[], widths: readonly number[]): string[] {
  const labels = columns.map((column) => column.label);
  const lines = sideBySide(boxes(columns, widths, labels), 'bottom');
  if (columns.every((column) => column.group === '')) return lines;
  return [...sideBySide(groupBoxes(columns, widths), 'bottom'), lineBelowGroups(columns, widths), ...lines];
}

function boxes(columns: readonly TextColumn[], widths: readonly number[], texts: readonly string[]): Box[] {
  return columns.map(({ align }, index) => {
    const width = widths[index] ?? 1;
    return { lines: wrapWords(texts[index] ?? '', width), width, align };
  });
}

function groupBoxes(columns: readonly TextColumn[], widths: readonly number[]): Box[] {
  let at = 0;
  return groupRuns(columns).map((run) => {
    const width = widthOf(widths.slice(at, at + run.length));
    at += run.length;
    return { lines: wrapWords(run[0]?.group ?? '', width), width, align: 'left' };
  });
}

/** From the blank before a group to its end; nothing above the columns without one. */
function lineBelowGroups(columns: readonly TextColumn[], widths: readonly number[]): string {
  return columns
    .map(({ group }, index) => {
      const gap = index === 0 ? 0 : GAP;
      const inside = group !== '' && columns[index - 1]?.group === group;
      const blanks = group === '' ? gap + (widths[index] ?? 1) : inside ? 0 : Math.max(0, gap - 1);
      return ' '.repeat(blanks) + '─'.repeat(gap + (widths[index] ?? 1) - blanks);
    })
    .join('');
}

/** The lines of boxes next to each other, whose first lines (`top`) or last ones (`bottom`) are level. */
function sideBySide(row: readonly Box[], level: 'top' | 'bottom'): string[] {
  const height = Math.max(0, ...row.map((box) => box.lines.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map((box) => aligned(box.lines[level === 'top' ? line : line - height + box.lines.length] ?? '', box))
      .join(' '.repeat(GAP)),
  );
}

function aligned(text: string, { width, align }: Box): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

function widthOf(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, GAP * (widths.length - 1));
}

/** A line below the header, and wherever rows change between data and totals; a part belongs to the row above it. */
function linesAbove(roles: readonly GridRow['role'][]): boolean[] {
  let before: GridRow['role'] | undefined;
  return roles.map((role) => {
    const kind = role === 'part' ? (before ?? 'data') : role;
    const changed = kind !== before;
    before = kind;
    return changed;
  });
}
