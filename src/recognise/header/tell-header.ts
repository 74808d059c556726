import { columnLetters, type Place } from '../../model/place.ts';
import { nearest } from '../../text/nearest.ts';
import type { Report } from '../sink.ts';
import type { Header } from './find-header.ts';
import { labelOf } from './label-of.ts';
import { isOpen } from './split-headings.ts';

type PlaceAt = (row: number, column?: number) => Place;

/** True where nobody can tell which of two columns counts. */
export function isUnclear({ duplicates, splits }: Header): boolean {
  return duplicates.length > 0 || splits.some(isOpen);
}

/** Reports the columns of a complete header that stand twice, are misspelt, dropped or left out. */
export function tellColumns(header: Header, place: PlaceAt, report: Report): void {
  const row = header.rows.at(-1)?.number ?? 0;
  for (const { column, first, second } of header.duplicates) {
    report('H002', place(row, second), { column: column.label.vi }, [place(row, first)]);
  }
  for (const { column, parts } of header.splits.filter(isOpen)) {
    const [first = 0, second = first, ...others] = parts;
    const names = parts.map((at) => labelOf(header, at));
    const related = [first, ...others].filter((at) => at !== second).map((at) => place(row, at));
    report('H002', place(row, second), { column: column.label.vi, parts: [...new Set(names)] }, related);
  }
  for (const { column, at } of header.typos) {
    report('H010', place(row, at), { seen: labelOf(header, at), column: column.label.vi });
  }
  for (const column of header.personal) report('P001', place(row, column), { column: labelOf(header, column) });
  for (const column of header.ignored) {
    report('H007', place(row, column), { column: labelOf(header, column), form: header.form.title });
  }
}

/** Reports the required columns that a header lacks, with the label nearest to the first of them. */
export function tellMissing(header: Header, place: PlaceAt, report: Report): void {
  const missing = header.missing.map((column) => column.label.vi);
  tellLacking(header, missing, place, report);
}

/** Reports the columns of those names that a header lacks; `column` is where it begins beside another. */
export function tellLacking(
  header: Header,
  missing: readonly string[],
  place: PlaceAt,
  report: Report,
  column?: number,
): void {
  const row = header.rows.at(-1)?.number ?? 0;
  const [first = ''] = missing;
  const labels = new Map(header.ignored.map((at) => [labelOf(header, at), at]));
  const near = nearest(first, labels.keys());
  const at = near === undefined ? undefined : labels.get(near);
  const seen = near === undefined || at === undefined ? {} : { seen: near, cell: `${columnLetters(at)}${row}` };
  report('H001', place(row, column), { form: header.form.title, missing, first, ...seen });
}
