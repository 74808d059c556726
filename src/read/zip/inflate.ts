import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { UnreadableFile } from '../../model/trouble.ts';
import type { Archive } from './archive.ts';
import type { Part } from './part.ts';
import { readRange } from './read-range.ts';

const STORED = 0;
const DEFLATED = 8;
const LARGEST_BUFFER = 1 << 20;

/** The bytes of a small part at once. Throws `UnreadableFile` F001 where they differ from what the directory says. */
export function inflateWhole(archive: Archive, part: Part): Buffer {
  checkPart(archive, part);
  const raw = readRange(archive.source, dataStart(archive, part), part.compressedBytes);
  const bytes = part.method === STORED ? raw : inflateBytes(raw, part.bytes);
  checkSum(part, bytes.length, crc32(bytes));
  return bytes;
}

/** The bytes of a part piece by piece, never all at once; sizes are checked on the way, the checksum at the end. */
export async function* inflatePieces(archive: Archive, part: Part): AsyncGenerator<Buffer> {
  checkPart(archive, part);
  let size = 0;
  let crc = 0;
  try {
    for await (const piece of inflateStream(archive, part)) {
      size += piece.length;
      if (size > part.bytes) throw new UnreadableFile('F001');
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    throw isZlibError(error) ? new UnreadableFile('F001') : error;
  }
  checkSum(part, size, crc);
}

function checkPart({ limits, spent }: Archive, part: Part): void {
  if (part.encrypted) throw new UnreadableFile('F005');
  if (part.method !== STORED && part.method !== DEFLATED) throw new UnreadableFile('F001');
  if (part.bytes > limits.partBytes) throw new UnreadableFile('F004', { what: 'part', limit: limits.partBytes });
  spent.set(part, part.bytes);
  let total = 0;
  for (const bytes of spent.values()) total += bytes;
  if (total > limits.totalBytes) throw new UnreadableFile('F004', { what: 'total', limit: limits.totalBytes });
}

function checkSum(part: Part, size: number, crc: number): void {
  if (size !== part.bytes || crc !== part.crc) throw new UnreadableFile('F001');
}

/** Never gives more than `size` bytes, whatever the stream holds. */
function inflateBytes(raw: Buffer, size: number): Buffer {
  try {
    // One buffer of the right size, as long as nobody can claim too much by it.
    const chunkSize = Math.max(64, Math.min(size + 1, LARGEST_BUFFER));
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, size), chunkSize });
  } catch {
    throw new UnreadableFile('F001');
  }
}

function inflateStream(archive: Archive, part: Part): Readable {
  const start = dataStart(archive, part);
  if (part.bytes === 0 || part.compressedBytes === 0) return Readable.from([]);
  const raw = archive.source.bytes
    ? Readable.from(slices(readRange(archive.source, start, part.compressedBytes)))
    : createReadStream(archive.source.path, { start, end: start + part.compressedBytes - 1 });
  if (part.method === STORED) return raw;
  // Errors come out where the pieces are read.
  return pipeline(raw, createInflateRaw({ chunkSize: 1 << 15 }), () => undefined);
}

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 1 << 16) yield bytes.subarray(at, at + (1 << 16));
}

/** The local header repeats the name and may have other extra fields than the directory. */
function dataStart(archive: Archive, part: Part): number {
  const header = readRange(archive.source, part.at, 30);
  if (header.readUInt32LE(0) !== 0x04034b50) throw new UnreadableFile('F001');
  return part.at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
