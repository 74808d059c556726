import type { Place } from '../model/place.ts';
import type { Row } from '../model/sheet.ts';
import type { Header } from './header/find-header.ts';
import { type Holds, personalDataIn } from './privacy.ts';
import type { Report } from './sink.ts';

/** What the sheet columns below a header hold: columns of the form, their sums since the start of the year, notes. */
export function contentsOf({ form, columns, cumulative, roles }: Header): ReadonlyMap<number, Holds> {
  const notes = roles.get('note');
  const found = new Map<number, Holds>(notes === undefined ? [] : [[notes, 'note']]);
  for (const { id, kind } of form.columns)
    for (const at of [columns.get(id), cumulative.get(id)]) if (at !== undefined) found.set(at, kind);
  return found;
}

/** Reports the cells of a row that hold personal data; `contents` is what their columns hold. */
export function tellPersonalData(
  { number, cells }: Row,
  contents: ReadonlyMap<number, Holds> | undefined,
  place: (row: number, column: number) => Place,
  report: Report,
): void {
  cells.forEach((cell, index) => {
    const what = personalDataIn(cell, contents?.get(index + 1));
    if (what !== undefined) report('P002', place(number, index + 1), { what });
  });
}
