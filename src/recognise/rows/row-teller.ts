import { addsUp } from '../../forms/column.ts';
import type { CommonColumn } from '../../forms/common-columns.ts';
import { isBlank } from '../../model/cell.ts';
import type { Place } from '../../model/place.ts';
import type { Row } from '../../model/sheet.ts';
import type { Table } from '../../model/table.ts';
import type { Unit } from '../../model/unit.ts';
import { fold } from '../../text/fold.ts';
import { ANY_DISTRICT } from '../../units/level-words.ts';
import type { Filing } from '../around/filing.ts';
import type { SettledPeriod } from '../around/settle-period.ts';
import type { SettledUnit } from '../around/settle-unit.ts';
import type { TableEvidence } from '../cells/column-evidence.ts';
import type { ChoiceContext } from '../cells/type-choice.ts';
import { type TypedValues, typeRow } from '../cells/type-row.ts';
import type { Layout } from '../layout.ts';
import type { onceEach } from '../once-each.ts';
import type { Report, Sink } from '../sink.ts';
import type { Totals } from './totals.ts';
import type { UnitHeading } from './unit-headings.ts';

export interface RowContext {
  readonly table: Table;
  readonly layout: Layout;
  readonly headerPlace: Place;
  readonly filing: Filing;
  readonly evidence: TableEvidence;
  readonly totals: Totals;
  readonly sink: Sink;
  readonly tell: Report;
  /** Says a thing that concerns the whole table. */
  readonly tellOnce: ReturnType<typeof onceEach>;
}

/** What filing a row of figures and a row of a register have in common. */
export interface RowTeller {
  /** The unit of a row; `heading` is the line above the row that names one, if any. */
  unit(row: Row, settled: Pick<SettledPeriod, 'period'>, heading: UnitHeading | undefined): SettledUnit;
  /** Types the cells and tells what is wrong with them. */
  type(row: Row, context: ChoiceContext): TypedValues;
  /** Why the row is refused, if it is: tells the `problem` of its unit or period, and adds its figures to the totals. */
  refusal(row: Row, problem: SettledUnit['problem'], typed: TypedValues): string | undefined;
}

export function createRowTeller(context: RowContext): RowTeller {
  const { layout, headerPlace, filing, evidence, totals, tell, tellOnce } = context;
  const added = layout.fields.filter(({ column }) => addsUp(column)).map(({ column }) => column.id);

  /** What the column of units said last; no unit where nobody knows it. */
  let latest: { readonly text: string; readonly unit: Unit | undefined } | undefined;

  function unit(row: Row, settled: Pick<SettledPeriod, 'period'>, heading: UnitHeading | undefined): SettledUnit {
    const { text, at, isColumn } = ownUnit(row, heading);
    const found = filing.unit(text, at, settled);
    if (isColumn) latest = { text, unit: found.unit };
    else if (text === '' && latest && found.unit && found.unit !== latest.unit) {
      // A blank below a ward is that ward, or the one of the paper: nobody knows.
      const args = { above: latest.unit?.name ?? latest.text, titled: found.unit.name };
      return { problem: { code: 'H003', args, at: layout.place(row.number, 'unit') }, conflicts: [] };
    }
    for (const { args, at: other, used } of found.conflicts) {
      // A row of a column of units is right where it stands; a line that names another unit than its paper is the odd one.
      if (text === '' || isColumn) tellOnce('H005', other, args, { related: used ? [used] : [] });
      else tellOnce('H005', at(), args, { related: [other] });
    }
    return found;
  }

  /** What the row itself says of its unit, or the line that heads it, and where. */
  function ownUnit(row: Row, heading: UnitHeading | undefined): { text: string; at: () => Place; isColumn: boolean } {
    const cell = layout.labelCell(row, 'unit');
    const own = cell.kind === 'number' ? String(cell.number) : cell.text.trim();
    if (own !== '') return { text: own, at: () => layout.place(row.number, 'unit'), isColumn: true };
    // A row of level Quận (Huyện, Thị xã) is the district's own, whatever ward's paper it stands on.
    const level = layout.columns.has('level') ? layout.labelCell(row, 'level') : undefined;
    const isDistrict = level !== undefined && !isBlank(level) && /(?:quan|huyen|thixa)$/.test(fold(level.text));
    if (isDistrict) return { text: ANY_DISTRICT, at: () => layout.place(row.number, 'level'), isColumn: false };
    return { text: heading?.text ?? '', at: () => heading?.at ?? layout.place(row.number), isColumn: false };
  }

  function type(row: Row, choices: ChoiceContext): TypedValues {
    const typed = typeRow(row, layout, evidence, choices);
    for (const { code, column, args, at } of typed.problems) {
      const own = layout.place(row.number, column);
      if (at === undefined) tell(code, own, args);
      else tell(code, { ...own, column: at }, args, [own]);
    }
    for (const column of typed.blanks) tell('C005', layout.place(row.number, column), { column: layout.label(column) });
    return typed;
  }

  function refusal(row: Row, problem: SettledUnit['problem'], { values, problems }: TypedValues): string | undefined {
    const isOwn = problem !== undefined && tellProblem(row, problem);
    if (isOwn || problems.some(({ column }) => !added.includes(column)) || row.ragged) totals.addUnknown();
    else totals.add(values);
    return problem?.code ?? problems[0]?.code ?? (row.ragged ? 'F007' : undefined);
  }

  /** Tells a problem of the row itself at its cell, one of the whole table once; true of the first. */
  function tellProblem(row: Row, found: NonNullable<SettledUnit['problem']>): boolean {
    const { code, args, at = blankCell(row, code) ?? headerPlace } = found;
    const isOwn = at.row === row.number;
    if (isOwn) tell(code, at, args);
    else tellOnce(code, at, args);
    return isOwn;
  }

  /** The cell of the row that leaves open what its column says of others. */
  function blankCell(row: Row, code: string): Place | undefined {
    const [first, ...others] = (STATED_IN[code] ?? []).filter((role) => layout.columns.has(role));
    if (first === undefined) return undefined;
    const isOpen = [first, ...others].every((role) => isBlank(layout.labelCell(row, role)));
    return isOpen ? layout.place(row.number, first) : undefined;
  }

  return { unit, type, refusal };
}

/** Columns in which a row says what it would be refused for. */
const STATED_IN: Readonly<Record<string, readonly CommonColumn['role'][]>> = {
  H003: ['unit'],
  H004: ['period', 'quarter', 'year'],
};
