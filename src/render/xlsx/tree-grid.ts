import { same } from '../../i18n/text.ts';
import type { Grid, GridCell, GridRow, Tree, TreeNode } from '../../model/document.ts';
import { address } from '../../model/place.ts';
import { findingColumns, treeColumns } from '../phrases.ts';

const INDENT = '\u00A0\u00A0\u00A0\u00A0';

/** A tree as a grid: each node a row, deeper ones indented, a row more for each further cell. */
export function treeGrid({ title, roots }: Tree): Grid {
  const { file, sheet, cell } = findingColumns;
  return {
    type: 'grid',
    title,
    columns: [
      { label: treeColumns.part, align: 'left' },
      { label: treeColumns.value, align: 'right' },
      { label: file, align: 'left' },
      { label: sheet, align: 'left' },
      { label: cell, align: 'left' },
    ],
    rows: roots.flatMap((root) => nodeRows(root, 0)),
    notes: [],
  };
}

function nodeRows(node: TreeNode, depth: number): GridRow[] {
  const { label, value, percent, places, parts } = node;
  const indented = { vi: INDENT.repeat(depth) + label.vi, en: INDENT.repeat(depth) + label.en };
  const number: GridCell = value === undefined ? text('') : { type: 'number', value, ...(percent ? { percent } : {}) };
  const [first, ...others] = places.length > 0 ? places : [{ file: '' }];
  const placeCells = (place: (typeof places)[number]): GridCell[] => [
    text(place.file),
    text(place.sheet ?? ''),
    text(address(place) ?? ''),
  ];
  return [
    {
      role: depth === 0 ? 'total' : 'data',
      cells: [{ type: 'text', text: indented }, number, ...placeCells(first ?? { file: '' })],
    },
    ...others.map((place): GridRow => ({ role: 'data', cells: [text(''), text(''), ...placeCells(place)] })),
    ...parts.flatMap((part) => nodeRows(part, depth + 1)),
  ];
}

function text(words: string): GridCell {
  return { type: 'text', text: same(words) };
}
