import { marksIn, readNumeral } from '../text/numeral.ts';
import { parseCountText } from '../text/parse-count.ts';
import { bareLine } from '../text/read-figure.ts';
import type { ColumnText } from './column-texts.ts';

/**
 * The texts of a count column that are numbers, by row. Marks in a column tell together what each of them means: where one
 * marked text has to stay as it is, the others stay as its evidence.
 */
export function numberCorrections(texts: readonly ColumnText[]): Map<number, number> {
  const marks = new Set(texts.flatMap(({ text }) => marksIn(text)));
  const numbers = new Map<number, number>();
  let isEvidenceLeft = false;
  for (const { row, text, isOwn } of texts) {
    const reading = parseCountText(text, marks);
    const isBare = readNumeral(bareLine(text)) !== undefined;
    const isNumber = reading.state === 'number' && Number.isInteger(reading.value) && isBare;
    if (isOwn && isNumber) numbers.set(row, reading.value);
    else if (hasMark(text)) isEvidenceLeft = true;
  }
  if (!isEvidenceLeft) return numbers;
  return new Map([...numbers].filter(([row]) => texts.every((one) => one.row !== row || !hasMark(one.text))));
}

function hasMark(text: string): boolean {
  return /\d[.,]\d/.test(text);
}
