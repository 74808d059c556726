import type { WorkbookPackage } from '../parts/workbook-package.ts';
import { sheetsOf } from '../parts/workbook-sheets.ts';
import { startTag } from '../sheet/edit-cells.ts';
import { cellsOf, rowsOf } from '../sheet/rows.ts';
import type { StringTable } from '../sheet/string-table.ts';
import { attributeOf } from '../xml/attributes.ts';
import { prefixOf, rawOf } from '../xml/elements.ts';
import { escapeString } from '../xml/escape.ts';
import { splice } from '../xml/splice.ts';
import type { WantedCell } from './wanted-cell.ts';

/** The index of the text that a cell shares with others; `undefined` where it has one of its own, or none. */
export function sharedIndex(raw: string): number | undefined {
  if (attributeOf(startTag(raw), 't') !== 's') return undefined;
  const value = /<(?:[\w.-]+:)?v>\s*(\d+)/.exec(raw)?.[1];
  return value === undefined ? undefined : Number(value);
}

/**
 * Shared texts in an old encoding that all cells want as the same Unicode text. They are replaced where they stand: left
 * behind in the file they would make it look as if it were in the old encoding still.
 */
export function wholeConversions(
  pack: WorkbookPackage,
  wanted: readonly WantedCell[],
  strings: StringTable,
): Map<number, string> {
  const found = new Map<number, string>();
  const refused = new Set<number>();
  if (wanted.every(({ kind }) => kind !== 'encoding')) return found;
  for (const sheet of sheetsOf(pack)) {
    const own = new Map(
      wanted.filter((one) => one.sheet === sheet.name).map((one) => [`${one.row},${one.column}`, one]),
    );
    const text = pack.text(sheet.part);
    for (const row of rowsOf(text)) {
      for (const { element, column } of cellsOf(text, row)) {
        const index = sharedIndex(rawOf(text, element));
        if (index === undefined) continue;
        const one = own.get(`${row.number},${column}`);
        const after = one?.kind === 'encoding' && one.value.type === 'text' ? one.value.text : undefined;
        if (after === undefined || (found.get(index) ?? after) !== after) refused.add(index);
        else found.set(index, after);
      }
    }
  }
  for (const [index, after] of found) if (refused.has(index) || strings.text(index).text === after) found.delete(index);
  return found;
}

export function convertShared(
  pack: WorkbookPackage,
  { part, items }: StringTable,
  converted: ReadonlyMap<number, string>,
): void {
  if (part === undefined || converted.size === 0) return;
  const edits = [...converted].flatMap(([index, text]) => {
    const item = items[index];
    if (item === undefined) return [];
    const x = prefixOf(item);
    const xml = `<${item.name}><${x}t xml:space="preserve">${escapeString(text)}</${x}t></${item.name}>`;
    return [{ start: item.start, end: item.end, text: xml }];
  });
  pack.write(part, splice(pack.text(part), edits));
}
