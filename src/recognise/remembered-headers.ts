import type { Row } from '../model/sheet.ts';
import type { FindHeader, Header } from './find-header.ts';

/** Far more than the headers, and the lines that look like one, of all the forms of an office. */
const MOST = 512;

interface Remembered {
  readonly header: Header | undefined;
}

/** Finds what `find` finds, which looks the same rows up only once: the sheets of the wards mostly have the same header. */
export function rememberedHeaders(find: FindHeader): FindHeader {
  const known = new Map<string, Remembered>();
  return (rows) => {
    const look = lookOf(rows);
    const found = known.get(look);
    if (found !== undefined) return found.header && { ...found.header, rows: rows.slice(-found.header.rows.length) };
    const header = find(rows);
    if (known.size >= MOST) known.clear();
    known.set(look, { header });
    return header;
  };
}

/** All that finding a header goes by: what stands in the cells, and which of them are merged. */
function lookOf(rows: readonly Row[]): string {
  let look = '';
  for (const { number, cells } of rows) {
    for (const { kind, text, number: value, origin } of cells) {
      look += kind === 'number' ? `\u0001${value}` : `\u0002${kind === 'text' ? text : `\u0003${text}`}`;
      if (origin) look += `\u0004${number - origin.row},${origin.column}`;
    }
    look += '\n\u0005';
  }
  return look;
}
