import type { Header } from './find-header.ts';

/** The label of a sheet column: its path, from the top heading down. */
export function labelOf(header: Header, column: number): string {
  return (header.paths[column - 1]?.labels ?? []).join(' › ').replace(/\s+/g, ' ');
}
