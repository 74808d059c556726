import type { Lang } from '../i18n/text.ts';
import { indicatorOf, indicators } from '../indicators/registry.ts';
import type { Records } from '../model/document.ts';
import { changeOf, changePercentOf, type Figure, type Obstacle } from '../model/figure.ts';
import type { UnitIds } from './units/unit-ids.ts';

type Value = string | number | null;

/** How figures are given to scripts. */
export interface FigureManner {
  readonly lang: Lang;
  /** A comparison was asked for. */
  readonly compared: boolean;
  readonly ids: UnitIds;
}

/** A figure as scripts get it: the field names of the command line contract. */
export function figureData(figure: Figure, { lang, compared, ids }: FigureManner): Readonly<Record<string, unknown>> {
  const { label, counted } = indicatorOf(figure.indicator);
  return {
    indicator: figure.indicator,
    label: label[lang],
    counted: counted[lang],
    unit: ids.id(figure.scope),
    ...ids.validity(figure.scope),
    period: figure.period.id,
    dims: figure.dims,
    state: figure.state,
    value: knownValue(figure),
    reported: figure.reported,
    expected: figure.expected,
    ...(figure.why === undefined ? {} : { why: reason(figure.why, lang) }),
    ...(compared ? comparisonData(figure, lang) : earlierValue(figure)),
  };
}

/** The same figures as records, each dimension in a column of its own; further columns where they are needed. */
export function figureRecords(figures: readonly Figure[], { lang, compared, ids }: FigureManner): Records {
  const used = new Set(figures.flatMap((figure) => Object.keys(figure.dims)));
  const dims = [...new Set(indicators.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)))].filter((id) =>
    used.has(id),
  );
  const days = ids.ambiguous ? VALIDITY : [];
  const more = [...(figures.some(({ why }) => why !== undefined) ? ['why'] : []), ...(compared ? COMPARISON : [])];
  return {
    header: [...ABOUT, ...days, 'period', ...dims, 'state', 'value', 'reported', 'expected', ...more],
    rows: figures.map((figure) => {
      const { label, counted } = indicatorOf(figure.indicator);
      const validity = ids.validity(figure.scope);
      const added: Readonly<Record<string, Value>> = {
        why: figure.why === undefined ? null : reason(figure.why, lang),
        ...(compared ? comparisonData(figure, lang) : {}),
      };
      return [
        figure.indicator,
        label[lang],
        counted[lang],
        ids.id(figure.scope),
        ...days.map((name) => validity[name] ?? null),
        figure.period.id,
        ...dims.map((id) => figure.dims[id] ?? null),
        figure.state,
        knownValue(figure),
        figure.reported,
        figure.expected,
        ...more.map((name) => added[name] ?? null),
      ];
    }),
  };
}

const ABOUT = ['indicator', 'label', 'counted', 'unit'];
const VALIDITY = ['unitFrom', 'unitUntil'];
const COMPARISON = ['comparedWith', 'before', 'change', 'changePercent', 'notComparable'];

/** Of a percentage the change is in percentage points, and not given in percent. */
function comparisonData(figure: Figure, lang: Lang): Readonly<Record<string, Value>> {
  const { before, obstacle } = figure.comparison ?? {};
  if (before === undefined) return {};
  const { percent } = indicatorOf(figure.indicator);
  return {
    comparedWith: before.period.id,
    before: knownValue(before),
    change: changeOf(figure) ?? null,
    changePercent: (percent ? undefined : changePercentOf(figure)) ?? null,
    ...(obstacle === undefined ? {} : { notComparable: reason(obstacle, lang) }),
  };
}

/** The value of the period before, where the change is shown without being asked for. */
function earlierValue({ comparison }: Figure): Readonly<Record<string, number>> {
  return comparison?.before.state === 'known' ? { previous: comparison.before.value } : {};
}

function knownValue(figure: Figure): number | null {
  return figure.state === 'known' ? figure.value : null;
}

function reason({ short, long }: Obstacle, lang: Lang): string {
  return (long ?? short)[lang];
}
