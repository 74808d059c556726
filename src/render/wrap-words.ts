import { characters, textWidth } from './text-width.ts';

/** Breaks text at spaces into lines of at most `width` characters; only a word longer than a whole line is broken inside. Keeps each line's indent. */
export function wrapWords(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    if (textWidth(line) <= width) return [line];
    const words = line.trimStart();
    const indent = line.slice(0, line.length - words.length);
    return wrapLine(words, Math.max(width - indent.length, 1)).map((part) => indent + part);
  });
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of line.split(/ +/)) {
    const joined = open === '' ? word : `${open} ${word}`;
    if (textWidth(joined) <= width) {
      open = joined;
    } else if (textWidth(word) <= width) {
      lines.push(open);
      open = word;
    } else {
      const parts = broken(word, open, width);
      lines.push(...parts.slice(0, -1));
      open = parts.at(-1) ?? '';
    }
  }
  return [...lines, open];
}

/** A word too long for a line, in parts: begun behind the words before it unless that takes a line more. */
function broken(word: string, before: string, width: number): string[] {
  const length = textWidth(word);
  const room = before === '' ? width : width - textWidth(before) - 1;
  const breaksHere = 1 + Math.floor((length - room - 1) / width);
  if (Math.floor((length - 1) / width) < breaksHere) return [before, ...partsOf(word, '', width)];
  return partsOf(word, before === '' ? '' : `${before} `, width);
}

function partsOf(word: string, before: string, width: number): string[] {
  const parts: string[] = [];
  let open = before;
  for (const character of characters(word)) {
    if (open !== '' && textWidth(open) + textWidth(character) > width) {
      parts.push(open.trimEnd());
      open = '';
    }
    open += character;
  }
  return [...parts, open];
}

/** Width of the longest word, in terminal columns. */
export function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[ \n]/).map((word) => textWidth(word)));
}

/** Width of the longest line, in terminal columns. */
export function longestLine(text: string): number {
  return Math.max(0, ...text.split('\n').map((line) => textWidth(line)));
}
