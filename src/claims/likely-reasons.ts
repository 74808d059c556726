import type { Indicator } from '../indicators/indicator.ts';
import { indicators } from '../indicators/registry.ts';
import { topicOf } from '../measures/id-words.ts';
import type { Dims } from '../model/fact.ts';
import type { Scope } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import type { Claim } from './claim.ts';
import type { Facts } from './facts.ts';
import { holds, isRoundOf } from './holds.ts';
import { otherWindows } from './other-windows.ts';
import type { Reason } from './reason.ts';

/** What else comes to the stated number; a bound is met by too many figures to say anything, but for rates. */
export function likelyReasons(
  claim: Claim,
  computed: number | undefined,
  facts: Facts,
  other: Facts | undefined,
): Reason[] {
  const isExact = claim.relation === '=' || claim.relation === '~';
  if (!isExact && !claim.indicator.percent) return [];
  const reasons: (Reason | undefined)[] = [
    isExact && computed !== undefined && isRoundOf(claim, computed) ? { kind: 'rounded' } : undefined,
    otherIndicator(claim, facts),
    ...(isExact ? [otherBreakdown(claim, facts), otherUnits(claim, facts)] : []),
    other && otherCalendar(claim, other),
  ];
  const found = reasons.flatMap((reason) => reason ?? []);
  // Among so many periods a small count has its match by chance.
  const remote = found.length === 0 && isExact ? (average(claim, facts) ?? otherPeriod(claim, facts)) : undefined;
  return remote === undefined ? found : [remote];
}

/** Below this a small count may be an average by chance. */
const LEAST_AVERAGE = 10;

/** What all units come to, shared out among the wards. */
function average(claim: Claim, facts: Facts): Reason | undefined {
  const { indicator, scope, period, dims, number } = claim;
  if (scope === 'all' || scope.level !== 'ward' || indicator.percent || number.value < LEAST_AVERAGE) return undefined;
  const { outcome } = facts.figure(indicator, 'all', period, dims);
  const wards = facts.unitsOf(period).filter(({ level }) => level === 'ward').length;
  if (outcome.state !== 'known' || Math.round(outcome.value / wards) !== number.value) return undefined;
  return { kind: 'average', total: outcome.value, wards };
}

/** The value of a figure like the claim's, where it is known and stands to the stated number as that was stated. */
function fitting(
  claim: Claim,
  facts: Facts,
  change: Partial<Pick<Claim, 'indicator' | 'scope' | 'period' | 'dims'>>,
): number | undefined {
  const { indicator, scope, period, dims }: { indicator: Indicator; scope: Scope; period: Period; dims: Dims } = {
    ...claim,
    ...change,
  };
  const { outcome, complete } = facts.figure(indicator, scope, period, dims);
  return outcome.state === 'known' && complete && holds({ ...claim, indicator }, outcome.value)
    ? outcome.value
    : undefined;
}

/** One of the same topic that is broken down alike. */
function otherIndicator(claim: Claim, facts: Facts): Reason | undefined {
  const { indicator, dims } = claim;
  const names = Object.keys(dims);
  for (const one of indicators) {
    if (topicOf(one.id) !== topicOf(indicator.id) || one.percent !== indicator.percent) continue;
    if (indicator.id.split(' + ').includes(one.id)) continue;
    const isGiven = one.breakdowns.some(
      (set) => set.length === names.length && names.every((name) => set.includes(name)),
    );
    const value = isGiven ? fitting(claim, facts, { indicator: one }) : undefined;
    if (value !== undefined) return { kind: 'other-indicator', indicator: one, value };
  }
  return undefined;
}

/** Another value of one of its dimensions. */
function otherBreakdown(claim: Claim, facts: Facts): Reason | undefined {
  for (const dimension of claim.indicator.dimensions) {
    if (!(dimension.id in claim.dims)) continue;
    for (const { id } of dimension.values) {
      if (id === claim.dims[dimension.id]) continue;
      const dims = { ...claim.dims, [dimension.id]: id };
      const value = fitting(claim, facts, { dims });
      if (value !== undefined && value !== 0) return { kind: 'other-breakdown', dims, value };
    }
  }
  return undefined;
}

/** The district’s own figure, that of all, or that of the wards alone. */
function otherUnits(claim: Claim, facts: Facts): Reason | undefined {
  const { scope, period, indicator, dims } = claim;
  const district = facts.unitsOf(period).filter(({ level }) => level === 'district');
  const [only] = district;
  if (scope !== 'all') {
    const value = fitting(claim, facts, { scope: 'all' });
    if (value !== undefined) return { kind: 'other-units', units: 'all', value };
  }
  if (only !== undefined && district.length === 1 && scope !== only) {
    const value = fitting(claim, facts, { scope: only });
    if (value !== undefined && value !== 0) return { kind: 'other-units', units: 'district', value };
  }
  const { outcome, complete } = facts.ofWards(indicator, period, dims);
  if (outcome.state !== 'known' || !complete || !holds(claim, outcome.value)) return undefined;
  return { kind: 'other-units', units: 'wards', value: outcome.value };
}

function otherCalendar(claim: Claim, facts: Facts): Reason | undefined {
  const value = fitting(claim, facts, {});
  return value === undefined ? undefined : { kind: 'other-calendar', calendar: facts.calendar, value };
}

function otherPeriod(claim: Claim, facts: Facts): Reason | undefined {
  for (const period of otherWindows(claim.period, facts.book.facts)) {
    const value = fitting(claim, facts, { period });
    if (value !== undefined) return { kind: 'other-period', period, value };
  }
  return undefined;
}
