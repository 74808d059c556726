import type { CommonColumn } from '../../forms/common-columns.ts';
import { isBlank } from '../../model/cell.ts';
import type { Place } from '../../model/place.ts';
import { cellAt, type Row } from '../../model/sheet.ts';
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
  const { next, periods, unclear } = around;
  const header = settleOfficial(found, around, place, report);
  const every = header.form.every === 'year' ? 'year' : 'month';
  const isOfOne = header.form.every !== 'event' && !PERIODS.some((role) => header.roles.has(role));
  const period = isOfOne ? settlePeriod(periods, every, unclear).period : undefined;
  return withoutMen(withUnmerged(settleSplits(header, period), next), next);
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

/** Without a column `Nam` that may be men, where the row below it has no year there. */
function withoutMen(header: Header, next: Row | undefined): Header {
  const at = header.roles.get('year');
  const label = at === undefined ? undefined : header.paths[at - 1]?.labels.at(-1);
  if (at === undefined || next === undefined || label?.toLowerCase() !== 'nam') return header;
  const cell = cellAt(next, at);
  if (isBlank(cell) || mentionsYear(cell)) return header;
  const roles = new Map(header.roles);
  roles.delete('year');
  return { ...header, roles, ignored: [...header.ignored, at].toSorted((a, b) => a - b) };
}
