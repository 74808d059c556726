import { existsSync, readFileSync } from 'node:fs';

/** Adds up vitest's JSON reports and prints one line: `12 passed, 0 failed`. Reports that were never written count nothing. */
const reports = process.argv
  .slice(2)
  .filter((path) => existsSync(path))
  .map((path) => JSON.parse(readFileSync(path, 'utf8')));
const sum = (field) => reports.reduce((total, report) => total + report[field], 0);
const skipped = sum('numPendingTests') + sum('numTodoTests');
console.log(
  `${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
