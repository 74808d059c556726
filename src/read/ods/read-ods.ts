import type { Sheet } from '../../model/sheet.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import { hasVietnameseLetters } from '../../text/vietnamese-letters.ts';
import { converterFor } from '../converter.ts';
import { type Conversion, conversionOfText } from '../encoding/conversion.ts';
import { Sampler } from '../encoding/sampler.ts';
import type { ReadContext, Source } from '../reader.ts';
import { type SheetPiece, sheetsInTurn } from '../sheets-in-turn.ts';
import { parseXml, xmlParser } from '../xml/xml.ts';
import type { XmlHandler } from '../xml/xml-events.ts';
import { type Archive, openArchive } from '../zip/archive.ts';
import { type Pieces, partText } from '../zip/part-text.ts';
import { ContentParser, type DocumentStyles } from './content-parser.ts';
import { numberStyles } from './number-styles.ts';
import { pageHeads } from './page-heads.ts';
import { rowsOf } from './row-run.ts';
import { textLooks } from './text-looks.ts';

/** Reads `.ods`: every sheet, hidden ones too, in the order of the tabs. */
export async function* readOds(source: Source, context: ReadContext): AsyncGenerator<Sheet> {
  const archive = openArchive(source, context.limits);
  await refuseEncrypted(archive);
  const part = archive.parts.get('content.xml');
  if (!part) throw new UnreadableFile('F001');
  const pieces = partText(archive, part);
  const conversion = await conversionIn(pieces);
  const convert = converterFor(conversion, source, context);
  const content = new ContentParser(await commonStyles(archive), convert, context.limits);
  yield* sheetsInTurn(source.shown, readPieces(pieces, content), conversion);
}

/** The directory of the document says which of its parts are encrypted; one is enough. */
async function refuseEncrypted(archive: Archive): Promise<void> {
  const part = archive.parts.get('meta-inf/manifest.xml');
  if (!part) return;
  await parseXml(partText(archive, part)(), {
    open(name) {
      if (name === 'encryption-data') throw new UnreadableFile('F005');
    },
  });
}

/** The styles that have names of their own; those of single cells stand before the sheets. Heads of pages stand beside them. */
async function commonStyles(archive: Archive): Promise<DocumentStyles> {
  const styles = numberStyles();
  const looks = textLooks();
  const part = archive.parts.get('styles.xml');
  const heads = pageHeads();
  const open: XmlHandler['open'] = (name, attributes, depth) => {
    styles.open(name, attributes);
    looks.open(name, attributes);
    heads.open(name, attributes, depth);
  };
  if (part) await parseXml(partText(archive, part)(), { ...heads, open });
  return { styles, looks };
}

/** Looked for in the bare text: most often its first piece has a letter that only Unicode has. */
async function conversionIn(pieces: Pieces): Promise<Conversion | undefined> {
  const sample = new Sampler();
  for await (const piece of pieces()) {
    if (hasVietnameseLetters(piece)) return undefined;
    sample.add(piece);
  }
  return conversionOfText(sample.end());
}

async function* readPieces(pieces: Pieces, content: ContentParser): AsyncGenerator<SheetPiece> {
  const parser = xmlParser(content);
  for await (const piece of pieces()) {
    parser.write(piece);
    for (const { about, run } of content.take()) for (const rows of rowsOf(run)) yield { about, rows };
  }
  parser.end();
}
