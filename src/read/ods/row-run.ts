import type { Cell } from '../../model/cell.ts';
import type { OwnRow } from '../sheet-of.ts';

const BATCH = 512;

/** Rows that follow each other and are all alike; a run of no rows only says that a sheet begins. */
export interface RowRun {
  readonly number: number;
  readonly times: number;
  readonly hidden: boolean;
  readonly cells: Cell[];
}

/** The rows of a run, a batch at a time: one element of the file may stand for a million of them. */
export function* rowsOf({ number, times, hidden, cells }: RowRun): Generator<OwnRow[]> {
  let rows: OwnRow[] = [];
  for (let more = 0; more < times; more++) {
    rows.push({
      number: number + more,
      hidden,
      cells: more === 0 ? [...cells] : cells.map((cell) => moved(cell, number, more)),
    });
    if (rows.length < BATCH) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

/** In the row below, what a merged range covers belongs to the range that begins there. */
function moved(cell: Cell, row: number, down: number): Cell {
  return cell.origin?.row === row ? { ...cell, origin: { ...cell.origin, row: row + down } } : cell;
}
