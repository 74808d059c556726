import { foldWords } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';

/** `Lũy kế`, `Luỹ kế`, `Cộng dồn`, `LK`. */
const NAMES = String.raw`\b(?:luy ke|cong don|tich luy|lk)\b`;
/** `từ đầu năm 2021 đến nay`, `đến hết tháng 3`. */
const SINCE = String.raw`\b(?:tinh )?tu dau nam\b(?: \d{4}\b)?`;
const SPAN = String.raw`\b\d{1,2} thang\b(?: dau nam\b)?|\bnam (?:19|20)\d\d\b`;
const UNTIL = String.raw`\b(?:den|toi)(?: het| cuoi)? (?:nay|thang|ki|quy|qui|thoi diem|ngay)\b.*$`;

const CUMULATIVE = new RegExp(`${NAMES}|${SINCE}`);
const ITS_WORDS = new RegExp(`${NAMES}|${SINCE}|${UNTIL}|${SPAN}`, 'g');
/** Sums since some other day than the start of the year. */
const OTHER_START = /\bnhiem ki\b|\btu nam \d|\btu khi\b|\btu thang\b|\btu ngay\b/;
const MERE_WORDS = /^(?:tong|so|so lieu|tong so|cong|ket qua|trong do|nam|(?:19|20)\d\d)$/;

/** What every such label has in it, folded; looked for first, as most labels have nothing of it. */
export const CUMULATIVE_SIGNS = /luyke|congdon|tichluy|lk|tudaunam/;

/** True where a label speaks of sums since the start of the year, or of another day. */
export function isCumulativeLabel(label: string): boolean {
  return CUMULATIVE.test(foldWords(label));
}

/** What a label of such sums names besides, folded: `Lũy kế số lượt tiếp` → `so luot tiep`, `Lũy kế từ đầu năm` → ``. */
export function withoutCumulativeWords(label: string): string {
  const rest = foldWords(label).replace(ITS_WORDS, ' ').replace(/ {2,}/g, ' ').trim();
  return MERE_WORDS.test(rest) ? '' : rest;
}

/** True where the sums begin at another day than the start of the year: with the term, with a year long ago. */
export function startsElsewhere(label: string): boolean {
  return OTHER_START.test(foldWords(label));
}

const ROW = /^(?:(?:tong|cong|so|tong so) )?(?:(?:luy ke|cong don|tich luy|lk)\b|(?:tinh )?tu dau nam\b)/;

/** True of the first words of a row of sums since the start of the year. */
export const beginsCumulativeRow = remembered((text) => ROW.test(foldWords(text)));

const TITLE = /\b(?:luy ke|cong don)\b|\btu dau nam\b/;
/** Titles of tables that have both, and notes about sums. */
const NOT_ONLY =
  /\btrong (?:thang|ki|qui)\b|\b(?:thang|ki|qui) nay\b|\bva (?:so )?(?:luy ke|cong don|tu dau nam)\b|^(?:ghi chu|luu i)\b/;

/** True of a title, or the name of a sheet or file, that says of all figures that they are sums since the start of the year. */
export const titlesCumulative = remembered((text) => {
  const words = foldWords(text);
  return TITLE.test(words) && !NOT_ONLY.test(words) && !/^\s*[(*+–-]/.test(text);
});
