/**
 * What a number shows of the marks in its column. `lone dot` is a number such as `1.582`: thousands in Vietnamese,
 * decimals where the column is written otherwise.
 */
export type MarkUse = 'dot groups' | 'dot decimals' | 'comma groups' | 'comma decimals' | 'lone dot';

/** What the numbers of a column show of its marks, all together. */
export type Marks = ReadonlySet<MarkUse>;

export const NO_MARKS: Marks = new Set();

const AGAINST: Readonly<Record<MarkUse, readonly MarkUse[]>> = {
  'dot groups': ['dot decimals', 'comma groups'],
  'dot decimals': ['dot groups', 'lone dot', 'comma decimals'],
  'comma groups': ['comma decimals', 'dot groups', 'lone dot'],
  'comma decimals': ['comma groups', 'dot decimals'],
  'lone dot': ['dot decimals', 'comma groups'],
};

/** True where other numbers of the column use their marks in a way that does not go with this one. */
export function contradicts(use: MarkUse, marks: Marks): boolean {
  return AGAINST[use].some((other) => marks.has(other));
}
