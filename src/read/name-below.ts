import { shownPath } from './shown-path.ts';

/** What a file is called below the folder that was given; without the folder where it was given itself or by a glob. */
export function nameBelow(shown: string, given: readonly string[]): string {
  for (const path of given) {
    const folder = shownPath(path).replace(/\/+$/, '');
    if (folder === '.') return shown;
    if (shown.startsWith(`${folder}/`)) return shown.slice(folder.length + 1);
  }
  return shown.slice(shown.lastIndexOf('/') + 1);
}
