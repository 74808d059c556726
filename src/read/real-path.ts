import { realpathSync } from 'node:fs';

/** Where a path leads through all links; the path itself where it leads nowhere. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
