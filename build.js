import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Bundles src/ and every library into dist/, split where code is imported lazily: start-up pays for what it uses, and an
 * installed package needs nothing else. Run by `npm ci` and `npm pack` through `prepare`.
 */
const root = import.meta.dirname;
/** What we never use: what exceljs loads for reading, for CSV and for its stream writer, and commander to run programs. */
const leftOut = {
  name: 'left-out',
  setup(build) {
    build.onResolve({ filter: /^(unzipper|fast-csv|archiver)$/ }, ({ path }) => ({
      path,
      namespace: 'left-out',
    }));
    build.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Lazily loaded modules that share a part of dist/, by what they are used for: finding and opening a small file costs more
 * than compiling what stands in it. `figures` has what every command needs, so that the other parts load it too. A module
 * that is named nowhere has a part of its own.
 */
const TOGETHER = {
  figures: [
    ...['commands/summary', 'commands/report', 'read/xlsx/read-xlsx', 'read/file-digest'],
    ...['table', 'json', 'csv', 'markdown', 'text', 'sarif'].map((name) => `render/${name}`),
  ],
  desk: [
    ...['validate', 'status', 'trace', 'reconcile', 'verify', 'template', 'fix', 'list', 'completion'].map(
      (name) => `commands/${name}`,
    ),
    ...['read/ods/saved-on', 'read/xlsx/saved-on'],
  ],
  explain: ['commands/explain'],
  configuration: ['config/read-configuration'],
  readers: ['csv/read-csv', 'ods/read-ods', 'xml-table/read-xml-table', 'html/read-html'].map((name) => `read/${name}`),
  binaries: ['read/sheetjs/read-xls', 'read/sheetjs/read-xlsb'],
  workbooks: ['render/xlsx', 'render/template'],
};
/** Where a module is loaded lazily, loads its part and takes the module out of it. */
const together = {
  name: 'together',
  setup(build) {
    const partOf = new Map(Object.entries(TOGETHER).flatMap(([part, all]) => all.map((one) => [one, part])));
    const nameOf = (one) => one.replaceAll(/\W/g, '_');
    build.onLoad({ filter: /[\\/](?:registry|load-configuration)\.ts$/ }, async ({ path }) => {
      const folder = relative(join(root, 'src'), dirname(path)).replaceAll('\\', '/');
      const contents = (await readFile(path, 'utf8')).replaceAll(/import\('\.\/([^']+)\.ts'\)/g, (alone, found) => {
        const one = `${folder}/${found}`;
        const part = partOf.get(one);
        return part === undefined ? alone : `import('together:${part}').then((part) => part.${nameOf(one)})`;
      });
      return { contents, loader: 'ts' };
    });
    build.onResolve({ filter: /^together:/ }, ({ path }) => ({ path: path.split(':')[1], namespace: 'together' }));
    build.onLoad({ filter: /.*/, namespace: 'together' }, ({ path }) => ({
      contents: [
        ...(path === 'figures' ? [] : [`import 'together:figures';`]),
        ...TOGETHER[path].map((one) => `export * as ${nameOf(one)} from './src/${one}.ts';`),
      ].join('\n'),
      resolveDir: root,
    }));
  },
};
const esbuild = await import('esbuild').catch((error) => {
  if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
  throw error;
});
if (esbuild === undefined) {
  console.log('dongda-report: no development packages here, dist/ is left as it is.');
} else {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  const { metafile } = await esbuild.build({
    // A worker thread starts from a file of its own, which its reader looks for among the parts.
    entryPoints: { index: 'src/index.ts', 'parts/sheetjs-worker': 'src/read/sheetjs/sheetjs-worker.js' },
    absWorkingDir: root,
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
    plugins: [leftOut, together],
    metafile: true,
    logLevel: 'warning',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  await writeFile(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), await licences(inputs));
}

/** Name, version and licence of every package that the bundled files come from. */
async function licences(inputs) {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const notices = await Promise.all([...folders].sort().map(notice));
  return `${['The files in this folder contain these packages.', ...new Set(notices)].join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

/** `node_modules/a/node_modules/@b/c` of a file somewhere in it; none for our own files. */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

async function notice(folder) {
  const { name, version, license, author, repository } = JSON.parse(
    await readFile(join(root, folder, 'package.json'), 'utf8'),
  );
  const files = (await readdir(join(root, folder))).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(root, folder, file), 'utf8')));
  const from = `By ${author?.name ?? author}, ${repository?.url ?? repository}; the package holds no licence file.`;
  const words = texts.length === 0 ? [from] : texts.map((text) => text.trim());
  return [`${name} ${version} (${license ?? 'licence not stated'})`, ...words].join('\n\n');
}
