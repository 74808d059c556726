import { plain } from '../text/fold.ts';
import { isoDate } from '../text/iso-date.ts';

const DAY = String.raw`(\d{1,2})(?:\s?[/.-]\s?| thang )(\d{1,2})(?:\s?[/.-]\s?| nam )(\d{4})(?!\d)`;
const UNTIL = new RegExp(`\\b(?:den|toi)(?: het)?(?: ngay)? ${DAY}`);

/** The day until which a text says that a list is kept: `Tính đến ngày 30/9/2022`, `đến hết ngày 30 tháng 9 năm 2022`. */
export function asOfMention(text: string): string | undefined {
  const [, day, month, year] = UNTIL.exec(plain(text)) ?? [];
  return year === undefined ? undefined : isoDate(Number(year), Number(month), Number(day));
}
