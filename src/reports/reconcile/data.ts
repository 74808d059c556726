import type { Claims, WrongClaim } from '../../claims/claim.ts';
import type { Judged } from '../../claims/judge.ts';
import type { Lang } from '../../i18n/text.ts';
import type { Records } from '../../model/document.ts';
import type { Outcome } from '../../model/figure.ts';
import { address } from '../../model/place.ts';
import { placeData } from '../../model/place-data.ts';
import { scopeId } from '../units/unit-ids.ts';
import { claimLabel } from './claim-words.ts';
import { reasonWords } from './reason-words.ts';

/** What scripts get: the verdicts, and the lines that could not be read. */
export function reconcileData(judged: readonly Judged[], { wrong, ignored }: Claims, lang: Lang): object {
  return {
    claims: judged.map((one) => claimData(one, lang)),
    unreadable: wrong.map((one) => wrongData(one, lang)),
    ignoredColumns: ignored,
  };
}

function claimData(judged: Judged, lang: Lang): Readonly<Record<string, unknown>> {
  const { claim, verdict, computed, computedOf, reported, expected, reasons } = judged;
  return {
    indicator: claim.indicator.id,
    label: claimLabel(claim)[lang],
    counted: claim.indicator.counted[lang],
    period: claim.period.id,
    unit: scopeId(claim.scope),
    dims: claim.dims,
    claimed: claim.number.value,
    ...(claim.number.of === undefined ? {} : { claimedOf: claim.number.of }),
    relation: claim.relation,
    computed: numberIn(computed),
    ...(computedOf === undefined ? {} : { computedOf: numberIn(computedOf) }),
    reported,
    expected,
    verdict,
    gap: gapOf(judged),
    why: whyOf(judged, lang),
    reasons: reasons.map(({ kind }) => kind),
    source: claim.source,
    ...placeData(claim.at),
  };
}

/** The figure less the number stated. */
function gapOf({ claim, computed }: Judged): number | null {
  return computed.state === 'known' ? computed.value - claim.number.value : null;
}

function whyOf({ reasons, claim }: Judged, lang: Lang): string {
  return reasons.map((reason) => reasonWords(reason, claim)[lang]).join(' ');
}

function numberIn(outcome: Outcome): number | null {
  return outcome.state === 'known' ? outcome.value : null;
}

function wrongData({ at, text }: WrongClaim, lang: Lang): object {
  return { ...placeData(at), message: text[lang] };
}

/** A row for each claim. */
export function reconcileRecords(judged: readonly Judged[], lang: Lang): Records {
  const dims = [...new Set(judged.flatMap(({ claim }) => Object.keys(claim.dims)))];
  return {
    header: [
      ...[
        'indicator',
        'label',
        'unit',
        'period',
        ...dims,
        'relation',
        'claimed',
        'claimedOf',
        'computed',
        'computedOf',
      ],
      ...['verdict', 'gap', 'why', 'source', 'file', 'sheet', 'cell'],
    ],
    rows: judged.map((one) => {
      const { claim, verdict, computed, computedOf } = one;
      return [
        ...[claim.indicator.id, claimLabel(claim)[lang], scopeId(claim.scope), claim.period.id],
        ...dims.map((id) => claim.dims[id] ?? null),
        ...[claim.relation, claim.number.value, claim.number.of ?? null],
        ...[numberIn(computed), computedOf ? numberIn(computedOf) : null],
        ...[verdict, gapOf(one), whyOf(one, lang), claim.source],
        ...[claim.at.file, claim.at.sheet ?? null, address(claim.at) ?? null],
      ];
    }),
  };
}
