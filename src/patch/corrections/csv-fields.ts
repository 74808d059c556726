/** A value of a CSV, with its place in the text. */
export interface CsvField {
  /** 1-based, as a spreadsheet program shows them. */
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** The values of a CSV that has been read before, from an offset on. Throws where a quote is not where it may be. */
export function* csvFields(text: string, delimiter: string, from: number): Generator<CsvField> {
  const sign = delimiter.replace(/[|\\]/g, '\\$&');
  const field = new RegExp(`("(?:[^"]|"")*"|[^"\\r\\n${sign}]*)(${sign}|\\r\\n|\\n|\\r|$)`, 'y');
  let row = 1;
  let column = 1;
  for (let at = from; at < text.length || column > 1; ) {
    field.lastIndex = at;
    const match = field.exec(text);
    if (!match) throw new Error('a CSV that was read cannot be taken apart');
    const [, raw = '', end = ''] = match;
    const value = raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;
    yield { row, column, start: at, end: at + raw.length, value };
    at += raw.length + end.length;
    if (end === delimiter) column++;
    else {
      row++;
      column = 1;
    }
  }
}
