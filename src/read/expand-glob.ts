import { join, resolve } from 'node:path';
import { type Found, filesBelow, isFile, isFolder, listFolder } from './files-below.ts';
import { below, insideOf, shownPath } from './shown-path.ts';

/** True where a path has the signs of a glob: `*`, `?`, `[ab]`, `{a,b}`. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** The files that a glob matches, and those below the folders that it matches. `**` stands for any number of folders. */
export function expandGlob(glob: string, cwd: string): Found[] {
  return alternatives(shownPath(glob)).flatMap((one) => {
    const steps = one.split('/');
    const first = steps.findIndex(isGlob);
    const base = steps.slice(0, first < 0 ? -1 : first).join('/');
    const shown = one.startsWith('/') ? base || '/' : base || '.';
    const rest = steps.slice(first < 0 ? -1 : first).filter((step) => step !== '');
    const found = [...matches(resolve(cwd, shown), shown, rest)];
    return found.map((one) => ({ ...one, inside: insideOf(shown, one.shown) }));
  });
}

/** `a{b,c}d` as `abd` and `acd`. */
function alternatives(glob: string): string[] {
  const match = /^(.*?)\{([^{}]*)\}(.*)$/.exec(glob);
  if (!match) return [glob];
  const [, before = '', choices = '', after = ''] = match;
  return choices.split(',').flatMap((choice) => alternatives(before + choice + after));
}

function* matches(folder: string, shown: string, [step, ...rest]: readonly string[]): Generator<Found> {
  const isDeep = step === '**';
  if (step === undefined || (isDeep && rest.length === 0)) {
    yield* filesBelow(folder, shown);
    return;
  }
  if (isDeep) yield* matches(folder, shown, rest);
  const pattern = stepPattern(step);
  for (const entry of listFolder(folder, shown)) {
    const path = join(folder, entry.name);
    const label = below(shown, entry.name);
    if (isDeep) {
      // Links to folders are left out, as they may lead back.
      if (entry.isDirectory()) yield* matches(path, label, [step, ...rest]);
    } else if (!pattern.test(entry.name.normalize('NFC'))) continue;
    else if (isFolder(entry, path)) yield* matches(path, label, rest);
    else if (rest.length === 0 && isFile(entry, path)) yield { path, shown: label, named: false };
  }
}

function stepPattern(step: string): RegExp {
  const source = step.replace(/\[!?[^\]]+\]|[\\^$.|+()[\]{}*?]/g, (sign) => {
    if (sign === '*') return '.*';
    if (sign === '?') return '.';
    return sign.length > 1 ? sign.replace('[!', '[^').replaceAll('\\', '\\\\') : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'u');
}
