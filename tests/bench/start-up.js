import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { paired } from './paired.js';

/** What starting the program costs, as multiples of an empty Node process measured in the same round. */
const ROUNDS = Number(process.argv[2] ?? 21);
const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = 'bin/dongda-report.js';

const commands = [
  { name: 'node -e 0', args: ['-e', '0'], target: '' },
  { name: 'dongda-report --version', args: [bin, '--version'], target: '≤ 1.5' },
  { name: 'dongda-report --help', args: [bin, '--help'], target: '' },
  { name: 'summary of one month', args: [bin, 'summary', 'fixtures/exports/2021-03'], target: '≤ 4' },
  { name: 'the same, --format json', args: [bin, 'summary', 'fixtures/exports/2021-03', '-f', 'json'], target: '≤ 4' },
  { name: 'the same, --format xlsx', args: [bin, 'summary', 'fixtures/exports/2021-03', '-f', 'xlsx'], target: '' },
];

function start(args) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
}

const results = await paired(
  commands.map(({ name, args }) => ({ name, run: () => start(args) })),
  ROUNDS,
);
console.log(`Start-up, Node ${process.versions.node}, medians of ${ROUNDS} rounds\n`);
for (const [index, { name, ms, ratio }] of results.entries()) {
  const { target } = commands[index];
  console.log(
    `${name.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms ${ratio.toFixed(2).padStart(6)} ×  ${target}`.trimEnd(),
  );
}
