import { readFileSync } from 'node:fs';
import { sniffDialect } from '../../read/csv/dialect.ts';
import { decodeText } from '../../read/decode-text.ts';
import type { Source } from '../../read/reader.ts';
import { type Edit, splice } from '../xml/splice.ts';
import { csvFields } from './csv-fields.ts';
import { type CorrectedCell, correctedText, type WantedCell } from './wanted-cell.ts';

/**
 * A CSV with other values in some places, in UTF-8 with a byte order mark, and those that were changed. Days stay as they
 * are written: a CSV has no other way to say them.
 */
export async function correctCsv(
  source: Source,
  wanted: readonly WantedCell[],
): Promise<{ bytes: Uint8Array; corrected: CorrectedCell[] }> {
  const { pieces, conversion } = await decodeText(() => [source.bytes ?? readFileSync(source.path)]);
  let text = '';
  for await (const piece of pieces) text += piece;
  const { delimiter, skip } = sniffDialect(text.slice(0, 1 << 16));
  const byPlace = new Map(wanted.map((one) => [`${one.row},${one.column}`, one]));
  const corrected: CorrectedCell[] = [];
  const edits: Edit[] = [];
  for (const { row, column, start, end, value } of csvFields(text, delimiter, skip)) {
    const one = byPlace.get(`${row},${column}`);
    const isToDo = one !== undefined && one.value.type !== 'date' && newText(one) !== value;
    const found = isToDo ? correctedText(one, value) : undefined;
    if (found) corrected.push(found);
    const after = found ? newText(found) : (conversion?.convert(value) ?? value);
    if (after !== value) edits.push({ start, end, text: quoted(after, delimiter) });
  }
  return { bytes: Buffer.from(`\ufeff${splice(text, edits)}`), corrected };
}

function newText({ value }: WantedCell): string {
  return value.type === 'text' ? value.text : value.type === 'number' ? String(value.value) : value.iso;
}

function quoted(value: string, delimiter: string): string {
  const needsQuotes = value.includes(delimiter) || /["\r\n]/.test(value);
  return needsQuotes ? `"${value.replaceAll('"', '""')}"` : value;
}
