import type { Text } from '../i18n/text.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { indicators } from '../indicators/registry.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { sumOfIndicators } from './sum-of-indicators.ts';

/** The indicator that words name by its id or label, or several joined by `+`; why it is none, where it is none. */
export function indicatorIn(words: string): Indicator | Text {
  if (words === '') return { vi: 'thiếu tên hoặc mã chỉ tiêu', en: 'an indicator is needed' };
  const whole = named(words);
  if (whole) return whole;
  const [first = words, ...others] = words.split('+').map((part) => part.trim());
  const found = [first, ...others].map((one) => ({ one, indicator: named(one) }));
  const unknown = found.find(({ indicator }) => indicator === undefined);
  if (unknown) return unknownIndicator(unknown.one);
  const [head, ...rest] = found.flatMap(({ indicator }) => indicator ?? []);
  const sum = head && sumOfIndicators(head, rest);
  return sum ?? { vi: 'là các chỉ tiêu không cộng được với nhau', en: 'are indicators that are not added up' };
}

/** Words that stand for several indicators name none. */
function named(words: string): Indicator | undefined {
  const byId = indicators.find(({ id }) => id === words.toLowerCase());
  if (byId) return byId;
  const key = fold(words);
  const found = indicators.filter(({ label }) => fold(label.vi) === key || fold(label.en) === key);
  return found.length === 1 ? found[0] : undefined;
}

function unknownIndicator(words: string): Text {
  const near = nearest(
    words,
    indicators.flatMap(({ id, label }) => [id, label.vi]),
  );
  return {
    vi: `không phải là chỉ tiêu${near ? ` (có phải “${near}”?)` : ''}. Xem: dongda-report list indicators`,
    en: `is no indicator${near ? ` (is it “${near}”?)` : ''}. See: dongda-report list indicators`,
  };
}
