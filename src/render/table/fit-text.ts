import { characters, textWidth } from '../text-width.ts';

/** A text cut to so many terminal columns, `…` at its end where something is missing. */
export function fitText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  for (const character of characters(text)) {
    if (textWidth(kept) + textWidth(character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Filled up with blanks to so many terminal columns. */
export function padded(text: string, width: number, align: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
}
