import type { Changes } from '../../changes/changes.ts';
import type { Text } from '../../i18n/text.ts';
import type { Block } from '../../model/document.ts';
import { namesGrid, rowsGrid } from './move-grids.ts';
import { cellsGrid, figuresGrid } from './number-grids.ts';

const HEADING: Text = { vi: 'Thay đổi so với lần trước', en: 'Changes since the earlier hand-in' };
const TAB: Text = { vi: 'Thay đổi', en: 'Changes' };
const NOTHING: Text = { vi: 'Không có số liệu nào thay đổi.', en: 'No figure has changed.' };

/** What changed: the figures of the period first, then cell by cell, rows, units and files. */
export function changeBlocks(changes: Changes, against: string): Block[] {
  const grids = [figuresGrid, cellsGrid, rowsGrid, namesGrid].map((make) => make(changes));
  const first: Text = { vi: `Lần trước: ${against}`, en: `Earlier: ${against}` };
  return [
    { type: 'heading', text: HEADING, tab: TAB },
    { type: 'paragraph', tone: 'plain', text: first },
    ...(changes.facts.length === 0 ? [{ type: 'paragraph' as const, tone: 'good' as const, text: NOTHING }] : []),
    ...grids.filter(({ rows }) => rows.length > 0),
  ];
}
