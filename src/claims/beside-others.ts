import { measureOf } from '../measures/registry.ts';
import { dimsKey } from '../model/fact.ts';
import { contains, samePeriod } from '../model/period.ts';
import { unitKey } from '../model/unit.ts';
import type { Claim } from './claim.ts';
import type { Reason } from './reason.ts';
import type { Verdict } from './verdict.ts';

interface Told {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** What other lines say about a claim: an earlier one the same, another one the same number for a longer period. */
export function besideOthers(one: Told, all: readonly Told[]): Reason[] {
  return [...repeated(one.claim, all), ...sameOfLonger(one, all)];
}

function repeated(claim: Claim, all: readonly Told[]): Reason[] {
  const key = keyOf(claim);
  const first = all.find((other) => keyOf(other.claim) === key)?.claim ?? claim;
  return first === claim ? [] : [{ kind: 'repeated', row: first.at.row ?? 0 }];
}

/** Where a count is right for both periods, nothing happened in the rest of the longer one. */
function sameOfLonger({ claim, verdict }: Told, all: readonly Told[]): Reason[] {
  const { indicator, period, number, relation } = claim;
  const isCount = indicator.measures.every((id) => measureOf(id).over === 'flow') && !indicator.percent;
  if (!isCount || verdict !== 'agrees' || relation !== '=' || number.value === 0) return [];
  const key = withoutPeriod(claim);
  const longer = all.find(
    (other) =>
      other.verdict === 'agrees' &&
      contains(other.claim.period, period) &&
      !samePeriod(other.claim.period, period) &&
      withoutPeriod(other.claim) === key,
  );
  return longer ? [{ kind: 'same-of-longer', row: longer.claim.at.row ?? 0, period: longer.claim.period }] : [];
}

function keyOf(claim: Claim): string {
  return JSON.stringify([withoutPeriod(claim), claim.period.id, claim.source]);
}

function withoutPeriod({ indicator, scope, dims, relation, number }: Claim): string {
  const unit = scope === 'all' ? scope : unitKey(scope);
  return JSON.stringify([indicator.id, unit, dimsKey(dims), relation, number]);
}
