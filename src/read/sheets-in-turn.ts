import type { Sheet } from '../model/sheet.ts';
import type { Conversion } from './encoding/conversion.ts';
import { sheetNameIn } from './encoding/sheet-name.ts';
import { type OwnRow, sheetOf } from './sheet-of.ts';

/** Some rows of a sheet; all pieces of one sheet have the very same `about`. */
export interface SheetPiece {
  readonly about: Pick<Sheet, 'name' | 'hidden'>;
  readonly rows: OwnRow[];
}

/** The sheets of a document that holds one after the other, each to be read before the next one is asked for. */
export async function* sheetsInTurn(
  file: string,
  pieces: AsyncGenerator<SheetPiece>,
  conversion: Conversion | undefined,
): AsyncGenerator<Sheet> {
  let piece = await pieces.next();
  while (!piece.done) {
    const { about } = piece.value;
    const batches = async function* () {
      for (; !piece.done && piece.value.about === about; piece = await pieces.next()) yield piece.value.rows;
    };
    yield sheetOf({ file, ...about, ...sheetNameIn(conversion, about.name ?? '') }, batches);
    // What nobody has read of it.
    while (!piece.done && piece.value.about === about) piece = await pieces.next();
  }
}
