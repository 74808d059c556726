import type { Sheet } from '../../model/sheet.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import type { Limits } from '../limits.ts';
import type { ReadContext, Source } from '../reader.ts';
import { type SheetPiece, sheetsInTurn } from '../sheets-in-turn.ts';
import { parseXml, xmlParser } from '../xlsx/xml.ts';
import { type Archive, openArchive } from '../zip/archive.ts';
import { partText } from '../zip/part-text.ts';
import { ContentParser } from './content-parser.ts';
import { rowsOf } from './row-run.ts';

/** Reads `.ods`: every sheet, hidden ones too, in the order of the tabs. */
export async function* readOds(source: Source, { limits }: ReadContext): AsyncGenerator<Sheet> {
  const archive = await openArchive(source, limits);
  await refuseEncrypted(archive);
  const part = archive.parts.get('content.xml');
  if (!part) throw new UnreadableFile('F001');
  yield* sheetsInTurn(source.shown, readPieces(partText(archive, part)(), limits));
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

async function* readPieces(
  pieces: Iterable<string> | AsyncIterable<string>,
  limits: Limits,
): AsyncGenerator<SheetPiece> {
  const content = new ContentParser(limits);
  const parser = xmlParser(content);
  for await (const piece of pieces) {
    parser.write(piece);
    for (const { about, run } of content.take()) for (const rows of rowsOf(run)) yield { about, rows };
  }
  parser.end();
}
