import type { Sheet } from '../../model/sheet.ts';
import type { ReadContext, Source } from '../reader.ts';
import { relationshipsOf } from '../xlsx/relationships.ts';
import { type Archive, openArchive } from '../zip/archive.ts';
import { inflateWhole } from '../zip/inflate.ts';
import { type XlsbParts, xlsbLooks } from './looks/xlsb-looks.ts';
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
  const inflated = new Map(wanted.map(([key, part]) => [key, inflateWhole(archive, part)]));
  const parts = wanted.map(([key, part]) => ({ name: part.name, bytes: inflated.get(key) ?? new Uint8Array() }));
  const linked = await linkedParts(archive, inflated);
  yield* readWorkbook(source, { kind: 'xlsb', parts }, context, () => xlsbLooks(linked));
}

/** The parts that say how cells look, by the links of the workbook. */
async function linkedParts(archive: Archive, bytes: ReadonlyMap<string, Uint8Array>): Promise<XlsbParts> {
  const main = (await relationshipsOf(archive, '')).find(({ type }) => type === 'officeDocument')?.part ?? '';
  const links = await relationshipsOf(archive, main);
  const linked = (found: (typeof links)[number] | undefined) => bytes.get(found?.part ?? '');
  return {
    styles: linked(links.find(({ type }) => type === 'styles')),
    strings: linked(links.find(({ type }) => type === 'sharedStrings')),
    workbook: bytes.get(main),
    sheet: (id) => linked(links.find((link) => link.id === id)),
  };
}
