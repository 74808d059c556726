import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

test('SheetJS is in the bundle of the worker and nowhere else', async () => {
  const { metafile } = await build({
    entryPoints: { index: 'src/index.ts', worker: 'src/read/sheetjs/sheetjs-worker.js' },
    absWorkingDir: ROOT,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const holding = Object.entries(metafile.outputs)
    .filter(([, { inputs }]) => Object.keys(inputs).some((input) => input.includes('@e965/xlsx')))
    .map(([output]) => output);
  expect(holding).toEqual(['dist/worker.js']);
});
