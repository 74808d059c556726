import { plain } from '../text/fold.ts';
import { isoDate } from '../text/iso-date.ts';
import {
  type MonthsMention,
  months,
  type PeriodPattern,
  patterns,
  type YearsMention,
  yearPatterns,
} from './period-patterns.ts';

/**
 * What a text says about a period. `months` may lack its year (`Tháng 3` on a sheet tab), `years` their months; other
 * places complete them.
 */
export type PeriodMention =
  | MonthsMention
  | YearsMention
  | { readonly kind: 'window'; readonly from: string; readonly to: string };

const DAY = String.raw`(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})`;
const LONG_DAY = String.raw`(\d{1,2}) thang (\d{1,2}) nam (\d{4})`;
const WINDOWS = [DAY, LONG_DAY].map(
  (day) => new RegExp(`(?:tu )?(?:ngay )?${day} (?:den|toi|-) (?:het )?(?:ngay )?${day}`),
);

/** Days, which say nothing of a period; those of signing may leave room for what is written by hand. */
const DAYS = [
  /ngay[\s.…_]*(?:\d{1,2}[\s.…_]*)?thang[\s.…_]*(?:\d{1,2}[\s.…_]*)?nam[\s.…_]*(?:\d{4})?/g,
  /ngay \d{1,2} thang \d{1,2}/g,
  /(?<!\d)\d{1,2}\s?([/._-])\s?\d{1,2}\s?\1\s?\d{4}(?!\d)/g,
  /(?<!\d)\d{4}[/._-]\d{1,2}[/._-]\d{1,2}(?!\d)/g,
];

/** Reads what a line of text says about a period; dates of signing (`ngày 04 tháng 4 năm 2021`) say nothing. */
export function periodMention(text: string): PeriodMention | undefined {
  return read(text, patterns)?.mention;
}

/** As `periodMention`, for the name of a file or a folder, where a bare year may stand. */
export function nameMention(text: string): PeriodMention | undefined {
  return read(text, [...patterns, ...yearPatterns])?.mention;
}

/** As `nameMention`, for a cell of a period column, where a bare month number may stand. */
export function cellMention(text: string): PeriodMention | undefined {
  const line = plain(text);
  return /^\d{1,2}$/.test(line) ? months(Number(line), Number(line), undefined) : nameMention(text);
}

/** As `nameMention`, only where the text says nothing else. */
export function wholeMention(text: string): PeriodMention | undefined {
  const reading = read(text, [...patterns, ...yearPatterns]);
  return reading?.words === lineOf(text) ? reading.mention : undefined;
}

/** What every wording of a period has: most titles and names have none of it. */
const SPEAKS = /\d|thang|qu[yi]/;

/** The words that speak of a period, without a mention where they name none that there is. */
function read(text: string, known: readonly PeriodPattern[]): { words: string; mention?: PeriodMention } | undefined {
  const line = lineOf(text);
  if (!SPEAKS.test(line)) return undefined;
  for (const window of WINDOWS) {
    const found = window.exec(line);
    if (found) return reading(found[0], windowMention(found.slice(1, 7).map(Number)));
  }
  const undated = DAYS.reduce((rest, day) => rest.replace(day, ' '), line);
  for (const [pattern, mentionOf] of known) {
    const found = pattern.exec(undated);
    if (found) return reading(found[0], mentionOf(found));
  }
  return undefined;
}

function reading(words: string, mention: PeriodMention | undefined): { words: string; mention?: PeriodMention } {
  return { words: words.trim(), ...(mention === undefined ? {} : { mention }) };
}

/** `Tháng 6 và lũy kế 6 tháng đầu năm 2021` is June: what is summed besides does not say which period it is. */
const BESIDES = / (?:va|,) (?:so )?(?:luy ke|cong don)(?: (?:\d{1,2} thang(?: dau(?= nam))?|tu dau(?= nam)))?/;

function lineOf(text: string): string {
  return plain(text).replace(/[–—−]/g, '-').replace(BESIDES, '');
}

function windowMention(numbers: readonly number[]): PeriodMention | undefined {
  const [d1 = 0, m1 = 0, y1 = 0, d2 = 0, m2 = 0, y2 = 0] = numbers;
  const from = isoDate(y1, m1, d1);
  const to = isoDate(y2, m2, d2);
  return from !== undefined && to !== undefined && from <= to ? { kind: 'window', from, to } : undefined;
}
