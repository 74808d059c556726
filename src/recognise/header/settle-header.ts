import type { CommonColumn } from '../../forms/common-columns.ts';
import { type Cell, isBlank } from '../../model/cell.ts';
import type { Period } from '../../model/period.ts';
import type { Place } from '../../model/place.ts';
import { cellAt, type Row } from '../../model/sheet.ts';
import { isCounted } from '../../text/counted-words.ts';
import { fold, plain } from '../../text/fold.ts';
import { mentionsYear } from '../around/filing.ts';
import { settlePeriod } from '../around/settle-period.ts';
import type { Report } from '../sink.ts';
import type { Header } from './find-header.ts';
import { type OfficialSurroundings, settleOfficial } from './official-header.ts';
import { settleSplits } from './settle-splits.ts';

/** What stands around a header, and the row below it. */
export interface HeaderSurroundings extends OfficialSurroundings {
  readonly next: Row | undefined;
}

const PERIODS: readonly CommonColumn['role'][] = ['period', 'quarter', 'year'];

/** The header with all settled that its labels alone leave open. */
export function settleHeader(
  found: Header,
  around: HeaderSurroundings,
  place: (row: number, column?: number) => Place,
  report: Report,
): Header {
  const { next } = around;
  const header = settleOfficial(found, around, place, report);
  const settled = header.splits.length === 0 ? header : settleSplits(header, periodOfAll(header, around));
  return withoutOthers(withUnmerged(settled, next), next);
}

/** The period of all rows of a table that has no column of periods. */
function periodOfAll({ form, roles }: Header, { periods, unclear }: HeaderSurroundings): Period | undefined {
  if (form.every === 'event' || PERIODS.some((role) => roles.has(role))) return undefined;
  return settlePeriod(periods, form.every === 'year' ? 'year' : 'month', unclear).period;
}

/** With the columns below one merged cell that the next row has figures in, each of its own: nobody can tell which of them it names. */
function withUnmerged(header: Header, next: Row | undefined): Header {
  const isOwn = (at: number): boolean => {
    const cell = next && cellAt(next, at);
    return cell !== undefined && !isBlank(cell) && cell.state !== 'covered';
  };
  const unmerged = header.merged.filter(({ first, second }) => isOwn(first) && isOwn(second));
  return unmerged.length === 0 ? header : { ...header, duplicates: [...header.duplicates, ...unmerged] };
}

/** Tells, by its label and the first cell below it, a column that only has the name of a common one. */
const OTHERS: { readonly [role in CommonColumn['role']]?: (label: string, cell: Cell) => boolean } = {
  // Men.
  year: (label, cell) => label.toLowerCase() === 'nam' && !mentionsYear(cell),
  // `Đơn vị tính`.
  unit: (label, { text }) => fold(label) === 'donvi' && isCounted(plain(text)),
  // Hours of the day.
  period: (label, { text }) => fold(label) === 'thoigian' && /\d\s*(?:[hg:]|giờ)/i.test(text),
};

/** Without common columns that the row below shows to be something else. */
function withoutOthers(header: Header, next: Row | undefined): Header {
  if (next === undefined) return header;
  const others = [...header.roles].filter(([role, at]) => {
    const cell = cellAt(next, at);
    return !isBlank(cell) && OTHERS[role]?.(header.paths[at - 1]?.labels.at(-1) ?? '', cell) === true;
  });
  if (others.length === 0) return header;
  const roles = new Map(header.roles);
  for (const [role] of others) roles.delete(role);
  const ignored = [...header.ignored, ...others.map(([, at]) => at)].toSorted((a, b) => a - b);
  return { ...header, roles, ignored };
}
