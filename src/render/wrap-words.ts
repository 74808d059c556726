import wrapAnsi from 'wrap-ansi';
import { textWidth } from './text-width.ts';

/** Breaks text at spaces into lines of at most `width` characters; only a word longer than a whole line is broken inside. Keeps each line's indent. */
export function wrapWords(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    if (textWidth(line) <= width) return [line];
    const words = line.trimStart();
    const indent = line.slice(0, line.length - words.length);
    const inner = Math.max(width - indent.length, 1);
    const parts = wrapAnsi(words, inner, { hard: true }).split('\n');
    return parts.map((part) => indent + part);
  });
}

/** Width of the longest word, in terminal columns. */
export function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[ \n]/).map((word) => textWidth(word)));
}

/** Width of the longest line, in terminal columns. */
export function longestLine(text: string): number {
  return Math.max(0, ...text.split('\n').map((line) => textWidth(line)));
}
