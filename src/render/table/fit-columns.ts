import { GAP, type TextColumn } from './text-column.ts';

/** Width of each column so that all stand side by side in `width`: labels wrap first, then texts; `undefined` where they cannot. */
export function fitColumns(columns: readonly TextColumn[], width: number): number[] | undefined {
  const room = width - GAP * (columns.length - 1);
  const natural = columns.map((column) => column.natural);
  const labelsWrapped = shrink(natural, (index) => columns[index]?.comfortable ?? 0, room);
  const widths = shrink(labelsWrapped, (index) => columns[index]?.narrowest ?? 0, room);
  return sum(widths) > room ? undefined : widths;
}

/** Groups the columns into tables that fit, each starting with the label columns; groups stay together where they can. */
export function splitColumns(columns: readonly TextColumn[], width: number): TextColumn[][] {
  if (fitColumns(columns, width)) return [[...columns]];
  const labels = columns.slice(0, labelCount(columns));
  const fits = (more: readonly TextColumn[]): boolean => fitColumns([...labels, ...more], width) !== undefined;
  const tables: TextColumn[][] = [];
  let open: TextColumn[] = [];
  const close = (): void => {
    if (open.length > 0) tables.push([...labels, ...open]);
    open = [];
  };
  for (const run of groupRuns(columns.slice(labels.length))) {
    if (!fits([...open, ...run]) && fits(run)) close();
    for (const column of run) {
      if (!fits([...open, column])) close();
      open.push(column);
    }
  }
  close();
  return tables;
}

/** Columns side by side under the same group. */
export function groupRuns(columns: readonly TextColumn[]): TextColumn[][] {
  const runs: TextColumn[][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && column.group !== '' && last[0]?.group === column.group) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** The columns that name a row: the first, and after a running number also the second. */
function labelCount(columns: readonly TextColumn[]): number {
  return columns[0]?.align === 'right' && columns[1]?.align === 'left' ? 2 : 1;
}

/** Takes from the widest, one character at a time, until all fit or none may give more. */
function shrink(start: readonly number[], floor: (index: number) => number, room: number): number[] {
  const widths = [...start];
  for (let left = sum(widths) - room; left > 0; left--) {
    let widest: number | undefined;
    for (const [index, width] of widths.entries()) {
      if (width > floor(index) && width > (widths[widest ?? -1] ?? 0)) widest = index;
    }
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
