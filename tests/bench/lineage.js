import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.js';
import { median } from './paired.js';

/** What it costs a summary that every figure knows its facts, and every fact its cells: against the same without. */
const ROUNDS = Number(process.argv[2] ?? 9);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dongda-bench-'));
const JOBS = { 'a month': '2022-09', 'all years': '2017-01..2022-09' };

/** Where lineage is kept, and what stands there in a program that drops it. */
const DROPPED = [
  ['src/facts/entry-of-row.ts', 'dims, value, from, ...series', 'dims, value, from: [], ...series'],
  ['src/aggregate/total.ts', 'facts: counted,', 'facts: [],'],
];

try {
  const [kept, dropped] = [await bundle('kept', []), await bundle('dropped', DROPPED)];
  for (const [title, period] of Object.entries(JOBS)) compare(title, period, kept, dropped);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(title, period, kept, dropped) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [first, second] = [summaryWith(kept, period), summaryWith(dropped, period)];
    if (first.text !== second.text) throw new Error('the two do not show the same');
    rounds.push({ ms: first.ms, time: first.ms / second.ms, memory: first.megabytes / second.megabytes });
  }
  const [ms, time, memory] = ['ms', 'time', 'memory'].map((field) => median(rounds.map((round) => round[field])));
  console.log(
    `summary of ${title}: ${ms.toFixed(0)} ms; lineage kept ${time.toFixed(2)} × the time (at most 1.15), ${memory.toFixed(2)} × the memory (at most 1.30)`,
  );
}

function summaryWith(address, period) {
  const script = fileURLToPath(new URL('summary-with.js', import.meta.url));
  const args = [script, address, period, 'fixtures/archive'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the summary ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

function bundle(name, edits) {
  const into = join(folder, name);
  mkdirSync(into);
  const contents = `
    export { takeIn } from './src/pipeline.ts';
    export { findFiles } from './src/read/find-files.ts';
    export { buildReport } from './src/reports/build-report.ts';
    export { summary } from './src/reports/summary.ts';
    export { parsePeriod } from './src/model/parse-period.ts';
    export { renderTable } from './src/render/table.ts';
    import { dongDa } from './src/units/dong-da.ts';
    import { createRegister } from './src/units/register.ts';
    export const units = dongDa;
    export const register = createRegister(dongDa);
  `;
  return bundled(contents, into, [edited(edits)]);
}

/** A plugin that reads some sources with other words in them; none may have gone out of date. */
function edited(edits) {
  return {
    name: 'edited',
    setup({ onLoad }) {
      for (const [path, before, after] of edits) {
        onLoad({ filter: new RegExp(`${path.replaceAll('.', '\\.')}$`) }, () => {
          const text = readFileSync(join(root, path), 'utf8');
          if (!text.includes(before)) throw new Error(`${path} has no “${before}” any more`);
          return { contents: text.replace(before, after), loader: 'ts' };
        });
      }
    },
  };
}
