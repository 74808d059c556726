/** How a column goes over time, as measures do. */
export type Over = 'flow' | 'opening' | 'closing' | 'stated';

/** A column of an official form, with the number that its circular gives it. */
export interface OfficialColumn {
  readonly number: number;
  /** Its headings from the top down, its own last. */
  readonly path: readonly string[];
  readonly counted: string;
  readonly over: Over;
}

interface Level {
  readonly heading: string;
  readonly counted: string;
  readonly over: Over;
}

const LINE = /^( *)(?:(\d+) )?([^|]+?)(?: \| ([^,]+)(?:, (opening|closing|stated))?)?$/;
const NOTHING: Level = { heading: '', counted: '', over: 'flow' };

/** The columns that the outline of a form lists. Throws on a line that is none of an outline: it is part of the program. */
export function columnsOf(outline: string): OfficialColumn[] {
  const columns: OfficialColumn[] = [];
  let levels: Level[] = [];
  for (const line of outline.trim().split('\n')) {
    const [, indent = '', number, heading, counted, over] = LINE.exec(line) ?? [];
    if (heading === undefined) throw new Error(`no line of an outline: ${line}`);
    levels = levels.slice(0, indent.length / 2);
    const above = levels.at(-1) ?? NOTHING;
    const own: Level =
      counted === undefined ? { ...above, heading } : { heading, counted, over: (over as Over | undefined) ?? 'flow' };
    levels.push(own);
    if (number === undefined) continue;
    const path = levels.map((level) => level.heading);
    columns.push({ number: Number(number), path, counted: own.counted, over: own.over });
  }
  return columns;
}

/** Every heading of an outline, of whatever level. */
export function headingsOf(outline: string): string[] {
  return outline
    .trim()
    .split('\n')
    .map((line) => LINE.exec(line)?.[3] ?? '');
}
