import { withoutDust } from '../text/parse-quantity.ts';
import type { Claim } from './claim.ts';

/**
 * True where a number stands to the stated one as it was stated. A percentage equals it where it rounds to its digits; `~`
 * allows half a unit of its last digit that is not zero, but never more than one place below its first digit, and of a
 * percentage half a point: `~7.700` is 7.650 to 7.750, `~5.000` is 4.950 to 5.050.
 */
export function holds({ relation, number, indicator }: Claim, computed: number): boolean {
  const [value, stated] = [withoutDust(computed), number.value];
  switch (relation) {
    case '=':
      return indicator.percent ? isRounded(value, stated, 10 ** -number.decimals) : value === stated;
    case '~':
      return isRounded(value, stated, indicator.percent ? Math.min(1, 10 ** -number.decimals) : placeOf(number));
    case '>':
      return value > stated;
    case '>=':
      return value >= stated;
    case '<':
      return value < stated;
    case '<=':
      return value <= stated;
  }
}

/** True where a count comes to the stated one when it is rounded as that one seems to be, and does not equal it. */
export function isRoundOf({ number, indicator }: Claim, computed: number): boolean {
  return !indicator.percent && computed !== number.value && isRounded(computed, number.value, placeOf(number));
}

function isRounded(value: number, stated: number, place: number): boolean {
  return Math.abs(value - stated) <= withoutDust(place / 2) + 1e-9;
}

/** The place of the last digit that counts: 100 of 7,700; 0.1 of 86.3. */
function placeOf({ value, decimals }: Claim['number']): number {
  if (decimals > 0) return 10 ** -decimals;
  const zeros = /0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0;
  const digits = String(Math.abs(value)).length;
  return 10 ** Math.max(0, Math.min(zeros, digits - 2));
}
