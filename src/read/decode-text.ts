import { TextDecoder } from 'node:util';
import { UnreadableFile } from '../model/trouble.ts';

/**
 * Text of a file without markup: UTF-8, or UTF-16 where it starts with a byte order mark, which is left out.
 * Throws `UnreadableFile` F012 where the bytes are neither.
 */
export async function* decodeText(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const piece of pieces) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      yield decoder.decode(piece, { stream: true });
    }
    if (decoder) yield decoder.decode();
  } catch (error) {
    throw isDecodingError(error) ? new UnreadableFile('F012') : error;
  }
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function isDecodingError(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}
