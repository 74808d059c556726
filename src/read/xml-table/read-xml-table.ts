import type { Sheet } from '../../model/sheet.ts';
import { converterFor } from '../converter.ts';
import { markupText } from '../markup-text.ts';
import type { ReadContext, Source } from '../reader.ts';
import { type SheetPiece, sheetsInTurn } from '../sheets-in-turn.ts';
import { xmlParser } from '../xml/xml.ts';
import { readOutline } from './outline.ts';
import { TableParser } from './table-parser.ts';

/** Characters parsed at a time: the rows of one piece are the most that stand in memory. */
const PIECE = 1 << 14;

/** Reads what Excel 2003 calls an XML spreadsheet, which often goes by `.xls`. Its cells have the types that it says. */
export async function* readXmlTable(source: Source, context: ReadContext): AsyncGenerator<Sheet> {
  const { text, conversion } = await markupText(source, context.limits);
  const outline = await readOutline(piecesOf(text));
  const table = new TableParser(outline, converterFor(conversion, source, context), context.limits);
  yield* sheetsInTurn(source.shown, readPieces(text, table), conversion);
}

async function* readPieces(text: string, table: TableParser): AsyncGenerator<SheetPiece> {
  const parser = xmlParser(table);
  for (const piece of piecesOf(text)) {
    parser.write(piece);
    yield* table.take();
  }
  parser.end();
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}
