import type { Sheet } from '../../model/sheet.ts';
import type { ReadContext, Source } from '../reader.ts';
import { openArchive } from '../zip/archive.ts';
import { inflateWhole } from '../zip/inflate.ts';
import { MOST_BYTES } from './most-bytes.ts';
import { readWorkbook } from './read-workbook.ts';

/** Parts that can have to do with cells: no pictures, macros, printer settings. */
const WANTED =
  /^(\[content_types\]\.xml|.*\.rels|xl\/(?!printersettings|vba|media|embeddings|drawings|theme).*\.(bin|xml))$/;

/** Reads `.xlsb`. Its parts are inflated here, where sizes and checksums are looked after. */
export async function* readXlsb(source: Source, context: ReadContext): AsyncGenerator<Sheet> {
  const { limits } = context;
  const totalBytes = Math.min(limits.totalBytes, MOST_BYTES);
  const archive = openArchive(source, { ...limits, totalBytes });
  const wanted = [...archive.parts].filter(([key]) => WANTED.test(key));
  const parts = wanted.map(([, part]) => ({ name: part.name, bytes: inflateWhole(archive, part) }));
  yield* readWorkbook(source, { kind: 'xlsb', parts }, context);
}
