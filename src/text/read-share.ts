import { withoutDust } from './parse-quantity.ts';

/** What the numbers without `%` in a column of percentages show: some are parts of one, some are percentages. */
export interface Shares {
  readonly parts: boolean;
  readonly percents: boolean;
}

export const NO_SHARES: Shares = { parts: false, percents: false };

/** No share that an office reports is above 1,000 %. */
const MOST = 10;

/** Percent, or both readings as Vietnamese writes them. */
export type ShareReading = number | readonly [string, string];

/** Reads a number that is shown as a percentage: 0.865 is 86,5%. One above 10 was typed as percent into such a cell. */
export function readShownShare(value: number): ShareReading {
  return Math.abs(value) > MOST ? readings(value) : withoutDust(value * 100);
}

/** Reads a number without `%`: 86.5 is percent, 0.865 may be a part of one, and so may 1 where the column has such parts. */
export function readBareShare(value: number, { parts, percents }: Shares): ShareReading {
  const size = Math.abs(value);
  if (size === 0) return 0;
  const mayBePart = size < 1 || (size === 1 && !percents) || (parts && size <= MOST);
  return mayBePart ? readings(value) : withoutDust(value);
}

/** `shares` with what one more number without `%` shows. */
export function withShare(shares: Shares, value: number): Shares {
  const size = Math.abs(value);
  if (size === 0 || size === 1) return shares;
  return size < 1 ? { ...shares, parts: true } : { ...shares, percents: true };
}

function readings(value: number): readonly [string, string] {
  const show = (one: number): string => `${String(withoutDust(one)).replace('.', ',')}%`;
  return [show(value), show(value * 100)];
}
