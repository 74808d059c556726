/** A note at a cell, 1-based. */
export interface Note {
  readonly row: number;
  readonly column: number;
  /** Number of the mark on the sheet of results: by it a cell is found again wherever it has moved. */
  readonly id: number;
  readonly text: string;
}

/** Who our notes are by. */
export const AUTHOR = 'dongda-report';

/** The first line of a note of ours. */
function noteHead(id: number): string {
  return `${AUTHOR} ${id}`;
}

/** The line behind which our text stands in a note of somebody else. */
export function markerLine(id: number): string {
  return `――― ${noteHead(id)} ―――`;
}

const HEAD = new RegExp(`^${AUTHOR} (\\d+)(?:\\r?\\n|$)`);
const MARKER = new RegExp(`\\n?――― ${AUTHOR} (\\d+) ―――`);

/** The number of the mark where a text is a note of ours. */
export function idOfNote(text: string): number | undefined {
  const id = HEAD.exec(text)?.[1];
  return id === undefined ? undefined : Number(id);
}

/** Where our text begins in a note of somebody else, and the number of its mark. */
export function ownPart(text: string): { readonly at: number; readonly id: number } | undefined {
  const match = MARKER.exec(text);
  return match ? { at: match.index, id: Number(match[1]) } : undefined;
}
