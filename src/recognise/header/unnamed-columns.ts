import type { Header } from './find-header.ts';

/** The columns (0-based) without a heading in a row of so many cells: mostly none. */
export function columnsWithoutName({ paths }: Header): (width: number) => readonly number[] {
  const within = paths.flatMap(({ labels }, index) => (labels.length === 0 ? [index] : []));
  return (width) =>
    width <= paths.length
      ? within
      : [...within, ...Array.from({ length: width - paths.length }, (_, more) => paths.length + more)];
}
