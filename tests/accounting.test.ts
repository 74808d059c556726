import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unitsInFile } from '../src/config/units/read-units.ts';
import type { Cell } from '../src/model/cell.ts';
import type { Finding } from '../src/model/finding.ts';
import type { Place } from '../src/model/place.ts';
import { cellAt, type Row } from '../src/model/sheet.ts';
import type { Table } from '../src/model/table.ts';
import { type Intake, takeIn } from '../src/pipeline.ts';
import { findFiles } from '../src/read/find-files.ts';
import { dongDa } from '../src/units/dong-da.ts';
import { createRegister } from '../src/units/register.ts';
import { readAll } from './support/read-all.ts';

/*
 * No cell is ever dropped or changed without a finding or a note: each filled cell of each fixture is a title or header,
 * a figure that a fact cites, a key or check column of a row that counts, a total, a column that was said to be left out,
 * or stands in a row that a finding is about.
 */

const SUMS = /^(tổng|cộng|toàn (quận|phường)|lũy kế|luỹ kế)/i;
/** Findings that leave out whole tables or what stands outside of them. */
const WHOLE = new Set(['H001', 'H002', 'H003', 'H004', 'H008', 'H012', 'H013', 'F003', 'F016', 'F019']);
const SILENT_HEADINGS = /^(stt|tt|số tt|số thứ tự|ghi chú)$/i;

