import type { Sheet } from '../../model/sheet.ts';
import type { Limits } from '../limits.ts';
import { markupText } from '../markup-text.ts';
import type { ReadContext, Source } from '../reader.ts';
import { type SheetPiece, sheetsInTurn } from '../sheets-in-turn.ts';
import { xmlParser } from '../xlsx/xml.ts';
import { type Outline, readOutline } from './outline.ts';
import { TableParser } from './table-parser.ts';

/** Reads what Excel 2003 calls an XML spreadsheet, which often goes by `.xls`. Its cells have the types that it says. */
export async function* readXmlTable(source: Source, { limits }: ReadContext): AsyncGenerator<Sheet> {
  const text = markupText(source, limits);
  const outline = await readOutline(text());
  yield* sheetsInTurn(source.shown, readPieces(text(), outline, limits));
}

async function* readPieces(pieces: Iterable<string>, outline: Outline, limits: Limits): AsyncGenerator<SheetPiece> {
  const table = new TableParser(outline, limits);
  const parser = xmlParser(table);
  for (const piece of pieces) {
    parser.write(piece);
    yield* table.take();
  }
  parser.end();
}
