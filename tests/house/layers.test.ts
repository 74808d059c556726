import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from '../support/source-files.ts';

const files = sourceFiles();

/** A folder imports from itself and from those before it. */
const FOLDERS =
  'i18n text model days law units official measures rules examples forms templates read patch recognise corrections facts acknowledgements aggregate indicators status changes claims reports live render verify config commands'.split(
    ' ',
  );

/** What the files at the top may import besides, and what else commands may. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  commands: [...FOLDERS, 'io.ts', 'pipeline.ts'],
  'io.ts': [],
  'take-file.ts': FOLDERS.slice(0, FOLDERS.indexOf('aggregate')),
  'pipeline.ts': [...FOLDERS.slice(0, FOLDERS.indexOf('aggregate')), 'take-file.ts'],
  'main.ts': ['i18n', 'model', 'config', 'commands', 'io.ts', '../package.json'],
  'process-io.ts': ['io.ts'],
  'index.ts': ['main.ts', 'process-io.ts'],
};

const folderOf = (path: string): string => (path.startsWith('../') ? path : (path.split('/')[0] ?? path));

const allowedIn = (folder: string): readonly string[] =>
  ALLOWED[folder] ?? FOLDERS.slice(0, FOLDERS.indexOf(folder) + 1);

/** `path: what` of everything found in files of `src/`. */
function everywhere(find: (file: SourceFile) => readonly string[]): string[] {
  return files.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));
}

test('there are sources, and their imports are seen', () => {
  expect(files.length).toBeGreaterThan(100);
  const stage = files.find(({ path }) => path === 'take-file.ts');
  expect(stage?.imports.map(({ path }) => path)).toContain('recognise/recognise-sheet.ts');
  const registry = files.find(({ path }) => path === 'read/registry.ts');
  expect(registry?.imports.filter(({ dynamic }) => dynamic).map(({ path }) => path)).toContain('read/csv/read-csv.ts');
});

test('every folder and file at the top has its place in the order', () => {
  const known = [...FOLDERS, ...Object.keys(ALLOWED)];
  expect(files.map(({ path }) => folderOf(path)).filter((folder) => !known.includes(folder))).toEqual([]);
});

test('a folder imports only from folders before it', () => {
  const wrong = everywhere(({ path, imports }) =>
    imports.flatMap((one) =>
      one.path === undefined || allowedIn(folderOf(path)).includes(folderOf(one.path)) ? [] : [one.path],
    ),
  );
  expect(wrong).toEqual([]);
});

test('no import leads back', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const one of byPath.get(path)?.imports ?? []) if (one.path) visit(one.path, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  expect(cycles).toEqual([]);
});

test('only the registries of commands, renderers and readers, and what finds a configuration, import lazily', () => {
  const lazy = ['commands/registry.ts', 'config/load-configuration.ts', 'read/registry.ts', 'render/registry.ts'];
  const found = files.filter(({ imports }) => imports.some(({ dynamic }) => dynamic)).map(({ path }) => path);
  expect(found).toEqual(lazy);
});

test('names are exported where they are made: no default exports, no barrels', () => {
  expect(everywhere(({ code }) => code.match(/\bexport default\b|\bexport \*/g) ?? [])).toEqual([]);
  const passedOn = everywhere(({ code }) => code.match(/^export (?:type )?\{[^}]*\} from .*/gm) ?? []);
  expect(passedOn.filter((one) => !one.startsWith('index.ts: '))).toEqual([]);
});

test('date-fns is imported function by function', () => {
  const whole = everywhere(({ imports }) =>
    imports
      .map(({ specifier }) => specifier)
      .filter((name) => name === 'date-fns' || name.startsWith('date-fns/locale')),
  );
  expect(whole).toEqual([]);
});

test('only process-io.ts knows the process, the console, the clock and chance', () => {
  const outside =
    /\bprocess\.|\bnode:process\b|\bconsole\b|\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bperformance\.now\b|\bMath\.random\b/gm;
  const touched = everywhere(({ code }) => code.match(outside) ?? []);
  expect(touched.filter((one) => !one.startsWith('process-io.ts: '))).toEqual([]);
  expect(touched.length).toBeGreaterThan(0);
});

test('no file of src has more than 200 lines', () => {
  const long = files.filter(({ text }) => text.trimEnd().split('\n').length > 200);
  expect(long.map(({ path }) => path)).toEqual([]);
});
