import type { Text } from '../../i18n/text.ts';
import { isBlank } from '../../model/cell.ts';
import { columnLetters, type Place } from '../../model/place.ts';
import type { Row } from '../../model/sheet.ts';
import type { onceEach } from '../once-each.ts';
import type { Header } from './find-header.ts';

/** Says of rows what stands in columns without a heading: it counts nowhere. */
export function unnamedColumns(
  header: Header,
  { at, form, report }: { readonly at: Place; readonly form: Text; readonly report: ReturnType<typeof onceEach> },
): (row: Row) => void {
  const without = columnsWithoutName(header);
  return ({ cells }) => {
    for (const index of without(cells.length)) {
      const cell = cells[index];
      if (cell === undefined || isBlank(cell) || cell.state === 'covered' || cell.state === 'dropped') continue;
      report('H007', { ...at, column: index + 1 }, { column: columnLetters(index + 1), form });
    }
  };
}

/** The columns (0-based) without a heading in a row of so many cells: mostly none. */
function columnsWithoutName({ paths }: Header): (width: number) => readonly number[] {
  const within = paths.flatMap(({ labels }, index) => (labels.length === 0 ? [index] : []));
  return (width) =>
    width <= paths.length
      ? within
      : [...within, ...Array.from({ length: width - paths.length }, (_, more) => paths.length + more)];
}
