/** Pixels of a 12 pt em, over pixels of the digit that Excel counts column widths in (11 pt of its own font). */
const EM = 16 / 7;
const BOLD = 1.08;
/** Programs and printers differ a little from each other. */
const SPARE = 1.06;
const PADDING = 1.5;

/** Letters of Times New Roman by width, in em. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'’!|iljt]/, 0.27],
  [/[frsI()[\]\-/“”"]/, 0.37],
  [/[mwMW%—…]/, 0.83],
  [/[A-ZĐ]/, 0.69],
];
const OTHER = 0.49;
const widths = new Map<string, number>();

/** Column width that keeps the longest line of 12 pt text whole. */
export function widthOfLines(text: string, bold: boolean): number {
  return Math.max(...text.split('\n').map((line) => width(line, bold))) + PADDING;
}

/** Column width that keeps the longest word of 12 pt text whole. */
export function widthOfWords(text: string, bold: boolean): number {
  return Math.max(...text.split(/[ \n]/).map((word) => width(word, bold))) + PADDING;
}

/** Lines that 12 pt text takes in a cell of that column width, rather one too many than one too few. */
export function lineCount(text: string, columnWidth: number, bold: boolean): number {
  const room = Math.max(columnWidth - PADDING, 1);
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, room, bold), 0);
}

function linesOf(line: string, room: number, bold: boolean): number {
  const blank = width(' ', bold);
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const needed = width(word, bold);
    if (used > 0 && used + blank + needed > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? blank : 0) + needed;
    // A word longer than the line is broken.
    while (used > room) {
      lines++;
      used -= room;
    }
  }
  return lines;
}

function width(text: string, bold: boolean): number {
  let em = 0;
  for (const letter of text) em += letterWidth(letter);
  return em * EM * SPARE * (bold ? BOLD : 1);
}

function letterWidth(letter: string): number {
  let found = widths.get(letter);
  if (found === undefined) {
    const base = letter.normalize('NFD').charAt(0);
    found = LETTERS.find(([letters]) => letters.test(base))?.[1] ?? OTHER;
    widths.set(letter, found);
  }
  return found;
}
