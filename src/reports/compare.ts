import { fill, type Text } from '../i18n/text.ts';
import { indicatorOf } from '../indicators/registry.ts';
import type { Dimension } from '../measures/measure.ts';
import type { Comparison, Figure, Obstacle } from '../model/figure.ts';

const NOW: Text = { vi: 'kỳ này', en: 'this period' };
const THEN: Text = { vi: 'kỳ so sánh', en: 'the other period' };
const NOTHING: Text = { vi: '{when} chưa có số liệu', en: '{when} has no figure' };
const NOT_COMPUTABLE: Text = { vi: '{when} không tính được', en: '{when} cannot be computed' };
const IN_PART: Text = { vi: '{when} mới có {parts}', en: '{when} has only {parts}' };

/** Two figures of one indicator set against each other; `changed` says why their units are not the same. */
export function compare(now: Figure, before: Figure, changed: Obstacle | undefined): Comparison {
  const obstacle = whyNot(now, before, changed) ?? partsObstacle(now, NOW) ?? partsObstacle(before, THEN);
  return obstacle === undefined ? { before } : { before, obstacle };
}

/** As `compare`, but `undefined` where they cannot be compared. A figure of now that lacks parts is marked as such by itself. */
export function compareQuietly(now: Figure, before: Figure, changed: Obstacle | undefined): Comparison | undefined {
  return (whyNot(now, before, changed) ?? partsObstacle(before, THEN)) === undefined ? { before } : undefined;
}

function whyNot(now: Figure, before: Figure, changed: Obstacle | undefined): Obstacle | undefined {
  return changed ?? now.why ?? before.why ?? meaningObstacle(now, before);
}

/** A dimension that the figures are by, and whose values mean something else in one of the years. */
function meaningObstacle(now: Figure, before: Figure): Obstacle | undefined {
  const { dimensions, restsOn = [] } = indicatorOf(now.indicator);
  const used = [...dimensions.filter(({ id }) => now.dims[id] !== undefined), ...restsOn];
  const years = [now, before].flatMap(({ period }) => [period.from, period.to]).map((month) => Math.floor(month / 12));
  const isAcross = ({ changed }: Dimension): boolean =>
    changed !== undefined && Math.min(...years) < changed.year && changed.year <= Math.max(...years);
  return used.find(isAcross)?.changed?.why;
}

/** What a figure lacks to be set against another one. */
function partsObstacle(figure: Figure, when: Text): Obstacle | undefined {
  if (figure.state === 'missing') return { short: fill(NOTHING, { when }) };
  if (figure.state === 'undefined') return { short: fill(NOT_COMPUTABLE, { when }) };
  if (figure.reported === figure.expected) return undefined;
  return { short: fill(IN_PART, { when, parts: `${figure.reported}/${figure.expected}` }) };
}
