import type { Source } from './reader.ts';
import { piecesOf, sizeOf } from './source-bytes.ts';

/**
 * Groups of two and more files that are the same byte for byte, each group in the order given. Only files of equal size
 * are looked into, piece by piece; one that cannot be opened is like no other, and an empty one is a copy of nothing.
 */
export function identicalFiles(sources: readonly Source[]): Source[][] {
  const bySize = new Map<number, Source[]>();
  for (const source of sources) {
    const size = sizeOf(source);
    if (size > 0) bySize.set(size, [...(bySize.get(size) ?? []), source]);
  }
  return [...bySize.values()].flatMap(groupsOfSame);
}

function groupsOfSame(sources: readonly Source[]): Source[][] {
  const groups: (readonly [Source, ...Source[]])[] = [];
  for (const source of sources) {
    const at = groups.findIndex(([first]) => areSame(first, source));
    const group = groups[at];
    if (group) groups[at] = [...group, source];
    else groups.push([source]);
  }
  return groups.filter(({ length }) => length > 1).map((group) => [...group]);
}

/** Whether two sources of equal size hold the same bytes. */
function areSame(first: Source, second: Source): boolean {
  const [one, other] = [piecesOf(first), piecesOf(second)];
  try {
    for (const piece of one) {
      const { value } = other.next();
      if (value === undefined || !piece.equals(value)) return false;
    }
    return true;
  } catch {
    return false;
  } finally {
    one.return(undefined);
    other.return(undefined);
  }
}
