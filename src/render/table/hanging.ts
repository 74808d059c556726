import { textWidth } from '../text-width.ts';
import { wrapWords } from '../wrap-words.ts';

/** Wrapped text whose further lines stand below the first word after the lead; nothing for an empty text. */
export function hanging(lead: string, text: string, width: number): string[] {
  if (text === '') return [];
  const indent = ' '.repeat(Math.min(textWidth(lead), Math.floor(width / 3)));
  const lines = wrapWords(text, width - textWidth(lead));
  return lines.map((line, index) => (index === 0 ? lead : indent) + line);
}
