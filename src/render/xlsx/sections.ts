import type { Text } from '../../i18n/text.ts';
import type { Block, Grid, Paragraph, ReportDocument } from '../../model/document.ts';
import { workbookWords } from '../phrases.ts';
import { findingsGrid } from './findings-grid.ts';
import { treeGrid } from './tree-grid.ts';

/** What stands on one sheet; findings and trees have become grids. */
export interface Section {
  readonly tab: Text;
  readonly heading?: Text;
  readonly blocks: readonly (Paragraph | Grid)[];
}

/** A section a heading. What stands before the first heading goes onto the first sheet, above it. */
export function sectionsOf(document: ReportDocument): Section[] {
  const sections: { tab: Text; heading?: Text; blocks: (Paragraph | Grid)[] }[] = [];
  let open: { tab: Text; heading?: Text; blocks: (Paragraph | Grid)[] } = { tab: workbookWords.sheet, blocks: [] };
  for (const block of document.blocks) {
    if (block.type !== 'heading') open.blocks.push(sheetBlock(block));
    else {
      open = { tab: block.tab, heading: block.text, blocks: sections.length === 0 ? open.blocks : [] };
      sections.push(open);
    }
  }
  return sections.length > 0 ? sections : [open];
}

function sheetBlock(block: Exclude<Block, { type: 'heading' }>): Paragraph | Grid {
  if (block.type === 'tree') return treeGrid(block);
  return block.type === 'findings' ? findingsGrid(block.findings) : block;
}
