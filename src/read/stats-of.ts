import { type Stats, statSync } from 'node:fs';

/** What the system knows of a path; `undefined` where it tells nothing: not there, not allowed, links that go round. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
