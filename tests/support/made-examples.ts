import { readFileSync } from 'node:fs';
import type { ExampleSheet, SheetExample } from '../../src/examples/example.ts';
import type { Cell } from '../../src/model/cell.ts';
import type { Finding } from '../../src/model/finding.ts';
import { address, type Place } from '../../src/model/place.ts';
import { type Intake, takeIn } from '../../src/pipeline.ts';
import type { Source } from '../../src/read/reader.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { isPlainCell, labelsOf, shownCell } from './example-cells.ts';
import { readBytes, type SheetRows } from './read-all.ts';
import { filesOf, ruleOptions } from './rule-fixtures.ts';

const register = createRegister(dongDa);
const MOST_COLUMNS = 8;
const MOST_ROWS = 6;

/** The part of a sheet that is shown. */
interface Window {
  readonly place: Place;
  readonly above: readonly number[];
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Rows of headings under headings, of which one row of labels is made: the last. */
  readonly labels?: { readonly top: number; readonly bottom: number };
}

/** The example of a rule, cut from its fixture: a few rows and columns around the first place at which `bad` breaks it. */
export async function madeExample(rule: Rule): Promise<SheetExample> {
  const bad = await sideOf(rule, 'bad');
  const good = await sideOf(rule, 'good');
  const findings = bad.intake.findings.filter(({ code }) => code === rule.code);
  const first = findings.find(({ at }) => at.row !== undefined || at.column !== undefined) ?? findings[0];
  if (first === undefined) throw new Error(`${rule.code} has no finding`);
  const involved = [first.at, ...(first.related ?? [])];
  const shown: { bad: ExampleSheet; good: ExampleSheet }[] = [];
  for (const place of sheetsOf(first)) {
    const source = bad.files.find((file) => file.shown === place.file);
    if (source === undefined) continue;
    const marks = findings.filter(({ at }) => at.file === place.file && at.sheet === place.sheet).map(({ at }) => at);
    const twin = twinOf(source, bad.files, good.files);
    shown.push({
      bad: await cutFrom(source, place, bad.intake, involved, marks),
      good: await cutFrom(twin, place, good.intake, involved, []),
    });
  }
  const wrong = shown.map((one) => one.bad);
  const right = fullest(shown.map((one) => one.good));
  // A sheet that there is nothing to put right in is shown once.
  const changed = right.filter((one) => !wrong.some((other) => isSame(one, other)));
  return { code: rule.code, bad: wrong, good: changed.length > 0 ? changed : right };
}

interface Side {
  readonly files: readonly Source[];
  readonly intake: Intake;
}

async function sideOf(rule: Rule, side: 'bad' | 'good'): Promise<Side> {
  const { files } = await filesOf(rule, side);
  return { files, intake: await takeIn({ files, skipped: [] }, { register, ...ruleOptions[rule.code] }) };
}

async function cutFrom(
  source: Source,
  place: Place,
  { files }: Intake,
  involved: readonly Place[],
  marks: readonly Place[],
): Promise<ExampleSheet> {
  const sheets = (await readBytes(readFileSync(source.path))).filter(({ rows }) => rows.length > 0);
  const sheet = sheets.find(({ name }) => name === place.sheet) ?? sheets[0];
  if (sheet === undefined) throw new Error(`${source.shown} is empty`);
  const tables = files.flatMap(({ file, forms }) => (file === source.shown ? forms.map(({ table }) => table) : []));
  const table = tables.find((one) => (one.sheet ?? '') === (sheet.name ?? ''));
  const near = involved.filter((one) => one.file === place.file && one.sheet === place.sheet);
  const window = windowOf(place, sheet, table?.header, near);
  const made = cut(window, sheet, source, marksIn(marks, window));
  return { ...made, whole: made.whole && sheets.length === 1 };
}

/** The sheet of the finding, and that of the first cell elsewhere that it is about. */
function sheetsOf({ at, related = [] }: Finding): Place[] {
  const other = related.find(({ file, sheet }) => file !== at.file || sheet !== at.sheet);
  return other === undefined ? [at] : [at, other];
}

/** The good file that stands for a bad one: of the same name, else in the same order. */
function twinOf(source: Source, bad: readonly Source[], good: readonly Source[]): Source {
  const found =
    good.find(({ shown }) => nameOf(shown) === nameOf(source.shown)) ?? good[bad.indexOf(source)] ?? good[0];
  if (!found) throw new Error('no good file');
  return found;
}

/** As it is below `bad` or `good`; none where that is the file itself. */
function nameOf(shown: string): string {
  const [, ...rest] = shown.split('/');
  return rest.join('/');
}

