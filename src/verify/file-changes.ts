import type { FileMark } from '../model/manifest.ts';

export interface FileChange {
  readonly file: string;
  readonly change: 'changed' | 'missing' | 'new';
}

/** How files differ from those that a report was made from; of several with one name the same bytes belong together. */
export function fileChanges(stored: readonly FileMark[], now: readonly FileMark[]): FileChange[] {
  const names = [...new Set([...stored, ...now].map(({ file }) => file))].sort();
  return names.flatMap((file): FileChange[] => {
    const [old, fresh] = [stored, now].map((marks) =>
      marks.filter((one) => one.file === file).map(({ sha256 }) => sha256),
    );
    const [gone, come] = [without(old ?? [], fresh ?? []), without(fresh ?? [], old ?? [])];
    const changed = Math.min(gone, come);
    const many = (count: number, change: FileChange['change']): FileChange[] =>
      Array.from({ length: count }, () => ({ file, change }));
    return [...many(changed, 'changed'), ...many(gone - changed, 'missing'), ...many(come - changed, 'new')];
  });
}

/** How many are left of some when others are taken away, each once. */
function without(some: readonly (string | null)[], others: readonly (string | null)[]): number {
  const left = [...some];
  for (const one of others) {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
  }
  return left.length;
}
