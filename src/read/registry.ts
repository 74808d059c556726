import type { FileKind } from './file-kind.ts';
import type { Read, SavedOn } from './reader.ts';

/** A kind of file that can be read, with its reader, loaded when the first such file comes. */
export interface ReaderEntry {
  readonly kind: FileKind;
  load(): Promise<Read>;
  /** For documents that know the day on which they were saved. */
  loadSavedOn?(): Promise<SavedOn>;
}

const savedOnOfPackage = async (): Promise<SavedOn> => (await import('./xlsx/saved-on.ts')).savedOn;

export const readers: readonly ReaderEntry[] = [
  {
    kind: 'xlsx',
    load: async () => (await import('./xlsx/read-xlsx.ts')).readXlsx,
    loadSavedOn: savedOnOfPackage,
  },
  { kind: 'xls', load: async () => (await import('./sheetjs/read-xls.ts')).readXls },
  {
    kind: 'xlsb',
    load: async () => (await import('./sheetjs/read-xlsb.ts')).readXlsb,
    loadSavedOn: savedOnOfPackage,
  },
  {
    kind: 'ods',
    load: async () => (await import('./ods/read-ods.ts')).readOds,
    loadSavedOn: async () => (await import('./ods/saved-on.ts')).savedOn,
  },
  { kind: 'xml-table', load: async () => (await import('./xml-table/read-xml-table.ts')).readXmlTable },
  { kind: 'html-table', load: async () => (await import('./html/read-html.ts')).readHtml },
  { kind: 'text', load: async () => (await import('./csv/read-csv.ts')).readCsv },
];

/** What marks the files of a report; loaded only for formats that say what they were made from. */
export const loadFileDigest = async () => (await import('./file-digest.ts')).fileDigest;
