/** How a CSV file separates its values. */
export interface Dialect {
  readonly delimiter: string;
  /** Characters of a first line `sep=;`. Excel obeys that line and does not show it: row 1 is the line below. */
  readonly skip: number;
  /** How many values most lines of the table have, as far as the start of the text shows. */
  readonly width: number;
}

/** The first one wins where two split the lines equally well: a comma is more often part of a text or a number. */
export const candidates = ['\t', ';', '|', ','] as const;
const LINES = 50;

/** Looks at the start of a text, which may end in the middle of a line. */
export function sniffDialect(text: string): Dialect {
  const named = /^"?sep=(.)"?(\r\n|\n|\r)/i.exec(text);
  if (named?.[1]) {
    const skip = named[0].length;
    return { delimiter: named[1], skip, width: split(unquotedLines(text.slice(skip)), named[1]).width };
  }
  const lines = unquotedLines(text);
  let best = { delimiter: ',', score: 0, width: 1 };
  for (const delimiter of candidates) {
    const found = split(lines, delimiter);
    if (found.score > best.score) best = { delimiter, ...found };
  }
  return { delimiter: best.delimiter, skip: 0, width: best.width };
}

/** The first lines without what stands in quotes; the last one is left out where it may be cut. */
function unquotedLines(text: string): string[] {
  const lines = text.replace(/"[^"]*("|$)/g, '').split(/\r\n|\n|\r/, LINES);
  return lines.length > 1 && lines.length < LINES ? lines.slice(0, -1) : lines;
}

/** A table has many lines with the same number of delimiters: that number times those lines. */
function split(lines: readonly string[], delimiter: string): { score: number; width: number } {
  const linesByCount = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    linesByCount.set(count, (linesByCount.get(count) ?? 0) + 1);
  }
  let best = { score: 0, width: 1 };
  for (const [count, times] of linesByCount) {
    if (count * times > best.score) best = { score: count * times, width: count + 1 };
  }
  return best;
}
