import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { UnreadableFile } from '../model/trouble.ts';
import type { Limits } from './limits.ts';
import type { Source } from './reader.ts';

/** A declaration stands at the very start, after at most some comments. */
const HEAD = 1 << 14;
const PIECE = 1 << 16;
/** More is no office's file, and is held in memory as a whole. */
const MOST_BYTES = 1 << 28;

/**
 * The text of an HTML or XML file in pieces, to be gone through as often as one likes. UTF-8 and UTF-16 show in the
 * bytes themselves, whatever the file declares; other encodings are taken from what it declares.
 * Throws `UnreadableFile` F012 where that is not said or not true, F004 where the file is too large.
 */
export function markupText(source: Source, limits: Limits): () => Generator<string> {
  const limit = Math.min(limits.partBytes, MOST_BYTES);
  const size = source.bytes?.length ?? statSync(source.path).size;
  if (size > limit) throw new UnreadableFile('F004', { what: 'part', limit });
  const bytes = source.bytes ?? readFileSync(source.path);
  const encoding = encodingOf(bytes);
  return () => decoded(bytes, encoding);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const declared =
    /<\?xml[^>]*\bencoding\s*=\s*["']?([\w-]+)/i.exec(head) ?? /\bcharset\s*=\s*["']?([\w-]+)/i.exec(head);
  return declared?.[1] ?? 'utf-8';
}

function* decoded(bytes: Uint8Array, encoding: string): Generator<string> {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    for (let at = 0; at < bytes.length; at += PIECE)
      yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw isDecodingError(error) ? new UnreadableFile('F012') : error;
  }
}

/** Bytes that the encoding does not have, or an encoding that nobody knows. */
function isDecodingError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' || code === 'ERR_ENCODING_NOT_SUPPORTED';
}
