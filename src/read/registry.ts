import type { FileKind } from './file-kind.ts';
import type { Read } from './reader.ts';

/** A kind of file that can be read, with its reader, loaded when the first such file comes. */
export interface ReaderEntry {
  readonly kind: FileKind;
  load(): Promise<Read>;
}

export const readers: readonly ReaderEntry[] = [
  { kind: 'xlsx', load: async () => (await import('./xlsx/read-xlsx.ts')).readXlsx },
  { kind: 'text', load: async () => (await import('./csv/read-csv.ts')).readCsv },
];
