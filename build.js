import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Bundles src/ and every library into dist/, split where code is imported lazily: start-up pays for what it uses, and an
 * installed package needs nothing else. Run by `npm ci` and `npm pack` through `prepare`.
 */
const root = import.meta.dirname;
const esbuild = await import('esbuild').catch((error) => {
  if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
  throw error;
});
if (esbuild === undefined) {
  console.log('dongda-report: no development packages here, dist/ is left as it is.');
} else {
  const { leftOut } = await import('./bundling/left-out.js');
  const { together } = await import('./bundling/together.js');
  const { part } = await import('./bundling/part.js');
  const { licences } = await import('./bundling/licences.js');
  const bundled = {
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Its main file asks for its other files in a way that cannot be bundled.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'linked',
    metafile: true,
    logLevel: 'warning',
  };
  await rm(join(root, 'dist'), { recursive: true, force: true });
  const program = await esbuild.build({
    ...bundled,
    entryPoints: ['src/index.ts'],
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    plugins: [leftOut, together(root)],
    write: false,
  });
  for (const { path, text } of program.outputFiles) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, path.endsWith('.js') ? await part(text) : text);
  }
  // A worker thread starts from a file of its own, which its reader looks for among the parts.
  const worker = await esbuild.build({
    ...bundled,
    entryPoints: { 'parts/sheetjs-worker': 'src/read/sheetjs/sheetjs-worker.js' },
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  });
  const outputs = [program, worker].flatMap(({ metafile }) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.keys(output.inputs));
  await writeFile(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), await licences(root, inputs));
}
