/** A heading and the cells it is merged over, 0-based. */
export interface HeadingSpan {
  readonly label: string;
  readonly level: number;
  readonly bottom: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Where headings reach: to the right while the headings above and their own words are the same, down to the last level
 * where a column has no more of them.
 */
export function headingSpans(paths: readonly (readonly string[])[]): { spans: HeadingSpan[]; depth: number } {
  const depth = Math.max(...paths.map((path) => path.length));
  const spans: HeadingSpan[] = [];
  for (let level = 0; level < depth; level++) {
    let first = 0;
    while (first < paths.length) {
      const path = paths[first] ?? [];
      const label = path[level];
      const last = label === undefined ? first : endOfRun(paths, first, level);
      const bottom = path.length === level + 1 ? depth - 1 : level;
      if (label !== undefined) spans.push({ label, level, bottom, first, last });
      first = last + 1;
    }
  }
  return { spans, depth };
}

function endOfRun(paths: readonly (readonly string[])[], first: number, level: number): number {
  const path = paths[first] ?? [];
  let last = first;
  const continues = (next: readonly string[] | undefined): boolean =>
    next !== undefined &&
    next.length > level + 1 &&
    path.length > level + 1 &&
    path.slice(0, level + 1).every((label, at) => label === next[at]);
  while (continues(paths[last + 1])) last++;
  return last;
}
