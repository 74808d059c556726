import { oneLine } from '../text/one-line.ts';
import { parseDateText } from '../text/parse-date.ts';
import type { ColumnText } from './column-texts.ts';

/** A day and nothing else: with an hour, something would be lost. */
const BARE = /^['’‘]? ?\d{1,4} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}$/;

/**
 * The texts of a date column that are days, by row, as ISO days. None where one of them cannot be read: real days beside texts
 * are what shows that day and month may be exchanged.
 */
export function dateCorrections(texts: readonly ColumnText[]): Map<number, string> {
  const days = new Map<number, string>();
  for (const { row, text, isOwn } of texts) {
    const reading = parseDateText(text);
    if (isOwn && reading.state === 'date' && BARE.test(oneLine(text))) days.set(row, reading.iso);
    else if (/\d/.test(text)) return new Map();
  }
  return days;
}
