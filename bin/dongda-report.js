#!/usr/bin/env node
const { setFlagsFromString } = require('node:v8');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`dongda-report cần Node.js 20.19 trở lên, máy này có ${process.versions.node}.`);
  console.error(`dongda-report needs Node.js 20.19 or later; this machine has ${process.versions.node}.`);
  process.exit(2);
}
// Left alone, V8 lets the heap grow fourfold between collections: nearly twice the memory for a register of a million rows.
setFlagsFromString('--heap-growing-percent=50');
// A month's summary is over before what V8 optimises in it has paid off; a long run does not notice. Only of versions whose V8
// knows the words: another would complain about them.
const LATER = {
  20: ['--interrupt-budget=540000'],
  22: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000'],
  24: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000'],
};
for (const flag of LATER[major] ?? []) setFlagsFromString(flag);
// Memory taken for what is new costs a month's summary more than the copying it saves; over many files it pays.
const LITTLE = '--semi-space-growth-factor=1';
const MUCH = '--semi-space-growth-factor=2';
const MANY_BYTES = 1_000_000;
setFlagsFromString(LITTLE);

const { join } = require('node:path');
const { partsOf } = require('./parts.js');

const words = process.argv.slice(2);
const parts = partsOf(join(__dirname, '../dist'), words[0]);

function load() {
  try {
    return parts.load('index.js');
  } catch (error) {
    if (error?.code !== 'ENOENT') throw error;
    console.error('Chưa có thư mục dist. Chạy "npm ci" trong thư mục của chương trình rồi thử lại.');
    console.error('The folder dist is missing. Run "npm ci" in the folder of the program, then try again.');
    process.exit(2);
  }
}

function prepare(bytes) {
  if (bytes > MANY_BYTES) setFlagsFromString(MUCH);
}

const program = load();
program.main(words, { ...program.processIo(), prepare }).then((code) => {
  process.exitCode = code;
  if (code >= 2) return;
  // V8 takes back only what was compiled under the flags that it starts with.
  setFlagsFromString(LITTLE);
  parts.keep();
});
