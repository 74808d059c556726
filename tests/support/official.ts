import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { PROJECT } from './run.ts';

/** Header paths as the circulars print them, by circular and code; the unit is the first. */
export const printed: Readonly<Record<string, { title: string; columns: string[][] }>> = JSON.parse(
  readFileSync(join(PROJECT, 'fixtures/make/official-forms.json'), 'utf8'),
);

/** `02/2021 01/TCD` and so on, all seventeen. */
export const names: readonly string[] = Object.keys(printed);

/** `02/2021 01/TCD` → `official.2021.01-tcd`. */
export function idOf(name: string): string {
  const [circular = '', code = ''] = name.split(' ');
  return `official.${circular.slice(-4)}.${code.toLowerCase().replace('/', '-')}`;
}

export function fixtureOf(name: string): string {
  const [circular = '', code = ''] = name.split(' ');
  return join(PROJECT, `fixtures/official/${circular.slice(-4)}/${code.replace('/', '-')}.xlsx`);
}

export interface FilledForm {
  /** Rows of the sheet with their units and figures, in the order of the columns. */
  readonly rows: readonly { readonly number: number; readonly unit: string; readonly figures: readonly number[] }[];
}

/** The fixture of a form, read by another library. */
export async function filledForm(name: string): Promise<FilledForm> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(fixtureOf(name));
  const rows: { number: number; unit: string; figures: number[] }[] = [];
  let inside = false;
  workbook.worksheets[0]?.eachRow((row, number) => {
    const first = String(row.getCell(1).value);
    if (first === 'Tổng') inside = false;
    if (inside) {
      const figures = columnsOf(name).map((_, index) => Number(row.getCell(index + 2).value));
      rows.push({ number, unit: first, figures });
    }
    if (first === 'MS') inside = true;
  });
  return { rows };
}

/** The numbered columns of a form: all but the unit and the notes. */
export function columnsOf(name: string): string[][] {
  return (printed[name]?.columns ?? []).slice(1).filter(([label]) => label !== 'Ghi chú');
}

/** Circular and code of a form with the quarter that it is of. */
export interface PaperOptions {
  readonly head?: readonly string[];
  readonly columns?: readonly (readonly string[])[];
  readonly numbers?: readonly string[];
  readonly window?: string;
}

/** A form as a CSV, a heading standing left of blanks: the header has one line a level, then the row `MS`, then units. */
export function paper(
  name: string,
  rows: readonly (readonly [string, ...(number | string)[]])[],
  { columns = columnsOf(name), head = [], numbers, window }: PaperOptions = {},
): string {
  const paths = [['Đơn vị'], ...columns];
  const depth = Math.max(...paths.map((path) => path.length));
  const lines = Array.from({ length: depth }, (_, level) =>
    paths.map((path, at) => (isContinued(paths, at, level) ? '' : (path[level] ?? ''))),
  );
  const year = name.startsWith('02/2021') ? 2021 : 2024;
  const when = window ?? `Số liệu tính từ ngày 15/6/${year} đến ngày 14/9/${year}`;
  const ms = ['MS', ...(numbers ?? columns.map((_, at) => String(at + 1)))];
  const all = [...head.map((line) => [line]), [when], ...lines, ms, ...rows];
  return all.map((cells) => `${cells.map((cell) => `"${cell}"`).join(',')}\n`).join('');
}

/** The row of the first unit in such a CSV. */
export function firstRowOf(name: string, head = 0): number {
  return head + 1 + Math.max(...columnsOf(name).map((path) => path.length)) + 2;
}

function isContinued(paths: readonly (readonly string[])[], at: number, level: number): boolean {
  const [path, before] = [paths[at] ?? [], paths[at - 1] ?? []];
  if (path.length <= level + 1 || before.length <= level + 1) return false;
  return path.slice(0, level + 1).every((label, index) => label === before[index]);
}
