import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';

/*
 * Screens as people see them: each `.txt` starts with `$ <columns> <command line>` and holds what it printed and its exit
 * code. `UPDATE=1` rewrites them; read the difference before it is committed.
 */

const FOLDER = 'tests/golden';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

test.each(files)('%s', async (name) => {
  const path = `${FOLDER}/${name}`;
  const expected = readFileSync(path, 'utf8');
  const [head = ''] = expected.split('\n', 1);
  const [, columns, ...argv] = head.split(' ');
  const { code, stdout, stderr } = await run(argv, { columns: Number(columns), today: '2021-04-05' });
  const actual = `${head}\n${stdout}${stderr}exit ${code}\n`;
  if (process.env.UPDATE) writeFileSync(path, actual);
  expect(actual).toBe(process.env.UPDATE ? actual : expected);
});
