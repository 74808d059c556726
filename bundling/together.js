import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

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

/** Where a module of a project is loaded lazily, loads its part and takes the module out of it. */
export const together = (root) => ({
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
});
