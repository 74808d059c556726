import { dirname, isAbsolute, relative, sep } from 'node:path';
import { nameBelow } from '../../read/name-below.ts';
import type { Source } from '../../read/reader.ts';
import type { FileLink } from '../../render/renderer.ts';

/** What files are called in a report, by their names in findings. */
export type FileLinks = (file: string) => FileLink;

/**
 * Names files below the folders that were given, and leads to them from the report that is written to `out`, where it is
 * written to a file and both lie on one drive: a whole path would tell one machine from another.
 */
export function fileLinks(files: readonly Source[], given: readonly string[], out: string | undefined): FileLinks {
  const paths = new Map(files.map(({ shown, path }) => [shown, path]));
  const links = new Map<string, FileLink>();
  return (file) => {
    const known = links.get(file) ?? linkOf(file, paths.get(file), given, out);
    links.set(file, known);
    return known;
  };
}

function linkOf(file: string, path: string | undefined, given: readonly string[], out: string | undefined): FileLink {
  const name = nameBelow(file, given);
  if (out === undefined || path === undefined || path === '-') return { name };
  const from = relative(dirname(out), path);
  return isAbsolute(from) ? { name } : { name, path: from.replaceAll(sep, '/') };
}
