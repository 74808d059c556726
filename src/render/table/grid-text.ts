import type { Lang } from '../../i18n/text.ts';
import type { Grid } from '../../model/document.ts';
import { cleanText } from '../clean-text.ts';
import { legend } from '../legend.ts';
import { wrapWords } from '../wrap-words.ts';
import { drawColumns } from './draw-columns.ts';
import { fitColumns, splitColumns } from './fit-columns.ts';
import { textColumns } from './text-column.ts';

/** A grid as lines of at most `width`: labels wrap first, then columns move into further tables below. */
export function gridText(grid: Grid, width: number, lang: Lang): string {
  const roles = grid.rows.map((row) => row.role);
  const tables = splitColumns(textColumns(grid, lang), width).map((columns) =>
    drawColumns(columns, fitColumns(columns, width) ?? columns.map((column) => column.narrowest), roles),
  );
  const title = wrapWords(cleanText(grid.title[lang]), width).join('\n');
  const notes = [...grid.notes, ...legend(grid)].flatMap((note) => wrapWords(cleanText(note[lang]), width));
  const top = title === '' ? tables.join('\n\n') : `${title}\n${tables.join('\n\n')}`;
  return notes.length > 0 ? `${top}\n\n${notes.join('\n')}` : top;
}
