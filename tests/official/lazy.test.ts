import { expect, test, vi } from 'vitest';
import { columnsOf } from '../../src/official/outline.ts';
import { run } from '../support/run.ts';

vi.mock(import('../../src/official/outline.ts'), async (original) => {
  const outline = await original();
  return { ...outline, columnsOf: vi.fn(outline.columnsOf) };
});

test.each(['fixtures/exports/2021-03', 'fixtures/archive/2018', 'fixtures/archive/2020', 'fixtures/archive/2021'])(
  'our own forms in %s are read, checked and summed up without any official form being made',
  async (path) => {
    const year = /\d{4}/.exec(path)?.[0] ?? '';
    const { code } = await run(['summary', path, '--period', path.includes('exports') ? '2021-03' : year]);
    expect(code).toBe(0);
    expect(columnsOf).not.toHaveBeenCalled();
  },
);

test('an official form makes them', async () => {
  await run(['validate', 'fixtures/official/2021/02-TCD.xlsx']);
  expect(columnsOf).toHaveBeenCalled();
});
