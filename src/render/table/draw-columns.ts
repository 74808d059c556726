import Table from 'cli-table3';
import type { GridRow } from '../../model/document.ts';
import { wrapWords } from '../wrap-words.ts';
import { groupRuns } from './fit-columns.ts';
import { GAP, type TextColumn } from './text-column.ts';

type Chars = Partial<Record<Table.CharName, string>>;

const NO_LINES: Record<Table.CharName, string> = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
};
const LINE_ABOVE: Chars = lineAbove('─', '─');

/** Columns drawn side by side, each in its width (without the gaps); a line below the header and around totals. */
export function drawColumns(
  columns: readonly TextColumn[],
  widths: readonly number[],
  roles: readonly GridRow['role'][],
): string {
  const table = new Table({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: widths.map((width, index) => width + paddingOf(index)),
  });
  const grouped = columns.some((column) => column.group !== '');
  if (grouped) table.push(groupRow(columns, widths));
  table.push(labelRow(columns, widths, grouped));
  const lines = linesAbove(roles);
  roles.forEach((_, row) => {
    table.push(columns.map((column, index) => bodyCell(column, widths, index, row, lines[row] === true)));
  });
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function groupRow(columns: readonly TextColumn[], widths: readonly number[]): Table.CellOptions[] {
  let at = 0;
  return groupRuns(columns).map((run) => {
    const first = at;
    at += run.length;
    const width = widths.slice(first, at).reduce((total, one) => total + one, GAP * (run.length - 1));
    const content = wrapWords(run[0]?.group ?? '', width).join('\n');
    return { content, colSpan: run.length, vAlign: 'bottom', ...padding(first) };
  });
}

function labelRow(columns: readonly TextColumn[], widths: readonly number[], grouped: boolean): Table.CellOptions[] {
  return columns.map((column, index) => {
    const inside = column.group !== '' && columns[index - 1]?.group === column.group;
    const rule = column.group === '' ? lineAbove(' ', ' ') : lineAbove('─', inside ? '─' : ' ');
    return {
      content: wrapWords(column.label, widths[index] ?? 1).join('\n'),
      hAlign: column.align,
      vAlign: 'bottom',
      ...padding(index),
      ...(grouped ? { chars: rule } : {}),
    };
  });
}

function bodyCell(
  column: TextColumn,
  widths: readonly number[],
  index: number,
  row: number,
  line: boolean,
): Table.CellOptions {
  const content = wrapWords(column.cells[row] ?? '', widths[index] ?? 1).join('\n');
  return { content, hAlign: column.align, ...padding(index), ...(line ? { chars: LINE_ABOVE } : {}) };
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

function lineAbove(mid: string, joint: string): Chars {
  return { mid, 'mid-mid': joint, 'top-mid': joint };
}

function padding(index: number): Pick<Table.CellOptions, 'style'> {
  return { style: { 'padding-left': paddingOf(index) } };
}

/** One blank of the gap comes from cli-table3's own middle character. */
function paddingOf(index: number): number {
  return index === 0 ? 0 : GAP - 1;
}
