import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';

/** What the summary of one large petition register costs: peak memory against the limit, and time a row. */
const LIMIT_MEGABYTES = 400;
const JOBS = [
  ['csv', 1_000_000, writeCsv],
  ['xlsx', 500_000, writeWorkbook],
];
const TITLE = 'Tính đến ngày 31/12/2021';
const HEADER = [
  ...['Số đơn', 'Phường', 'Ngày nhận', 'Loại đơn', 'Lĩnh vực', 'Thẩm quyền'],
  ...['Ngày thụ lý', 'Số lần gia hạn', 'Ngày giải quyết', 'Kết quả'],
];
const WARDS = ['Cát Linh', 'Láng Hạ', 'Láng Thượng', 'Kim Liên', 'Trung Tự', 'Văn Miếu', 'Khâm Thiên', 'Nam Đồng'];
const TYPES = ['Khiếu nại', 'Tố cáo', 'Kiến nghị'];
const FIELDS = ['Đất đai', 'Trật tự xây dựng', 'Môi trường', 'Khác'];

const program = fileURLToPath(new URL('../../bin/dongda-report.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dongda-bench-'));
const tellPeak = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))`;

try {
  console.log(`Summary of one register, Node ${process.versions.node}, peak memory against ${LIMIT_MEGABYTES} MiB\n`);
  for (const [ending, rows, write] of JOBS) {
    const path = join(folder, `so-don.${ending}`);
    await write(path, rows);
    const { seconds, megabytes } = measure(path);
    const ratio = (megabytes / LIMIT_MEGABYTES).toFixed(2);
    const perRow = ((seconds * 1e6) / rows).toFixed(0);
    console.log(
      `${ending.padEnd(5)} ${rows} rows  ${megabytes.toFixed(0)} MiB ${ratio} ×  ${seconds.toFixed(1)} s, ${perRow} µs a row`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(path) {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(tellPeak)}`,
      program,
      'summary',
      path,
      '--period',
      '2021-12',
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const kilobytes = Number(/peak (\d+)/.exec(stderr)?.[1]);
  if (status !== 0 && status !== 1) throw new Error(`ended with ${status}: ${stderr.slice(0, 500)}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1024 };
}

function* records(rows) {
  for (let row = 0; row < rows; row++) {
    const received = (row * 7919) % 1700;
    const settled = row % 5 !== 0;
    yield [
      ...[String(row + 1), WARDS[row % 8], day(received), TYPES[row % 3], FIELDS[row % 4], 'Phường'],
      ...[row % 9 ? day(received + 5) : '', '', settled ? day(received + 5 + (row % 60)) : ''],
      settled ? 'Đã giải quyết' : 'Đang giải quyết',
    ];
  }
}

function day(number) {
  const [year, month, date] = new Date(Date.UTC(2017, 0, 1 + number)).toISOString().slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

async function writeCsv(path, rows) {
  const out = createWriteStream(path);
  out.write(`${TITLE}\n\n${HEADER.join(',')}\n`);
  for (const record of records(rows)) if (!out.write(`${record.join(',')}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

async function writeWorkbook(path, rows) {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Sổ theo dõi đơn');
  for (const line of [[TITLE], [], HEADER]) sheet.addRow(line).commit();
  let count = 0;
  for (const record of records(rows)) {
    sheet.addRow(record.map((value) => value || null)).commit();
    // The writer keeps what it has not yet been given the time to write.
    if (++count % 1000 === 0) await new Promise(setImmediate);
  }
  await workbook.commit();
}
