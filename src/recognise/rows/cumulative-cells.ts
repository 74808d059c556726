import { cellAt, type Row } from '../../model/sheet.ts';
import { NO_EVIDENCE } from '../cells/column-evidence.ts';
import { typeCell } from '../cells/type-cell.ts';
import { beginsCumulativeRow, withoutCumulativeWords } from '../cumulative-words.ts';
import type { Layout } from '../layout.ts';
import type { RowKind } from './row-kind.ts';

/** True of a row that begins with `Lũy kế`, or says it in place of a choice; not where it goes on to name a thing. */
export function cumulativeRowTest({ fields }: Layout): (row: Row, kind: RowKind) => boolean {
  const choices = fields.filter(({ column }) => column.kind === 'choice');
  const texts = fields.filter(({ column }) => column.kind === 'text');
  return (row, kind) => {
    for (const { at } of choices) if (beginsCumulativeRow(cellAt(row, at).text)) return true;
    return kind === 'cumulative' && texts.every(({ at }) => withoutCumulativeWords(cellAt(row, at).text) === '');
  };
}

/** The readable figures in the row's columns of sums since the start of the year, by the column that they sum. */
export function cumulativeIn(row: Row, layout: Layout): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const column of layout.form.columns) {
    const at = layout.cumulative.get(column.id);
    const typed = at === undefined ? undefined : typeCell(cellAt(row, at), column, NO_EVIDENCE, {});
    if (typed !== undefined && 'value' in typed && typeof typed.value === 'number') found[column.id] = typed.value;
  }
  return found;
}
