import { plain } from './fold.ts';
import { isoDate } from './iso-date.ts';
import { MONTH_WORD, monthOfWord } from './month-words.ts';
import { bareLine } from './read-figure.ts';
import { hasStruck } from './struck.ts';
import { isDash, isNoData } from './zero-words.ts';

/**
 * How a cell of a date column reads. `impossible`: no calendar or no office has that day; `swapped` is the day that it
 * would be with the month first. `ambiguous` carries the days it may mean. Days are ISO, `written` as people write them.
 */
export type DateReading =
  | { readonly state: 'blank' }
  | { readonly state: 'date'; readonly iso: string }
  | { readonly state: 'impossible'; readonly written: string; readonly swapped?: string }
  | { readonly state: 'ambiguous'; readonly readings: readonly string[] }
  | { readonly state: 'unreadable' };

/** Days that an office's register may hold. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Two-digit years up to this one are of this century; later ones nobody can place. */
const LAST_SHORT_YEAR = 49;

const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A time with its zone (`17:00:00Z`) may be of the next day here, so it is left alone. */
const TIME = String.raw`\d{1,2}(?:(?::\d{2}){1,2}(?:\.\d+)?(?: ?[ap]m)?| ?(?:h|gio) ?(?:\d{1,2}(?: ?(?:p|phut))?)?)`;
const TIME_BEFORE = new RegExp(`^(?:luc )?${TIME},? (?=\\D*\\d)`);
const TIME_AFTER = new RegExp(`(?<=\\d)(?:,? (?:luc )?|t)${TIME}$`);
const NAMED_DAY = /^(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn)[,.]? )?(?:ngay )?/;

const DAY_FIRST = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{1,2})$/;
const IN_WORDS = new RegExp(String.raw`^(\d{1,2}) thang (\d{1,2}|${MONTH_WORD})(?: nam|,)? (\d{4}|\d{2})$`);
const IN_ENGLISH = new RegExp(String.raw`^(\d{1,2})[ -](${ENGLISH.join('|')})[a-z]*[ -](\d{4}|\d{2})$`);

/**
 * Reads the text of a date cell, the day first; in a column that writes months first, days that may be either have two
 * readings. A month or a year alone is no date, and neither is a day that is crossed out in part.
 */
export function parseDateText(text: string, isMonthFirst = false): DateReading {
  if (hasStruck(text)) return { state: 'unreadable' };
  const line = plain(bareLine(text));
  if (isNoData(line) || isDash(line)) return { state: 'blank' };
  if (/^\d{5}$/.test(line)) return parseDateNumber(Number(line));
  const day = line.replace(/[–—−]/g, '-').replace(TIME_BEFORE, '').replace(TIME_AFTER, '').replace(NAMED_DAY, '');
  const figures = DAY_FIRST.exec(day);
  if (figures && isMonthFirst) return eitherOf(dateOf(figures[3], figures[2], figures[1]));
  const dayFirst = figures ?? IN_WORDS.exec(day) ?? IN_ENGLISH.exec(day);
  if (dayFirst) return dateOf(dayFirst[3], dayFirst[2], dayFirst[1]);
  const yearFirst = YEAR_FIRST.exec(day);
  return yearFirst ? dateOf(yearFirst[1], yearFirst[2], yearFirst[3]) : { state: 'unreadable' };
}

/** A number without a date format that would be a day of the years 2000 to 2049, had it one: nobody can tell. */
export function parseDateNumber(value: number): DateReading {
  const serial = Math.floor(value);
  if (serial < 36_526 || serial > 54_788) return { state: 'unreadable' };
  return { state: 'ambiguous', readings: [new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10)] };
}

/** Reads the ISO day of a real date cell. */
export function parseDateCell(iso: string): DateReading {
  const year = Number(iso.slice(0, -6));
  return isOfficeYear(year) ? { state: 'date', iso } : { state: 'impossible', written: written(year, iso.slice(-5)) };
}

function dateOf(yearText = '', monthText = '', dayText = ''): DateReading {
  const month = monthNumber(monthText);
  const day = Number(dayText);
  const short = yearText.length === 2;
  if (short && Number(yearText) > LAST_SHORT_YEAR) return unplaced(Number(yearText), month, day);
  const year = Number(yearText) + (short ? 2000 : 0);
  const iso = isOfficeYear(year) ? isoDate(year, month, day) : undefined;
  if (iso !== undefined) return { state: 'date', iso };
  const swapped = isOfficeYear(year) && month > 12 ? isoDate(year, day, month) : undefined;
  return { state: 'impossible', written: `${day}/${month}/${year}`, ...(swapped === undefined ? {} : { swapped }) };
}

/** The day as it is written, and with its month first. */
function eitherOf(reading: DateReading): DateReading {
  if (reading.state !== 'date') return reading;
  const [year, month, day] = reading.iso.split('-').map(Number);
  const other = isoDate(Number(year), Number(day), Number(month));
  if (other === undefined || other === reading.iso) return reading;
  return { state: 'ambiguous', readings: [reading.iso, other] };
}

function monthNumber(text: string): number {
  const inEnglish = ENGLISH.indexOf(text);
  return inEnglish >= 0 ? inEnglish + 1 : (monthOfWord(text) ?? Number(text));
}

function unplaced(year: number, month: number, day: number): DateReading {
  const readings = [1900, 2000].flatMap((century) => isoDate(century + year, month, day) ?? []);
  const written = `${day}/${month}/${String(year).padStart(2, '0')}`;
  return readings.length === 0 ? { state: 'impossible', written } : { state: 'ambiguous', readings };
}

function isOfficeYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** `10-05` of 2022 as people write it: `5/10/2022`. */
function written(year: number, monthDay: string): string {
  return `${Number(monthDay.slice(3))}/${Number(monthDay.slice(0, 2))}/${year}`;
}
