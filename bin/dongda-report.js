#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`dongda-report cần Node.js 20.19 trở lên, máy này có ${process.versions.node}.`);
  console.error(`dongda-report needs Node.js 20.19 or later; this machine has ${process.versions.node}.`);
  process.exit(2);
}
module.enableCompileCache?.();
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

let program;
try {
  program = await import('../dist/index.js');
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('Chưa có thư mục dist. Chạy "npm ci" trong thư mục của chương trình rồi thử lại.');
  console.error('The folder dist is missing. Run "npm ci" in the folder of the program, then try again.');
  process.exit(2);
}
process.exitCode = await program.main(process.argv.slice(2), program.processIo());
