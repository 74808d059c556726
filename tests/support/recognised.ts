import { allForms } from '../../src/forms/form-set.ts';
import type { Args } from '../../src/model/finding.ts';
import { address, type Place } from '../../src/model/place.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import type { RegisterRow, Table, TableRow } from '../../src/model/table.ts';
import { recogniseSheet } from '../../src/recognise/recognise-sheet.ts';
import type { CumulativeRow, RefusedRow } from '../../src/recognise/sink.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';

const register = createRegister(dongDa);

export interface Recognised {
  readonly tables: readonly Table[];
  readonly rows: readonly TableRow[];
  readonly entries: readonly RegisterRow[];
  readonly refused: readonly RefusedRow[];
  readonly cumulative: readonly CumulativeRow[];
  /** `C9 C004`: the cell and the code, in the order of the sheet. */
  readonly findings: readonly string[];
  readonly told: readonly {
    readonly code: string;
    readonly at: Place;
    readonly args: Args;
    readonly related: readonly Place[];
  }[];
}

/** What recognition makes of a sheet, with all the forms there are or with forms of the test. */
export async function recognised(sheet: Sheet, own = allForms.own): Promise<Recognised> {
  const tables: Table[] = [];
  const rows: TableRow[] = [];
  const entries: RegisterRow[] = [];
  const refused: RefusedRow[] = [];
  const cumulative: CumulativeRow[] = [];
  const told: Recognised['told'][number][] = [];
  await recogniseSheet(sheet, {
    forms: { ...allForms, own },
    register,
    sink: {
      table: (table) => void tables.push(table),
      row: (row) => void rows.push(row),
      entry: (row) => void entries.push(row),
      refused: (row) => void refused.push(row),
      cumulative: (row) => void cumulative.push(row),
    },
    report: (code, at, args = {}, related = []) => void told.push({ code, at, args, related }),
  });
  return {
    tables,
    rows,
    entries,
    refused,
    cumulative,
    told,
    findings: told.map(({ code, at }) => `${address(at) ?? '-'} ${code}`),
  };
}

/** Unit, period and the value of one column of every row that counts. */
export function filed(found: Recognised, column: string): string[] {
  return found.rows.map(({ unit, period, values }) => `${unit.name} ${period.id} ${values[column]}`);
}
