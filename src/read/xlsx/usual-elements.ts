const TEXT = '[^<&\\]]*';
const CELL = new RegExp(
  `<c r="([A-Z0-9]+)"(?: s="(\\d+)")?(?: t="(\\w+)")?(?: ?/>|>(<f>${TEXT}</f>)?(?:<v>(${TEXT})</v>)?</c>)`,
  'y',
);

/** A whole `c` element, with where it ends in its text. */
export interface UsualCell {
  readonly end: number;
  readonly r: string;
  readonly s: string | undefined;
  readonly t: string | undefined;
  readonly formula: boolean;
  readonly value: string | undefined;
}

/** The cell that starts at a place, where it is written as nearly all programs write nearly all cells. */
export function usualCell(text: string, at: number): UsualCell | undefined {
  CELL.lastIndex = at;
  const match = CELL.exec(text);
  if (!match) return undefined;
  const [, r = '', s, t, formula, value] = match;
  return { end: CELL.lastIndex, r, s, t, formula: formula !== undefined, value };
}

const MERGE = /<mergeCell ref="[^"&<\t\n]*" ?\/>/y;

/** Where the `mergeCell` ends that starts at a place; `at` where it is not written as usual. */
export function endOfUsualMerge(text: string, at: number): number {
  MERGE.lastIndex = at;
  return MERGE.test(text) ? MERGE.lastIndex : at;
}

const ITEM = new RegExp(`<si><t( xml:space="preserve")?>(${TEXT})</t></si>`, 'y');

/** A whole `si` element of plain text, with where it ends. */
export interface UsualString {
  readonly end: number;
  readonly text: string;
  readonly keepsSpace: boolean;
}

export function usualString(text: string, at: number): UsualString | undefined {
  ITEM.lastIndex = at;
  const match = ITEM.exec(text);
  return match ? { end: ITEM.lastIndex, text: match[2] ?? '', keepsSpace: match[1] !== undefined } : undefined;
}
