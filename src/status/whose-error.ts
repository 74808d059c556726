import type { TableIntake } from '../facts/table-tally.ts';
import { forms } from '../forms/registry.ts';
import type { Finding } from '../model/finding.ts';
import type { Period } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';
import { nameSources } from '../recognise/around/name-sources.ts';
import { settlePeriod } from '../recognise/around/settle-period.ts';
import { settleUnit } from '../recognise/around/settle-unit.ts';
import { duplicateColumn } from '../rules/header/duplicate-column.ts';
import { missingColumn } from '../rules/header/missing-column.ts';
import type { Register } from '../units/register.ts';
import type { Paper } from './papers.ts';

/** Whose hand-in an error spoils that is no single row's; `form` absent where it may spoil all of a file. */
export interface Whose {
  readonly unit: Unit;
  readonly period: Period;
  readonly form?: string;
}

/** Headers with these are not read as tables. */
const NO_TABLE = [missingColumn.code, duplicateColumn.code];

/**
 * Tells from the table around it, from the rest of the file, last from the names of sheet, file and folders. A file of
 * several wards or periods tells nothing: `undefined`.
 */
export function whoseError(
  finding: Finding,
  tables: readonly TableIntake[],
  paper: Paper | undefined,
  register: Register,
): Whose | undefined {
  const around = tableAround(finding, tables);
  const { sheet } = finding.at;
  const names = nameSources(finding.at.file, sheet === undefined ? {} : { name: sheet });
  const period = around?.period ?? only(paper?.periods) ?? settlePeriod(names.periods, 'month', names.unclear).period;
  if (period === undefined) return undefined;
  const inFile = paper?.units ?? [];
  const unit =
    around?.unit ??
    (inFile.length === 0 ? settleUnit(names.units, period, register, names.unclear).unit : only(inFile));
  const form = formOfError(finding, tables);
  return unit && { unit, period, ...(form === undefined ? {} : { form }) };
}

/** Id of the form that an error stands in; `undefined` where it may be any in the file. */
export function formOfError(finding: Finding, tables: readonly TableIntake[]): string | undefined {
  return tableAround(finding, tables)?.table.form ?? forms.find(({ title }) => title === finding.args.form)?.id;
}

/** The last table of the sheet that starts above the finding. */
function tableAround({ code, at }: Finding, tables: readonly TableIntake[]): TableIntake | undefined {
  const { sheet, row } = at;
  if (row === undefined || NO_TABLE.includes(code)) return undefined;
  return tables.findLast(({ table }) => table.sheet === sheet && firstRow(table.header) <= row);
}

/** 6 of `A6:K7`. */
function firstRow(range: string): number {
  return Number(/\d+/.exec(range)?.[0]);
}

function only<T>(values: readonly T[] = []): T | undefined {
  return values.length === 1 ? values[0] : undefined;
}
