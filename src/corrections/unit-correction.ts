import { distance } from 'fastest-levenshtein';
import { parsePeriod } from '../model/parse-period.ts';
import { windowOf } from '../model/period.ts';
import { couldBeSyllable } from '../text/could-be-syllable.ts';
import { fold } from '../text/fold.ts';
import { tidyText } from '../text/tidy-text.ts';
import { bareName, type Register } from '../units/register.ts';

/** Letters that may differ, by the length of the name. */
function tolerance(name: string): number {
  return name.length < 10 ? 1 : 2;
}

/**
 * The text with the misspelt name in it put right; `undefined` where no ward of the period, or more than one, is near, or
 * where the name may be that of another place: what differs must be no Vietnamese syllable. The name must end the text.
 */
export function unitCorrection(text: string, name: string, periodId: string, register: Register): string | undefined {
  const period = parsePeriod(periodId);
  if (period === undefined) return undefined;
  const seen = bareName(name).split(' ');
  const near = register
    .on(windowOf(period, 'calendar').to)
    .filter((unit) => unit.level === 'ward')
    .filter((unit) => distance(seen.join(''), fold(unit.name)) <= tolerance(seen.join('')));
  const [unit, ...others] = near;
  if (unit === undefined || others.length > 0) return undefined;
  const words = tidyText(text).split(' ');
  const last = words.slice(-seen.length);
  if (last.map(fold).join() !== seen.join()) return undefined;
  const right = unit.name.split(' ').map(fold);
  const slips = seen.filter((word, index) => word !== right[index]);
  if (right.length !== seen.length || slips.some(couldBeSyllable)) return undefined;
  return [...words.slice(0, -seen.length), unit.name].join(' ');
}
