import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Bundles a module that exports parts of src/, named as from the project's root, into a folder; gives its address. */
export async function bundled(contents, folder, plugins = []) {
  const outfile = join(folder, 'stages.mjs');
  await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../..', import.meta.url)) },
    bundle: true,
    plugins,
    format: 'esm',
    platform: 'node',
    outfile,
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  });
  return pathToFileURL(outfile).href;
}
