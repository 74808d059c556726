import { missingParts } from '../aggregate/missing-parts.ts';
import { indicatorOf } from '../indicators/registry.ts';
import type { Dims } from '../model/fact.ts';
import type { Outcome } from '../model/figure.ts';
import { totalsIn } from '../model/formula.ts';
import { unitKey } from '../model/unit.ts';
import { unreadOf } from '../status/unread.ts';
import { fold } from '../text/fold.ts';
import { besideOthers } from './beside-others.ts';
import type { Claim } from './claim.ts';
import { easilyConfusedWith, keptApart } from './easily-confused.ts';
import type { FactFigure, Facts } from './facts.ts';
import { likelyReasons } from './likely-reasons.ts';
import type { Reason } from './reason.ts';
import { both, sidesOf, type Verdict, verdictOf } from './verdict.ts';
import { wholeOf } from './whole-of.ts';

/** A claim held against the data. */
export interface Judged {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly computed: Outcome;
  /** What the second number of `14/14` is held against. */
  readonly computedOf?: Outcome;
  readonly reported: number;
  readonly expected: number;
  readonly reasons: readonly Reason[];
}

/** Holds claims against the data; `other` has what was handed in by the other calendar, where anything was. */
export function judgeClaims(claims: readonly Claim[], facts: Facts, other: Facts | undefined): Judged[] {
  const all = claims.map((claim) => judge(claim, facts, other));
  return all.map((judged) => ({ ...judged, reasons: [...judged.reasons, ...besideOthers(judged, all)] }));
}

function judge(claim: Claim, facts: Facts, other: Facts | undefined): Judged {
  const { number } = claim;
  const found = facts.figure(claim.indicator, claim.scope, claim.period, claim.dims);
  const { reported, expected } = found;
  const of = number.of === undefined ? undefined : wholeFigure(claim, found, facts);
  const sides = claim.indicator.percent && of !== undefined ? sidesOf(found.formula) : undefined;
  const computed = sides?.part ?? found.outcome;
  const own = verdictOf(exactly(claim, number.value), {
    ...found,
    outcome: computed,
    grows: found.grows || sides !== undefined,
  });
  const verdict = of === undefined ? own : both(own, verdictOf(exactly(claim, number.of ?? 0), of));
  const value = computed.state === 'known' ? computed.value : undefined;
  const likely = verdict === 'agrees' || number.of !== undefined ? [] : likelyReasons(claim, value, facts, other);
  return {
    claim,
    verdict,
    computed,
    ...(of === undefined ? {} : { computedOf: of.outcome }),
    reported,
    expected,
    reasons: [...lacks(claim, found, facts), ...onceEach(likely, toMind(claim, found, facts, likely))],
  };
}

/** Where it is said what tells a figure apart from the claimed one, its name alone says nothing more. */
function onceEach(likely: readonly Reason[], mind: readonly Reason[]): Reason[] {
  const told = new Set(mind.flatMap((reason) => (reason.kind === 'easily-confused' ? [reason.indicator.id] : [])));
  return [...likely.filter((reason) => reason.kind !== 'other-indicator' || !told.has(reason.indicator.id)), ...mind];
}

/** Of `14/14` both numbers are counts, also where the indicator is a share of them. */
function exactly(claim: Claim, value: number): Claim {
  if (claim.number.of === undefined) return claim;
  return { ...claim, indicator: { ...claim.indicator, percent: false }, number: { value, decimals: 0 } };
}

function wholeFigure(claim: Claim, found: FactFigure, facts: Facts): FactFigure {
  const whole = wholeOf(claim.indicator);
  if (whole === undefined || whole === 'denominator') {
    return { ...found, outcome: sidesOf(found.formula)?.whole ?? { state: 'undefined' }, grows: true };
  }
  const known = whole.dimensions.map(({ id }) => id);
  const dims: Dims = Object.fromEntries(Object.entries(claim.dims).filter(([name]) => known.includes(name)));
  return facts.figure(whole, claim.scope, claim.period, dims);
}

function lacks(claim: Claim, { outcome, complete, expected, formula }: FactFigure, facts: Facts): Reason[] {
  if (outcome.state !== 'known') return [{ kind: 'no-figure', state: outcome.state }];
  if (complete) return [];
  const units = claim.scope === 'all' ? facts.unitsOf(claim.period) : [claim.scope];
  const parts = new Map(
    totalsIn(formula)
      .flatMap((total) =>
        missingParts(total, units, facts.book).map((part) => ({
          ...part,
          unread: part.gaps.length > 0 ? [] : unreadOf(part.unit, total.measure, part.period, facts.unread),
        })),
      )
      .map((part) => [`${unitKey(part.unit)}|${part.period.id}`, part]),
  );
  return [{ kind: 'missing-parts', parts: [...parts.values()], expected }];
}

/** What is worth knowing whatever the verdict. */
function toMind(claim: Claim, found: FactFigure, facts: Facts, likely: readonly Reason[]): Reason[] {
  const { indicator, scope, period, dims, counted, number } = claim;
  const [part, whole] = [sidesOf(found.formula)?.part, sidesOf(found.formula)?.whole];
  const isShown = part?.state === 'known' && whole?.state === 'known' && number.of === undefined;
  const named = new Set(likely.flatMap((reason) => (reason.kind === 'other-indicator' ? [reason.indicator.id] : [])));
  const confused = easilyConfusedWith(indicator.id).flatMap(({ id, text, quiet }): Reason[] => {
    const other = indicatorOf(id);
    const { outcome } = facts.figure(other, scope, period, dims);
    if (outcome.state !== 'known' || (!named.has(id) && (quiet || likely.length > 0))) return [];
    if (found.outcome.state === 'known' && outcome.value === found.outcome.value) return [];
    return [{ kind: 'easily-confused', indicator: other, value: outcome.value, text }];
  });
  const isOther =
    counted !== '' && ![indicator.counted.vi, indicator.counted.en].some((one) => fold(one) === fold(counted));
  const of = number.of === undefined ? undefined : wholeOf(indicator);
  return [
    ...(typeof of === 'object' ? [{ kind: 'part-of' as const, whole: of }] : []),
    ...(isShown ? [{ kind: 'share' as const, part: part.value, whole: whole.value }] : []),
    ...(isOther ? [{ kind: 'counted-otherwise' as const, stated: counted, counted: indicator.counted }] : []),
    ...confused,
    ...keptApart(indicator.id, dims).map((text) => ({ kind: 'kept-apart' as const, text })),
  ];
}
