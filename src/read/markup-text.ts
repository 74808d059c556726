import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { UnreadableFile } from '../model/trouble.ts';
import { hasVietnameseLetters } from '../text/vietnamese-letters.ts';
import { decodeText } from './decode-text.ts';
import type { Conversion } from './encoding/conversion.ts';
import { decodeEntities } from './html/entities.ts';
import type { Limits } from './limits.ts';
import type { Source } from './reader.ts';

/** A declaration stands at the very start, after at most some comments. */
const HEAD = 1 << 14;
const SAMPLE = 1 << 20;
const PIECE = 1 << 16;
/** More is no office's file, and is held in memory as a whole. */
const MOST_BYTES = 1 << 28;
/** Programs that know nothing of Vietnamese declare these for whatever the machine's letters are. */
const SAYS_NOTHING = /^(windows-1252|iso-8859-1|us-ascii|x-user-defined)$/i;

/** The text of a file with markup. */
export interface MarkupText {
  readonly text: string;
  /** What still has to be done to each value where the file is in an old encoding. */
  readonly conversion?: Conversion;
}

/**
 * Reads an HTML or XML file whole. Unicode shows in the bytes themselves, whatever the file declares; else what it
 * declares counts, and where that says nothing, what its letters tell.
 * Throws `UnreadableFile`: F012 where the encoding is not clear, F015 where letters are lost, F004 for a file too large.
 */
export async function markupText(source: Source, limits: Limits): Promise<MarkupText> {
  const limit = Math.min(limits.partBytes, MOST_BYTES);
  const size = source.bytes?.length ?? statSync(source.path).size;
  if (size > limit) throw new UnreadableFile('F004', { what: 'part', limit });
  const bytes = source.bytes ?? readFileSync(source.path);
  const declared = isUtf8(bytes) ? undefined : declaredEncoding(bytes);
  if (declared && (!SAYS_NOTHING.test(declared) || hasUnicodeEntities(bytes))) {
    return { text: decodeAs(declared, bytes) };
  }
  try {
    const { pieces, conversion } = await decodeText(() => slices(bytes));
    let text = '';
    for await (const piece of pieces) text += piece;
    return { text, ...(conversion && { conversion }) };
  } catch (error) {
    const isUnclear = error instanceof UnreadableFile && error.code === 'F012';
    if (declared && isUnclear) return { text: decodeAs(declared, bytes) };
    throw error;
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const found = /<\?xml[^>]*\bencoding\s*=\s*["']?([\w-]+)/i.exec(head) ?? /\bcharset\s*=\s*["']?([\w-]+)/i.exec(head);
  return found?.[1];
}

/** Letters that the encoding lacks are written as entities: what the file declares is true then. */
function hasUnicodeEntities(bytes: Uint8Array): boolean {
  return hasVietnameseLetters(decodeEntities(Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1')));
}

/** Bytes that the encoding does not have, or an encoding that nobody knows, are an encoding that is not clear. */
function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile('F012');
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
