import type { Indicator } from '../indicators/indicator.ts';
import { indicatorOf } from '../indicators/registry.ts';

/** Counts of which others are parts: `14/14`, `49/49`. */
const WHOLES: readonly (readonly [RegExp, string])[] = [
  [/^petitions\.pending-(on-time|overdue)$/, 'petitions.pending'],
  [/^ratings\.members-(rated|unrated)$/, 'ratings.members'],
  [/^ratings\.members-by-rating$/, 'ratings.members-rated'],
  [/^cases\.(settled|delisted)$/, 'cases.listed'],
  [/^dialogues\.answered$/, 'dialogues.opinions'],
  [/^targets\.(exceeded|met|missed|unknown)$/, 'targets.total'],
  [/^weak\.delisted$/, 'weak.listed'],
  [/^tasks\.(done|on-track|late|not-started)$/, 'tasks.total'],
];

/** What `of` stands for in `14/14` of an indicator: another indicator, or the denominator of its own share. */
export function wholeOf({ id, percent }: Indicator): Indicator | 'denominator' | undefined {
  if (percent) return 'denominator';
  const wholes = id.split(' + ').map((part) => WHOLES.find(([pattern]) => pattern.test(part))?.[1]);
  const [whole] = wholes;
  return whole !== undefined && wholes.every((one) => one === whole) ? indicatorOf(whole) : undefined;
}
