import { isNumeric } from '../../forms/column.ts';
import { periodMentions } from '../../model/period-mention/mentions.ts';
import type { Place } from '../../model/place.ts';
import { fold } from '../../text/fold.ts';
import type { PeriodSource } from '../around/source.ts';
import type { Header } from './find-header.ts';
import { ownLabel } from './header-paths.ts';

/** Figures of another period than the one reported: `Tháng trước`, `Cùng kỳ năm trước`. */
const BEFORE = /^(?:solieu|ketqua|thuchien)?(?:cungki|(?:ki|thang|qui|nam)truoc)/;
/** What is to be done, and not what was: `Kế hoạch`. */
const PLANNED = /^(?:kehoach|dukien|chitieu)/;

/** What the headings over all figures of a table say of their period: nearer to them than any title. */
export function periodsInHeadings(
  { form, columns, paths, rows }: Header,
  place: (row: number, column?: number) => Place,
): readonly PeriodSource[] {
  if (form.every === 'event') return [];
  const figures = form.columns.flatMap((column) => {
    const at = isNumeric(column) ? columns.get(column.id) : undefined;
    return at === undefined ? [] : [paths[at - 1]?.labels.slice(0, -1) ?? []];
  });
  const [first = [], ...others] = figures;
  const overAll = first.filter((label) => others.every((labels) => labels.includes(label)));
  return overAll.flatMap((label) => {
    const words = fold(label);
    const isOther = BEFORE.test(words) || (form.every === 'month' && PLANNED.test(words));
    const mentions = isOther ? [{ kind: 'unclear' as const, words: label }] : periodMentions(label);
    return mentions.map((mention) => ({ where: 'column' as const, mention, at: placeOf(label) }));
  });

  function placeOf(label: string): Place {
    const row = rows.find(({ cells }) => cells.some((cell) => ownLabel(cell) === label));
    const index = row?.cells.findIndex((cell) => ownLabel(cell) === label) ?? 0;
    return place(row?.number ?? 0, index + 1);
  }
}
