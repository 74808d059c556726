import { addsUp, type ChoiceColumn } from '../../forms/column.ts';
import { type Cell, isBlank } from '../../model/cell.ts';
import { type Period, windowOf } from '../../model/period.ts';
import { cellAt, type Row } from '../../model/sheet.ts';
import { withoutDust } from '../../text/parse-quantity.ts';
import type { Register } from '../../units/register.ts';
import type { TableEvidence } from '../cells/column-evidence.ts';
import { typeCell } from '../cells/type-cell.ts';
import { typeChoice } from '../cells/type-choice.ts';
import type { Field, Layout } from '../layout.ts';

/** Rows that head a group and state its sums: `A | PHƯỜNG LOẠI 1 | 16 | 21`. */
export interface GroupTotals {
  /** Takes each data row, in order. */
  push(row: Row): void;
  /** A total, a heading, or the end of the table: no row that follows is of the group. */
  close(): void;
  /**
   * True where the row can only be the total of a group: it is lettered, its label is like no unit, no choice and no name, and each
   * of its figures is the sum of the rows below it, which are not lettered. To be asked once, when those rows have been seen.
   */
  isTotal(row: Row): boolean;
}

interface Group {
  readonly members: Row[];
  isClosed: boolean;
}

/** Rows of one group that are kept; what heads more of them is refused. */
const MOST = 2000;

const LETTER = /^(?:[IVX]+|[A-ZĐ])[.)]?$/;

export function createGroupTotals(
  layout: Layout,
  { evidence, register, namesOf }: { evidence: TableEvidence; register: Register; namesOf: Period | undefined },
): GroupTotals {
  const added = layout.fields.filter(({ column }) => addsUp(column));
  const sums = new Set(added.map(({ at }) => at));
  const choices = layout.fields.flatMap(({ column }) => (column.kind === 'choice' ? [column] : []));
  const names = layout.fields.filter(({ column }) => column.kind === 'text');
  const groups = new Map<number, Group>();
  let last: Group | undefined;

  const close = (): void => {
    if (last) last.isClosed = true;
    last = undefined;
  };

  function mayHead(row: Row): boolean {
    const isOther = (cell: Cell, index: number): boolean => !isBlank(cell) && !sums.has(index + 1);
    const letter = row.cells.find(isOther);
    if (letter === undefined || !isLetter(letter) || names.some(({ at }) => !isBlank(cellAt(row, at)))) return false;
    const [, label, ...more] = row.cells.filter(isOther);
    if (label?.kind !== 'text' || more.length > 0) return false;
    return namesOf !== undefined && !isLikeUnit(label.text, namesOf) && !choices.some((one) => isLike(label, one));
  }

  function isLikeUnit(text: string, period: Period): boolean {
    const match = register.match(text, windowOf(period, 'calendar').to);
    return match.state !== 'unknown' || match.nearest !== undefined;
  }

  function figure(row: Row, { column, at }: Field): number | null | undefined {
    const typed = typeCell(cellAt(row, at), column, evidence.of(column.id), {});
    if (!('value' in typed)) return undefined;
    return typeof typed.value === 'number' || typed.value === null ? typed.value : undefined;
  }

  function addsUpIn(row: Row, members: readonly Row[], field: Field): boolean {
    const parts = members.map((member) => figure(member, field));
    if (parts.includes(undefined)) return false;
    const sum = parts.every((part) => part === null) ? null : parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    return figure(row, field) === (sum === null ? null : withoutDust(sum));
  }

  return {
    push(row) {
      if (mayHead(row)) {
        close();
        last = { members: [], isClosed: false };
        groups.set(row.number, last);
      } else if (last && last.members.length < MOST) last.members.push(row);
      else last = undefined;
    },
    close,
    isTotal(row) {
      const group = groups.get(row.number);
      // A long table has no need of rows that were asked about.
      groups.delete(row.number);
      if (!group?.isClosed || group.members.some((member) => member.ragged || member.cells.some(isLetter)))
        return false;
      if (!added.some((field) => (figure(row, field) ?? 0) !== 0)) return false;
      return added.every((field) => addsUpIn(row, group.members, field));
    },
  };
}

function isLetter({ kind, text }: Cell): boolean {
  return kind === 'text' && LETTER.test(text.trim());
}

function isLike(label: Cell, column: ChoiceColumn): boolean {
  const typed = typeChoice(label, column, {});
  return 'value' in typed || typed.code !== 'C006' || typed.args.nearest !== undefined;
}