interface Sheet {
  readonly rows: readonly Row[];
  readonly tables: readonly Table[];
  readonly cited: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Filled cells of a sheet that nothing accounts for, as `row:column`. */
function unaccounted({ rows, tables, cited, findings }: Sheet): string[] {
  const said = (row: number, column?: number): boolean =>
    findings.some(({ at, related = [] }) =>
      [at, ...related].some((place) => place.row === row && (column === undefined || place.column === column)),
    );
  const leftOut = findings.some(({ code }) => WHOLE.has(code));
  const outside = findings.find(({ code }) => code === 'H011');
  const missing: string[] = [];
  let strays = 0;
  for (const row of rows) {
    const table = tables.findLast((one) => headerRows(one)[1] < row.number);
    const inHeader = tables.some((one) => headerRows(one)[0] <= row.number && row.number <= headerRows(one)[1]);
    const counts = row.cells.some((_, index) => cited.has(`${row.number}:${index + 1}`));
    const isData = isOfFigures(row) || (table !== undefined && hasFigureOf(table, row));
    const isStray =
      !counts && !inHeader && isData && !isSum(row) && !said(row.number) && row.number >= (outside?.at.row ?? Infinity);
    if (isStray || (outside !== undefined && outside.at.row === row.number)) strays++;
    row.cells.forEach((cell, index) => {
      const column = index + 1;
      if (cell.kind === 'blank' || cell.state === 'covered' || cell.state === 'dropped' || inHeader) return;
      const inTable = counts && table !== undefined;
      const keeps =
        cited.has(`${row.number}:${column}`) ||
        (inTable && [...table.columns.values(), ...table.cumulative.values()].includes(column)) ||
        (inTable && isSilentColumn(rows, table, column)) ||
        (inTable && said(headerRows(table)[1], column)) ||
        said(row.number) ||
        isSum(row) ||
        isGroupSum(rows, row) ||
        leftOut ||
        isStray ||
        (!counts && !inHeader && !isData);
      if (!keeps) missing.push(`${row.number}:${column}`);
    });
  }
  if (strays !== Number(outside?.args.rows ?? 0)) missing.push(`${strays} rows stand outside of the forms`);
  return missing;
}

function headerRows({ header }: Table): [first: number, last: number] {
  const [first = 0, last = first] = (header.match(/\d+/g) ?? []).map(Number);
  return [first, last];
}

function isSum(row: Row): boolean {
  return row.cells.some((cell) => cell.kind === 'text' && SUMS.test(cell.text.trim()));
}

function isSilentColumn(rows: readonly Row[], table: Table, column: number): boolean {
  const [first, last] = headerRows(table);
  return rows.some(
    (row) => first <= row.number && row.number <= last && SILENT_HEADINGS.test(cellAt(row, column).text.trim()),
  );
}

/** `A`, a heading, and in each column of figures what the numbered rows below come to. */
function isGroupSum(rows: readonly Row[], row: Row): boolean {
  if (!/^[A-Z]+$/.test(cellAt(row, 1).text)) return false;
  const below = rows.slice(rows.indexOf(row) + 1);
  const end = below.findIndex((one) => !Number.isFinite(leading(cellAt(one, 1))));
  const group = below.slice(0, end < 0 ? below.length : end);
  return row.cells.every((cell, index) => {
    if (index < 2 || cell.kind === 'blank') return true;
    return leading(cell) === group.reduce((sum, one) => sum + (leading(cellAt(one, index + 1)) || 0), 0);
  });
}

/** Two or more figures that do not merely number the columns. */
function isOfFigures(row: Row): boolean {
  const figures = row.cells.filter(
    (cell) => cell.kind === 'number' || (cell.kind === 'text' && /^\d[\d.,]*$/.test(cell.text.trim())),
  );
  const texts = row.cells.filter((cell) => cell.kind === 'text' && /\p{L}{2}/u.test(cell.text));
  return figures.length >= 2 && texts.length > 0 && !numbersColumns(row);
}

/** A figure below the figures of a table, beside a label: not a month behind the word `Tháng:`, or a number of the columns. */
function hasFigureOf({ columns }: Table, row: Row): boolean {
  const [first] = row.cells.filter(({ kind }) => kind !== 'blank');
  if (first?.kind !== 'text' || /:$/.test(first.text.trim()) || numbersColumns(row)) return false;
  return [...columns.values()].some((column) => {
    const { kind, text } = cellAt(row, column);
    return kind === 'number' || (kind === 'text' && /^\d[\d.,]*$/.test(text.trim()));
  });
}

function leading(cell: Cell): number {
  return cell.kind === 'number' ? cell.number : Number.parseInt(cell.text, 10);
}

/** Whether the cells after the label count the columns, as the row MS of official forms does: `1=2+3`, `2`, `3`; `A B 1 2`. */
function numbersColumns({ cells }: Row): boolean {
  const filled = cells.filter(({ kind, text }, index) => kind !== 'blank' && (index === 0 || !/^[A-Z]$/.test(text)));
  return filled.length > 3 && filled.slice(1).every((cell, index) => leading(cell) === index + 1);
}

function key(place: Place): string {
  return `${place.row}:${place.column}`;
}

async function sheetsOf(path: string, intake: Intake): Promise<Sheet[]> {
  const tables = intake.files.flatMap(({ forms }) => forms.map(({ table }) => table));
  return (await readAll(path)).map(({ name, rows }) => {
    const here = (place: Place): boolean => place.sheet === name;
    const facts = intake.facts.flatMap(({ from }) => from.filter(here).map(key));
    return {
      rows,
      tables: tables.filter((table) => table.sheet === name),
      cited: new Set(facts),
      findings: intake.findings.filter(({ at, related = [] }) => [at, ...related].some(here)),
    };
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(xlsx|xlsm|csv|tsv|xls|ods|xlsb)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The list of another office is what the sheets of `registers/` are about; all others are Đống Đa’s. */
const songMay = createRegister(
  await unitsInFile({ path: 'fixtures/registers/don-vi.csv', shown: 'fixtures/registers/don-vi.csv' }),
);
const folders = readdirSync('fixtures')
  .map((name) => [name, name === 'registers' ? songMay : createRegister(dongDa)] as const)
  .filter(([name]) => statSync(`fixtures/${name}`).isDirectory() && filesBelow(`fixtures/${name}`).length > 0);

describe.each(folders)('every cell of fixtures/%s is accounted for', (folder, register) => {
  test.each(filesBelow(`fixtures/${folder}`))('%s', async (path) => {
    const intake = await takeIn(await findFiles([path], process.cwd()), { register });
    if (intake.files.every(({ forms }) => forms.length === 0)) {
      expect(intake.findings.some(({ code, severity }) => severity === 'error' || code === 'F019')).toBe(true);
      return;
    }
    const sheets = await sheetsOf(path, intake);
    expect(sheets.map(unaccounted)).toEqual(sheets.map(() => []));
  });
});

test('every form of another office’s sheets counts', async () => {
  const intake = await takeIn(await findFiles(['fixtures/registers/2025-06'], process.cwd()), { register: songMay });
  expect(intake.files.filter(({ forms }) => forms.length === 0)).toEqual([]);
  expect(intake.facts.length).toBeGreaterThan(100);
});
