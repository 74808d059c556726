import { fill, type Lang } from '../i18n/text.ts';
import { address, type Place } from '../model/place.ts';
import { cleanText } from './clean-text.ts';
import { placeWords } from './phrases.ts';

const MOST_RELATED = 5;

/** `lang-thuong.xlsx › Đơn thư › C9`, `… › dòng 9`. */
export function placeText(place: Place, lang: Lang): string {
  const parts = [place.file, place.sheet, addressText(place, lang)];
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => cleanText(String(part)))
    .join(' › ');
}

/** `lang-thuong.xlsx › Đơn thư › C9, D9`: several cells, those of one sheet named once; empty without any. */
export function placesText(places: readonly Place[], lang: Lang): string {
  const [first, ...others] = places;
  if (first === undefined) return '';
  const more = others.map((place) =>
    place.file === first.file && place.sheet === first.sheet ? addressText(place, lang) : placeText(place, lang),
  );
  return [placeText(first, lang), ...more].join(', ');
}

/** `C9`, `dòng 9`, `cột C`; empty for a whole sheet or file. */
export function addressText(place: Place, lang: Lang): string {
  const at = address(place);
  if (at === undefined) return '';
  if (place.row !== undefined && place.column !== undefined) return at;
  return fill(place.row === undefined ? placeWords.column : placeWords.row, { at })[lang];
}

/** `Liên quan: D9, E9`: places beside `at`, named as shortly as is clear; a long list is cut and says so. Empty without any. */
export function relatedText(at: Place, related: readonly Place[], lang: Lang): string {
  if (related.length === 0) return '';
  const names = related.slice(0, MOST_RELATED).map((place) => {
    const near = place.file === at.file && place.sheet === at.sheet;
    return (near && addressText(place, lang)) || placeText(place, lang);
  });
  const left = related.length - names.length;
  const more = left > 0 ? ` ${fill(placeWords.more, { count: String(left) })[lang]}` : '';
  return fill(placeWords.related, { places: names.join(', ') + more })[lang];
}
