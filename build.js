import { rm } from 'node:fs/promises';

/**
 * Bundles src/ and every library into dist/, split where code is imported lazily: start-up pays for what it uses, and an
 * installed package needs nothing else. Run by `npm ci` and `npm pack` through `prepare`.
 */
const esbuild = await import('esbuild').catch(() => undefined);
if (esbuild === undefined) {
  console.log('dongda-report: no development packages here, dist/ is left as it is.');
} else {
  await rm(new URL('dist', import.meta.url), { recursive: true, force: true });
  await esbuild.build({
    entryPoints: ['src/index.ts'],
    absWorkingDir: import.meta.dirname,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'linked',
    chunkNames: 'parts/[name]-[hash]',
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'warning',
  });
}
