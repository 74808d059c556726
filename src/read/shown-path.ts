import { sep } from 'node:path';

/** The path for people: `/` on every system, NFC. */
export function shownPath(path: string): string {
  return (sep === '\\' ? path.replaceAll('\\', '/') : path).normalize('NFC');
}

/** What a folder has below it is shown under the folder's own path; `.` adds nothing. */
export function below(shown: string, name: string): string {
  const folder = shown === '.' ? '' : shown.endsWith('/') ? shown : `${shown}/`;
  return folder + name.normalize('NFC');
}

/** What a path that is shown has below a folder: `below` the other way round. */
export function insideOf(folder: string, shown: string): string {
  return shown.slice(below(folder, '').length);
}
