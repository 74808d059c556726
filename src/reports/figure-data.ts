import type { Lang } from '../i18n/text.ts';
import { indicatorOf, indicators } from '../indicators/registry.ts';
import type { Records } from '../model/document.ts';
import type { Figure, Scope } from '../model/figure.ts';

/** A figure as scripts get it: the field names of the command line contract. */
export function figureData(figure: Figure, lang: Lang): Readonly<Record<string, unknown>> {
  const { label, counted } = indicatorOf(figure.indicator);
  return {
    indicator: figure.indicator,
    label: label[lang],
    counted: counted[lang],
    unit: scopeId(figure.scope),
    period: figure.period.id,
    dims: figure.dims,
    state: figure.state,
    value: figure.state === 'known' ? figure.value : null,
    reported: figure.reported,
    expected: figure.expected,
    ...(figure.previous === undefined ? {} : { previous: figure.previous }),
  };
}

/** The same figures as records, each dimension in a column of its own. */
export function figureRecords(figures: readonly Figure[], lang: Lang): Records {
  const used = new Set(figures.flatMap((figure) => Object.keys(figure.dims)));
  const dims = [...new Set(indicators.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)))].filter((id) =>
    used.has(id),
  );
  return {
    header: ['indicator', 'label', 'counted', 'unit', 'period', ...dims, 'state', 'value', 'reported', 'expected'],
    rows: figures.map((figure) => {
      const { label, counted } = indicatorOf(figure.indicator);
      return [
        figure.indicator,
        label[lang],
        counted[lang],
        scopeId(figure.scope),
        figure.period.id,
        ...dims.map((id) => figure.dims[id] ?? null),
        figure.state,
        figure.state === 'known' ? figure.value : null,
        figure.reported,
        figure.expected,
      ];
    }),
  };
}

/** `district` for what the district level itself reports, `all` for the total over units, else the unit's code. */
export function scopeId(scope: Scope): string {
  if (scope === 'all') return 'all';
  return scope.level === 'district' ? 'district' : scope.code;
}
