import { widthOfLines } from './text-size.ts';

/** `3=6+7+15+16` on as many lines as 12 pt text of it takes in a column of that width: no number is ever cut in two. */
export function sumLines(sum: string, columnWidth: number): string {
  const lines: string[] = [];
  for (const term of sum.split(/(?=[+=])/)) {
    const longer = (lines.at(-1) ?? '') + term;
    if (lines.length > 0 && widthOfLines(longer, false) <= columnWidth) lines.splice(-1, 1, longer);
    else lines.push(term);
  }
  return lines.join('\n');
}
