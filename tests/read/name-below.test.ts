import { expect, test } from 'vitest';
import { nameBelow } from '../../src/read/name-below.ts';

test.each([
  ['new/2021-03/a.xlsx', ['new'], '2021-03/a.xlsx'],
  ['new/a.xlsx', ['old', 'new/'], 'a.xlsx'],
  ['new/a.xlsx', ['new/a.xlsx'], 'a.xlsx'],
  ['newer/a.xlsx', ['new'], 'a.xlsx'],
  ['2021-03/a.xlsx', ['2021-0*'], 'a.xlsx'],
  ['2021-03/a.xlsx', ['.'], '2021-03/a.xlsx'],
  ['-', ['-'], '-'],
])('%s of %j is %s', (file, given, name) => {
  expect(nameBelow(file, given)).toBe(name);
});
