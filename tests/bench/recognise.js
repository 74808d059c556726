import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { bundled } from './bundled.js';
import { median } from './paired.js';

/**
 * What recognising and typing cost, as multiples of reading the same files; all in this process, in turn, warmed up. Told twice:
 * by itself, from rows in memory; and as a run has it, row by row as they are read, where it also pays for what reading and
 * recognising drive out of each other's caches.
 */
const LEAST_MS = Number(process.argv[2] ?? 4000);
const MONTHS = 960;
const WARM_UP = 4000;
const LEAST_ROUNDS = 9;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dongda-bench-'));

try {
  const stages = await import(await bundleStages());
  const lines = districtExport();
  const wards = join(root, 'fixtures/exports/2021-03');
  const jobs = {
    '21 ward workbooks': readdirSync(wards).map((file) => join(wards, file)),
    [`district export, ${lines.length - 1} rows, CSV`]: [writeCsv(lines)],
    [`district export, ${lines.length - 1} rows, XLSX`]: [await writeXlsx(lines)],
  };
  for (const [title, paths] of Object.entries(jobs)) await compare(title, paths, stages);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(title, paths, stages) {
  const round = async () => {
    const read = await timed(() => readOnly(paths, stages));
    const together = await timed(() => readAndRecognise(paths, stages));
    const sheets = await inMemory(paths, stages);
    const alone = await timed(() => recognise(sheets, stages));
    return { read, alone: alone / read, added: (together - read) / read };
  };
  // Small files take many rounds until all that V8 would optimise is optimised.
  for (const start = performance.now(); performance.now() - start < WARM_UP; ) await round();
  const rounds = [];
  for (const start = performance.now(); rounds.length < LEAST_ROUNDS || performance.now() - start < LEAST_MS; )
    rounds.push(await round());
  const [ms, alone, added] = ['read', 'alone', 'added'].map((field) => median(rounds.map((round) => round[field])));
  console.log(
    `${title}: reading ${ms.toFixed(0)} ms, recognising and typing ${alone.toFixed(2)} × that; ` +
      `row by row it adds ${added.toFixed(2)} × (${rounds.length} rounds)`,
  );
}

async function timed(job) {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

async function readOnly(paths, { readSheets, limits }) {
  for (const path of paths) {
    for await (const sheet of readSheets({ path, shown: path }, { limits, note: () => {} })) {
      for await (const rows of sheet.rows()) for (const row of rows) row.number;
    }
  }
}

async function readAndRecognise(paths, stages) {
  const context = contextOf(stages);
  for (const path of paths) {
    for await (const sheet of stages.readSheets({ path, shown: path }, { limits: stages.limits, note: () => {} })) {
      await stages.recogniseSheet(sheet, context);
    }
  }
}

/** The sheets with all their rows, which can be read once more. */
async function inMemory(paths, { readSheets, limits }) {
  const sheets = [];
  for (const path of paths) {
    for await (const sheet of readSheets({ path, shown: path }, { limits, note: () => {} })) {
      const batches = [];
      for await (const rows of sheet.rows()) batches.push([...rows]);
      sheets.push({ ...sheet, drop: () => {}, rows: () => handedOut(batches) });
    }
  }
  return sheets;
}

async function* handedOut(batches) {
  yield* batches;
}

async function recognise(sheets, stages) {
  const context = contextOf(stages);
  for (const sheet of sheets) await stages.recogniseSheet(sheet, context);
}

/** What is remembered by forms lasts as long as a run does. */
function contextOf({ forms, register }) {
  const sink = { table: () => {}, row: () => {}, refused: () => {}, cumulative: () => {} };
  return { forms: { ...forms }, register, sink, report: () => {} };
}

function bundleStages() {
  return bundled(
    `
        import { createRegister } from './src/units/register.ts';
        import { dongDa } from './src/units/dong-da.ts';
        export { readSheets } from './src/read/open.ts';
        export { defaultLimits as limits } from './src/read/limits.ts';
        export { recogniseSheet } from './src/recognise/recognise-sheet.ts';
        export { allForms as forms } from './src/forms/form-set.ts';
        export const register = createRegister(dongDa);`,
    folder,
  );
}

/** Receptions of 21 wards over many months, one row per kind. */
function districtExport() {
  const header = ['Phường', 'Kỳ báo cáo', 'Hình thức tiếp', 'Số lượt tiếp', 'Số người được tiếp', 'Số vụ việc'];
  const wards = ['Cát Linh', 'P. Láng Hạ', 'UBND phường Láng Thượng', 'Ô Chợ Dừa', 'Kim Liên', 'Trung Tự', 'Văn Miếu'];
  const lines = [header];
  for (let month = 0; month < MONTHS; month++) {
    const period = `${String((month % 12) + 1).padStart(2, '0')}/${1940 + Math.floor(month / 12)}`;
    for (const [index, ward] of [...wards, ...wards, ...wards].entries()) {
      for (const kind of ['Thường xuyên', 'Định kỳ', 'Đột xuất']) {
        const visits = (month * 7 + index * 3) % 40;
        lines.push([ward, period, kind, visits, visits + 2, visits]);
      }
    }
  }
  return lines;
}

function writeCsv(lines) {
  const path = join(folder, 'export.csv');
  writeFileSync(path, lines.map((line) => line.join(',')).join('\n'));
  return path;
}

async function writeXlsx(lines) {
  const path = join(folder, 'export.xlsx');
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Tiếp công dân');
  for (const line of lines) sheet.addRow(line).commit();
  await workbook.commit();
  return path;
}
