import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { bundled } from './bundled.js';
import { median } from './paired.js';

/** What reading workbooks costs, as multiples of our reader in the same round; net of starting the process. */
const ROUNDS = Number(process.argv[2] ?? 7);
const ROWS = 100_000;
const COLUMNS = 12;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dongda-bench-'));

try {
  const ourReader = await bundleReader();
  const wards = join(root, 'fixtures/exports/2021-03');
  const jobs = {
    [`${ROWS} × ${COLUMNS}`]: [await writeLarge()],
    '21 ward workbooks': readdirSync(wards).map((file) => join(wards, file)),
  };
  for (const [title, paths] of Object.entries(jobs)) compare(title, paths, ourReader);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(title, paths, ourReader) {
  const runs = { ours: [], exceljs: [], sheetjs: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [reader, results] of Object.entries(runs)) results.push(readWith(reader, paths, ourReader));
  }
  console.log(`\nReading ${title}, Node ${process.versions.node}, medians of ${ROUNDS} rounds\n`);
  for (const [reader, results] of Object.entries(runs)) {
    const ratio = median(results.map(({ ms }, round) => ms / runs.ours[round].ms));
    const [ms, megabytes] = ['ms', 'megabytes'].map((field) =>
      median(results.map((result) => result[field])).toFixed(0),
    );
    const cells = String(results[0].cells).padStart(8);
    console.log(
      `${reader.padEnd(8)} ${ms.padStart(6)} ms ${ratio.toFixed(2).padStart(6)} × ${megabytes.padStart(6)} MB ${cells} cells`,
    );
  }
}

function readWith(reader, paths, ourReader) {
  const script = fileURLToPath(new URL('read-with.js', import.meta.url));
  const env = { ...process.env, OUR_READER: ourReader };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, reader, ...paths], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${reader} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

function bundleReader() {
  return bundled(
    "export { readSheets } from './src/read/open.ts'; export { defaultLimits as limits } from './src/read/limits.ts';",
    folder,
  );
}

/** Shared strings, numbers and dates, as Excel would write a register. */
async function writeLarge() {
  const path = join(folder, 'large.xlsx');
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true, useStyles: true });
  const sheet = workbook.addWorksheet('Sổ');
  for (let row = 0; row < ROWS; row++) {
    const texts = [`Phường ${row % 21}`, ['Khiếu nại', 'Tố cáo', 'Kiến nghị, phản ánh'][row % 3], `Đơn số ${row}`];
    const date = new Date(Date.UTC(2021, 0, 1 + (row % 365)));
    const numbers = Array.from({ length: COLUMNS - texts.length - 1 }, (_, column) => (row * 31 + column * 7) % 1000);
    sheet.addRow([...texts, date, ...numbers]).commit();
  }
  await workbook.commit();
  return path;
}
