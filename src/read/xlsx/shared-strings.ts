import { BLANK, type Cell } from '../../model/cell.ts';
import { cellText } from '../cell-text.ts';
import { trimmed } from '../xml/trimmed.ts';
import { parseXml } from '../xml/xml.ts';
import type { Archive } from '../zip/archive.ts';
import { partText } from '../zip/part-text.ts';
import { cleanText, type Run, stringText } from './string-text.ts';
import { usualString } from './usual-elements.ts';

/** The strings that the cells of all sheets point into. */
export interface SharedStrings {
  /** The cells that they make. */
  readonly cells: readonly Cell[];
  /** The parts of those that have fonts of their own, by index. */
  readonly runs: ReadonlyMap<number, readonly Run[]>;
}

export async function readSharedStrings(archive: Archive, key: string | undefined): Promise<SharedStrings> {
  const part = key === undefined ? undefined : archive.parts.get(key);
  const cells: Cell[] = [];
  const runs = new Map<number, readonly Run[]>();
  if (!part) return { cells, runs };
  const { limits } = archive;
  const item = stringText(limits);
  await parseXml(partText(archive, part)(), {
    open: item.open,
    text: item.text,
    close(name, depth) {
      item.close(name, depth);
      if (depth !== 2 || name !== 'si') return;
      const string = item.take();
      if (string.runs) runs.set(cells.length, string.runs);
      cells.push(textCell(string.text, 'plain'));
    },
    whole(text, at, depth) {
      const string = depth === 2 ? usualString(text, at) : undefined;
      if (!string) return at;
      const kept = cellText(string.keepsSpace ? string.text : trimmed(string.text), limits);
      cells.push(textCell(cleanText(kept), 'plain'));
      return string.end;
    },
  });
  return { cells, runs };
}

/** An empty text says nothing: the cell is blank, as people see it. */
export function textCell(text: string, state: Cell['state']): Cell {
  if (text !== '') return { kind: 'text', state, text, number: Number.NaN, percent: false };
  return state === 'plain' ? BLANK : { ...BLANK, state };
}
