import { plain } from './fold.ts';

/** How a text limits a number instead of saying it: `hơn` above · `từ … trở lên` at least · `khoảng`, `gần` about. */
export type Bound = 'above' | 'at-least' | 'below' | 'at-most' | 'about';

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:>=|=>|≥|it nhat|toi thieu|khong duoi|khong it hon) ?/, 'at-least'],
  [/^(?:<=|=<|≤|toi da|khong qua|nhieu nhat|khong tren|khong hon) ?/, 'at-most'],
  [/^(?:>|lon hon|nhieu hon|hon|tren) ?/, 'above'],
  [/^(?:<|nho hon|it hon|duoi|chua den|chua toi) ?/, 'below'],
  [/^(?:~|≈|xap xi|khoang|gan|chung|uoc tinh|uoc dat|uoc) ?/, 'about'],
];
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/ tro len$|\+$/, 'at-least'],
  [/ tro xuong$/, 'at-most'],
];

/** Parts a text into a bound and the rest, both in plain letters; without a bound the rest is all of it. */
export function splitBound(text: string): { readonly rest: string; readonly bound?: Bound } {
  const line = plain(text).replace(/^tu (?=.*tro (?:len|xuong)$)/, '');
  for (const [pattern, bound] of [...BEFORE, ...AFTER]) {
    const rest = line.replace(pattern, '');
    if (rest !== line) return { rest, bound };
  }
  return { rest: line };
}
