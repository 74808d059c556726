import { isAscii } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { UnreadableFile } from '../model/trouble.ts';
import { windows1252Text } from '../text/legacy/windows-1252.ts';
import { hasVietnameseLetters } from '../text/vietnamese-letters.ts';
import { type Conversion, conversionOfBytes, conversionOfText } from './encoding/conversion.ts';
import { Sampler } from './encoding/sampler.ts';
import { isUtf32, utf16Order } from './encoding/utf16-order.ts';

type BytePieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** The text of a file without markup. */
export interface DecodedText {
  readonly pieces: AsyncGenerator<string>;
  /** What still has to be done to each value where the file is in an old encoding. */
  readonly conversion?: Conversion;
}

/**
 * Tells the encoding of a text, for the whole file: UTF-8, UTF-16, or an old Vietnamese one. `open` is called anew for
 * each going through. Throws `UnreadableFile`: F012 where the encoding is not clear, F015 where letters are lost; the
 * pieces throw F012 too, where the bytes go wrong later.
 */
export async function decodeText(open: () => BytePieces): Promise<DecodedText> {
  const sample = await sampleUnicode(open());
  if (sample === 'not-unicode') {
    const conversion = conversionOfBytes(await sampleBytes(open()));
    return { pieces: westernPieces(open()), conversion };
  }
  const conversion = sample === 'vietnamese' ? undefined : conversionOfText(sample);
  return { pieces: unicodePieces(open()), ...(conversion && { conversion }) };
}

/** Reads on until a letter shows that only Unicode has: most often in the first piece. */
async function sampleUnicode(pieces: BytePieces): Promise<Sampler | 'vietnamese' | 'not-unicode'> {
  const sample = new Sampler();
  let decoder: TextDecoder | undefined;
  let marked: boolean | undefined;
  try {
    for await (const piece of pieces) {
      marked ??= Buffer.from(piece.subarray(0, 3)).toString('hex') === 'efbbbf';
      decoder ??= unicodeDecoder(piece);
      const text = decoder.decode(piece, { stream: true });
      if (decoder.encoding === 'utf-8' && isAscii(piece) && !piece.includes(0x3f)) continue;
      if (hasVietnameseLetters(text)) return 'vietnamese';
      sample.add(text);
    }
    decoder?.decode();
  } catch (error) {
    if (!isDecodingError(error)) throw error;
    if (decoder?.encoding === 'utf-8' && !marked) return 'not-unicode';
    throw new UnreadableFile('F012');
  }
  return sample.end();
}

async function sampleBytes(pieces: BytePieces): Promise<Sampler> {
  const sample = new Sampler();
  for await (const piece of pieces) {
    sample.add(windows1252Text(piece));
    if (sample.isFull) break;
  }
  return sample.end();
}

async function* unicodePieces(pieces: BytePieces): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const piece of pieces) {
      decoder ??= unicodeDecoder(piece);
      yield decoder.decode(piece, { stream: true });
    }
    if (decoder) yield decoder.decode();
  } catch (error) {
    throw isDecodingError(error) ? new UnreadableFile('F012') : error;
  }
}

async function* westernPieces(pieces: BytePieces): AsyncGenerator<string> {
  for await (const piece of pieces) yield windows1252Text(piece);
}

function unicodeDecoder(start: Uint8Array): TextDecoder {
  if (isUtf32(start)) throw new UnreadableFile('F012');
  return new TextDecoder(utf16Order(start) ?? 'utf-8', { fatal: true });
}

function isDecodingError(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}