function windowOf(place: Place, sheet: SheetRows, header: string | undefined, involved: readonly Place[]): Window {
  const filled = sheet.rows.map(({ number, cells }) => ({
    number,
    columns: cells.flatMap((cell, index) => (shownCell(cell) === '' ? [] : [index + 1])),
  }));
  const [, top, bottom] = (/^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(header ?? '') ?? []).map(Number);
  const start = top ?? filled.find(({ columns }) => columns.length > 1)?.number ?? 1;
  const aboveRows = filled.filter(({ number, columns }) => number < start && columns.join() === '1');
  const isMarkedAbove = place.row !== undefined && place.row < start;
  const end = Math.max(...filled.filter(({ columns }) => columns.length > 1).map(({ number }) => number));
  // Remarks and signatures.
  const isBelow = (number: number, columns: readonly number[]): boolean => number > end && columns.length === 1;
  const rows = filled.filter(
    ({ number, columns }) => columns.length > 0 && (number >= start || isMarkedAbove) && !isBelow(number, columns),
  );
  const isDeep = bottom !== undefined && bottom - start > 0;
  const numbers = rows.map(({ number }) => number).filter((number) => !(isDeep && number >= start && number < bottom));
  const shownRows = nearest(numbers, isDeep ? bottom : start, place.row ?? start);
  const used = [
    ...new Set(filled.filter(({ number }) => shownRows.includes(number)).flatMap(({ columns }) => columns)),
  ];
  return {
    place,
    above: isMarkedAbove ? [] : aboveRows.map(({ number }) => number),
    columns: pick(
      used.sort((a, b) => a - b),
      involved,
    ),
    rows: shownRows,
    ...(isDeep ? { labels: { top: start, bottom } } : {}),
  };
}

function cellsOf(sheet: SheetRows, number: number): readonly Cell[] {
  return sheet.rows.find((row) => row.number === number)?.cells ?? [];
}

/** The row of labels, and so many rows around another one. */
function nearest(numbers: readonly number[], label: number, center: number): number[] {
  if (numbers.length <= MOST_ROWS + 1) return [...numbers];
  const others = numbers.filter((number) => number !== label);
  const near = others.sort((a, b) => Math.abs(a - center) - Math.abs(b - center) || a - b).slice(0, MOST_ROWS - 1);
  return [...new Set([label, ...near])].filter((number) => numbers.includes(number)).sort((a, b) => a - b);
}

/** The first column, those involved, and their neighbours. */
function pick(used: readonly number[], involved: readonly Place[]): number[] {
  if (used.length <= MOST_COLUMNS) return [...used];
  const named = involved.flatMap(({ column }) => (column === undefined ? [] : [column]));
  const center = named[0] ?? 1;
  const near = [...used].sort((a, b) => Math.abs(a - center) - Math.abs(b - center) || a - b);
  const chosen = [...new Set([...used.slice(0, 1), ...named, ...near])].filter((column) => used.includes(column));
  return chosen.slice(0, MOST_COLUMNS).sort((a, b) => a - b);
}

function marksIn(places: readonly Place[], { rows, columns }: Window): string[] {
  return places.flatMap((at) => {
    const isShown =
      (at.row === undefined || rows.includes(at.row)) && (at.column === undefined || columns.includes(at.column));
    return isShown ? (address(at) ?? []) : [];
  });
}

function cut(
  { above, columns, rows, labels }: Window,
  sheet: SheetRows,
  source: Source,
  marked: string[],
): ExampleSheet {
  const name = nameOf(source.shown);
  const shown = new Set([
    ...above.map((row) => `${row} 1`),
    ...rows.flatMap((row) => columns.map((column) => `${row} ${column}`)),
  ]);
  return {
    file: name,
    sheet: sheet.name ?? '',
    above: above.flatMap((number) => {
      const text = shownCell(cellsOf(sheet, number)[0]);
      return text === '' ? [] : [{ number, text: String(text) }];
    }),
    columns: [...columns],
    rows: rows.map((number) => {
      const cells =
        labels?.bottom === number
          ? labelsOf(sheet, labels, columns)
          : columns.map((column) => shownCell(cellsOf(sheet, number)[column - 1]));
      return { number, cells };
    }),
    marked: [...new Set(marked)],
    whole:
      labels === undefined &&
      sheet.rows.every(({ number, cells }) =>
        cells.every(
          (cell, index) => isPlainCell(cell) && (shownCell(cell) === '' || shown.has(`${number} ${index + 1}`)),
        ),
      ),
  };
}

function isSame(a: ExampleSheet, b: ExampleSheet): boolean {
  return JSON.stringify({ ...a, marked: [] }) === JSON.stringify({ ...b, marked: [] });
}

/** Of a sheet that stands for two, the larger part. */
function fullest(sheets: readonly ExampleSheet[]): ExampleSheet[] {
  const nameOfSheet = ({ file, sheet }: ExampleSheet): string => `${file} › ${sheet}`;
  return sheets.filter((one, index) => {
    const same = sheets.filter((other) => nameOfSheet(other) === nameOfSheet(one));
    const most = Math.max(...same.map(({ rows }) => rows.length));
    return sheets.findIndex((other) => nameOfSheet(other) === nameOfSheet(one) && other.rows.length === most) === index;
  });
}
