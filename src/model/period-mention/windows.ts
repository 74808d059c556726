import { isoDate } from '../../text/iso-date.ts';
import { type WindowMention, yearOf } from './mention.ts';

const DAY = String.raw`(\d{1,2})(?:\s?[/.-]\s?| thang )(\d{1,2})(?:(?:\s?[/.-]\s?| nam )(\d{4}|\d{2}))?(?![\d/.])`;
const HOUR = String.raw`(?:\d{1,2}\s?(?:h|gio|g)\s?\d{0,2}(?:\s?phut)?,?\s)?`;
const LEAD = `${HOUR}(?:ngay )?`;

/** Two days with all between them: `từ ngày 15/02 đến hết ngày 14/03/2021`. The first takes a year it lacks from the second, and the other way round. */
export const WINDOW = new RegExp(
  String.raw`(?<![\d/.])(?<lead>tu )?${LEAD}${DAY}\s?(?:den|toi|-)\s?(?:het )?${LEAD}${DAY}`,
  'g',
);

/** What two days say; `unclear` where no calendar has them, absent where they are no days at all: `1/2 - 2/2`. */
export function windowMention(found: readonly (string | undefined)[]): WindowMention | 'unclear' | undefined {
  const [words = '', lead, d1, m1, start, d2, m2, end] = found;
  if (start === undefined && end === undefined)
    return lead === undefined && !/ngay/.test(words) ? undefined : 'unclear';
  const [first, last] = [Number(m1), Number(m2)];
  const y2 = yearOf(end) ?? (yearOf(start) ?? 0) + (last < first ? 1 : 0);
  const y1 = yearOf(start) ?? y2 - (last < first ? 1 : 0);
  const from = isoDate(y1, first, Number(d1));
  const to = isoDate(y2, last, Number(d2));
  return from !== undefined && to !== undefined && from <= to ? { kind: 'window', from, to } : 'unclear';
}

/**
 * What says nothing of a period: days and numbers of papers, the years of laws, and what the figures came to beside another period.
 * Days of signing may leave room for what is written by hand.
 */
export const NO_PERIOD: readonly RegExp[] = [
  /^\W*so (?:voi|sanh voi)\b.*\b(?:tang|giam|bang|khong (?:doi|thay doi))\b.*$/g,
  /ngay[\s.…_]*(?:\d{1,2}[\s.…_]*)?thang[\s.…_]*(?:\d{1,2}[\s.…_]*)?nam[\s.…_]*(?:\d{4})?/g,
  /ngay \d{1,2} thang \d{1,2}/g,
  /(?<!\d)\d{1,2}\s?([/._-])\s?\d{1,2}\s?\1\s?(?:\d{4}|\d{2})(?!\d)/g,
  /(?<!\d)\d{4}[/._-]\d{1,2}[/._-]\d{1,2}(?!\d)/g,
  /\bso\s?:?\s?\d{1,5}\s?[/-]\s?\d{4}(?!\d)/g,
  /\bluat (?:tiep cong dan(?: nam)? 2013|khieu nai(?: nam)? 2011|to cao(?: nam)? (?:2011|2018)|thanh tra(?: nam)? (?:2010|2022))(?!\d)/g,
  /\b(?:thong tu|quyet dinh|nghi dinh|cong van|chi thi|nghi quyet|luat|to trinh|huong dan)\s?:?\s?\d{1,5}\s?[/-]\s?\d{4}(?!\d)/g,
];
