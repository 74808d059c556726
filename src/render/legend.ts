import type { Text } from '../i18n/text.ts';
import type { Grid } from '../model/document.ts';
import { isIncomplete } from './cell-text.ts';
import { signs } from './phrases.ts';

/** What the signs that a grid really has mean. `filled`: incomplete cells are coloured instead of marked with `*`. */
export function legend(grid: Grid, filled = false): Text[] {
  const figures = grid.rows.flatMap((row) => row.cells.flatMap((cell) => ('figure' in cell ? [cell.figure] : [])));
  const shown = grid.rows.flatMap((row) => row.cells.flatMap((cell) => (cell.type === 'figure' ? [cell.figure] : [])));
  const missing = shown.some((figure) => figure.state === 'missing');
  const notComputable = shown.some((figure) => figure.state === 'undefined');
  const lines: Text[] = [];
  if (figures.some(isIncomplete)) lines.push(filled ? signs.filled : signs.incomplete);
  if (missing && notComputable) lines.push(signs.missingOrNotComputable);
  else if (missing) lines.push(signs.missing);
  else if (notComputable) lines.push(signs.notComputable);
  return lines;
}
