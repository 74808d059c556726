import type { Claim } from '../../claims/claim.ts';
import type { Judged } from '../../claims/judge.ts';
import { formatCount, formatPercent } from '../../i18n/format.ts';
import { fill, type Lang, same, type Text } from '../../i18n/text.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { Outcome } from '../../model/figure.ts';
import { dimsWords } from '../trace/lineage-tree.ts';

const SIGNS: Readonly<Record<Claim['relation'], string>> = {
  '=': '',
  '>': '> ',
  '>=': '≥ ',
  '<': '< ',
  '<=': '≤ ',
  '~': '≈ ',
};
const ALL: Text = { vi: 'Tổng số', en: 'Total' };

/** The indicator with its breakdown: `Giải quyết xong (BCĐ Thành ủy)`. */
export function claimLabel({ indicator, dims }: Pick<Claim, 'indicator' | 'dims'>): Text {
  const [measure] = indicator.measures;
  const words = measure === undefined ? same('') : dimsWords(measure, dims);
  const label = (lang: Lang): string =>
    words[lang] === '' ? indicator.label[lang] : `${indicator.label[lang]} (${words[lang]})`;
  return { vi: label('vi'), en: label('en') };
}

export function scopeWords({ scope }: Pick<Claim, 'scope'>): Text {
  return scope === 'all' ? ALL : same(scope.name);
}

/** `> 86%`, `14/14`, `7.677`, with the digits it was stated to. */
export function claimedWords({ relation, number, indicator }: Claim): Text {
  const say = (lang: Lang): string => {
    if (number.of !== undefined) return `${formatCount(number.value, lang)}/${formatCount(number.of, lang)}`;
    if (!indicator.percent) return formatCount(number.value, lang);
    return number.decimals === 0 ? `${formatCount(number.value, lang)}%` : formatPercent(number.value, lang);
  };
  return { vi: SIGNS[relation] + say('vi'), en: SIGNS[relation] + say('en') };
}

/** A value of an indicator with what it counts: `4 vụ việc`, `98,9%`. */
export function valueWords({ percent, counted }: Indicator, value: number): Text {
  const say = (lang: Lang): string =>
    percent ? formatPercent(value, lang) : `${formatCount(value, lang)} ${counted[lang]}`;
  return { vi: say('vi'), en: say('en') };
}

/** Both numbers where two were stated. */
export function computedWords({ computed, computedOf }: Judged): Text {
  const say = (outcome: Outcome | undefined, lang: Lang): string =>
    outcome?.state === 'known' ? formatCount(outcome.value, lang) : '–';
  return fill(same('{a}/{b}'), {
    a: { vi: say(computed, 'vi'), en: say(computed, 'en') },
    b: { vi: say(computedOf, 'vi'), en: say(computedOf, 'en') },
  });
}
