import { composed } from './composed.ts';
import type { Conversion } from './encoding/conversion.ts';
import { convertedNote } from './encoding/converted-note.ts';
import { decodeParts, shownLooks } from './looks.ts';
import type { ReadContext, Source } from './reader.ts';

/** What is done to each text of a file, after a note where that is more than nothing: decoded, with its looks in words, in NFC. */
export function converterFor(
  conversion: Conversion | undefined,
  { shown }: Source,
  { note }: ReadContext,
): (text: string) => string {
  if (!conversion) return (text) => composed(shownLooks(text));
  note(convertedNote(shown, [conversion.encoding.id], conversion.restored));
  return (text) => composed(shownLooks(decodeParts(text, conversion.convert)));
}
