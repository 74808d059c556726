import { eventsOf, type RegisterForm } from '../../forms/form.ts';
import type { Text } from '../../i18n/text.ts';
import type { Deadlines } from '../../law/deadlines.ts';
import type { Dims } from '../../model/fact.ts';
import { comparePlaces, type Place } from '../../model/place.ts';
import { placeOf, type RegisterRow, type Table, type Values } from '../../model/table.ts';
import { type Unit, unitKey } from '../../model/unit.ts';
import { shownValues } from '../shown-values.ts';
import { createIntColumn } from './int-column.ts';

/** Whose a row is and where it belongs in breakdowns: few, however many rows there are. */
export interface Sort {
  readonly unit: Unit;
  readonly dims: Dims;
}

/**
 * The rows of a register as a few numbers each. A row is known by its place in here; `entries` are the rows of one unit
 * with one key: the same thing in lists handed in one after the other.
 */
export interface LedgerRows {
  add(row: RegisterRow): void;
  table(row: number): Table;
  sort(row: number): Sort;
  /** The ISO day of an event of the form, `undefined` where it has not happened. */
  day(row: number, event: number): string | undefined;
  /** The cell of an event. */
  cell(row: number, event: number): Place;
  /** What a last day by law rests on, or why there is none; only of forms that compute one. */
  basis(row: number): Text | undefined;
  /** What tells a row from others of its unit, as it was typed: not to be shown. */
  key(row: number): string;
  /** The cell of a column of the form. */
  place(row: number, column: string): Place;
  /** The words of a row, kept only where the form says that reports show them. */
  values(row: number): Values;
  entries(counts: (table: Table) => boolean): Iterable<readonly number[]>;
}

export function createLedgerRows(form: RegisterForm, deadlines: Deadlines): LedgerRows {
  const sources = eventsOf(form);
  const tables: Table[] = [];
  const sorts: Sort[] = [];
  const sortIds = new Map<string, number>();
  const keyIds = new Map<Unit, Map<string, number>>();
  const kept: Values[] = [];
  const [tableAt, numberAt, sortAt, keyAt] = [
    createIntColumn(),
    createIntColumn(),
    createIntColumn(),
    createIntColumn(),
  ];
  const days = sources.map(createIntColumn);
  const basisAt = createIntColumn();
  const bases: Text[] = [];
  const basisIds = new Map<string, number>();
  const names: string[] = [];
  let keys = 0;
  let length = 0;

  function sortId(unit: Unit, dims: Dims): number {
    const name = `${unitKey(unit)}|${JSON.stringify(dims)}`;
    const known = sortIds.get(name) ?? sorts.push({ unit, dims }) - 1;
    sortIds.set(name, known);
    return known;
  }

  function basisId(basis: Text): number {
    const known = basisIds.get(basis.vi) ?? bases.push(basis) - 1;
    basisIds.set(basis.vi, known);
    return known;
  }

  function keyId(unit: Unit, key: string): number {
    const ofUnit = keyIds.get(unit) ?? new Map<string, number>();
    keyIds.set(unit, ofUnit);
    const known = ofUnit.get(key) ?? keys++;
    ofUnit.set(key, known);
    return known;
  }

  /** Made when the first of them is asked for: most registers are only counted. */
  function keyNames(): readonly string[] {
    if (names.length === 0) for (const ofUnit of keyIds.values()) for (const [key, id] of ofUnit) names[id] = key;
    return names;
  }

  function add({ table, number, unit, values }: RegisterRow): void {
    const shown = shownValues(values);
    if (tables.at(-1) !== table) tables.push(table);
    tableAt.push(tables.length - 1);
    numberAt.push(number);
    sortAt.push(sortId(unit, form.dims(shown)));
    keyAt.push(keyId(unit, form.key(values)));
    for (const [event, { column }] of form.events.entries()) days[event]?.push(dayNumber(values[column]));
    if (form.computed) {
      const computed = form.computed.of(values, deadlines);
      for (let event = form.events.length; event < sources.length; event++) {
        days[event]?.push(dayNumber(computed?.days[event - form.events.length]));
      }
      basisAt.push(computed ? basisId(computed.basis) : -1);
    }
    if (form.itemised) kept.push(shown);
    length++;
  }

  function table(row: number): Table {
    const found = tables[tableAt.at(row)];
    if (!found) throw new Error(`no row ${row}`);
    return found;
  }

  function sort(row: number): Sort {
    const found = sorts[sortAt.at(row)];
    if (!found) throw new Error(`no row ${row}`);
    return found;
  }

  function* entries(counts: (table: Table) => boolean): Iterable<readonly number[]> {
    const first = new Int32Array(keys).fill(-1);
    const next = new Int32Array(length).fill(-1);
    for (let row = length - 1; row >= 0; row--) {
      if (!counts(table(row))) continue;
      next[row] = first[keyAt.at(row)] ?? -1;
      first[keyAt.at(row)] = row;
    }
    for (const start of first) {
      const rows: number[] = [];
      for (let row = start; row >= 0; row = next[row] ?? -1) rows.push(row);
      if (rows.length > 0) yield rows;
    }
  }

  return {
    add,
    table,
    sort,
    entries,
    day: (row, event) => isoDay(days[event]?.at(row) ?? 0),
    place: (row, column) => placeOf({ table: table(row), number: numberAt.at(row) }, column),
    cell: (row, event) => placeOf({ table: table(row), number: numberAt.at(row) }, sources[event]?.column),
    basis: (row) => bases[basisAt.at(row)],
    key: (row) => keyNames()[keyAt.at(row)] ?? '',
    values: (row) => kept[row] ?? {},
  };
}

/** `2021-03-05` is 20210305, no day 0. */
function dayNumber(day: unknown): number {
  if (typeof day !== 'string') return 0;
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8));
}

function isoDay(number: number): string | undefined {
  const digits = String(number);
  return number === 0 ? undefined : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The order of files changes nothing: of several rows the first by place. */
export function inPlaceOrder(rows: readonly number[], ledger: LedgerRows): number[] {
  return [...rows].sort((a, b) => comparePlaces(ledger.cell(a, 0), ledger.cell(b, 0)));
}
