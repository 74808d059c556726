import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { UnreadableFile } from '../../model/trouble.ts';
import type { Archive } from './archive.ts';
import { inflatePieces, inflateWhole } from './inflate.ts';
import type { Part } from './part.ts';

/** Text that comes in pieces and can be gone through more than once. */
export type Pieces = () => Iterable<string> | AsyncIterable<string>;

const SMALL = 1 << 20;
/** Characters handed out at a time: the rows of one piece are the most that stand in memory. */
const PIECE = 1 << 15;

/** The text of an XML part: kept in memory where it is small, inflated anew on each going through where it is large. */
export function partText(archive: Archive, part: Part): Pieces {
  if (part.bytes > SMALL) return () => decodePieces(inflatePieces(archive, part));
  const text = decodeWhole(inflateWhole(archive, part));
  return () => textPieces(text);
}

function* textPieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

/** Parts are UTF-8, or UTF-16 with a byte order mark; anything else is damaged. */
function decodeWhole(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (isUtf8(bytes)) return bytes.toString('utf8', hasMark(bytes) ? 3 : 0);
  const decoder = utf16Decoder(bytes);
  if (!decoder) throw new UnreadableFile('F001');
  return decodeOrThrow(() => decoder.decode(bytes));
}

async function* decodePieces(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    decoder ??= utf16Decoder(piece) ?? new TextDecoder('utf-8', { fatal: true });
    const chosen = decoder;
    yield* textPieces(decodeOrThrow(() => chosen.decode(piece, { stream: true })));
  }
  decodeOrThrow(() => decoder?.decode() ?? '');
}

function hasMark(bytes: Buffer): boolean {
  return bytes.length > 2 && bytes.readUIntBE(0, 3) === 0xefbbbf;
}

function utf16Decoder(bytes: Buffer): TextDecoder | undefined {
  const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe) return new TextDecoder('utf-16le', { fatal: true });
  return mark === 0xfeff ? new TextDecoder('utf-16be', { fatal: true }) : undefined;
}

function decodeOrThrow(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new UnreadableFile('F001');
  }
}
