import { BLANK, type Cell } from '../../model/cell.ts';
import type { Archive } from '../zip/archive.ts';
import { partText } from '../zip/part-text.ts';
import { stringText } from './string-text.ts';
import { parseXml } from './xml.ts';

/** The strings that the cells of all sheets point into, as the cells that they make. */
export async function readSharedStrings(archive: Archive, key: string | undefined): Promise<readonly Cell[]> {
  const part = key === undefined ? undefined : archive.parts.get(key);
  const cells: Cell[] = [];
  if (!part) return cells;
  const item = stringText();
  await parseXml(partText(archive, part)(), {
    open: item.open,
    text: item.text,
    close(name, depth) {
      item.close(name, depth);
      if (depth === 2 && name === 'si') cells.push(textCell(item.take(), 'plain'));
    },
  });
  return cells;
}

/** An empty text says nothing: the cell is blank, as people see it. */
export function textCell(text: string, state: Cell['state']): Cell {
  if (text !== '') return { kind: 'text', state, text, number: Number.NaN, percent: false };
  return state === 'plain' ? BLANK : { ...BLANK, state };
}
