import { UnreadableFile } from '../../model/trouble.ts';
import type { Limits } from '../limits.ts';
import type { Source } from '../reader.ts';
import type { Part } from './part.ts';
import { readRange, readTail } from './read-range.ts';
import { uint64, withZip64Sizes } from './zip64.ts';

const END = 22;
const LOCATOR = 20;
const LONGEST_COMMENT = 0xffff;
const HEADER = 46;

/** Where the directory starts and how many entries it has. */
interface DirectoryPlace {
  readonly at: number;
  readonly count: number;
}

/**
 * The entries that the directory at the end of a zip describes, in its order. Throws `UnreadableFile`: F001 where it is
 * damaged, F004 where it has too many.
 */
export function* directoryEntries(source: Source, limits: Limits): Generator<Part> {
  const { at: start, count } = findDirectory(source);
  if (count > limits.entries) throw new UnreadableFile('F004', { what: 'entries', limit: limits.entries });
  let at = start;
  for (let index = 0; index < count; index++) {
    const header = readRange(source, at, HEADER);
    if (header.readUInt32LE(0) !== 0x02014b50) throw new UnreadableFile('F001');
    const nameBytes = header.readUInt16LE(28);
    const extraBytes = header.readUInt16LE(30);
    at += HEADER;
    const rest = readRange(source, at, nameBytes + extraBytes);
    at += rest.length + header.readUInt16LE(32);
    yield partOf(header, rest.toString('utf8', 0, nameBytes), rest.subarray(nameBytes));
  }
}

/** The record at the very end names the directory; behind it there is only a comment as long as it says. */
function findDirectory(source: Source): DirectoryPlace {
  const { bytes: tail } = readTail(source, LOCATOR + END + LONGEST_COMMENT);
  const end = tail.length < END ? -1 : tail.lastIndexOf('PK\x05\x06', tail.length - END, 'latin1');
  if (end < 0 || tail.readUInt16LE(end + 20) !== tail.length - end - END) throw new UnreadableFile('F001');
  if (end >= LOCATOR && tail.readUInt32LE(end - LOCATOR) === 0x07064b50) {
    return zip64Directory(source, uint64(tail, end - LOCATOR + 8));
  }
  if (tail.readUInt16LE(end + 4) !== 0) throw new UnreadableFile('F001');
  return { at: tail.readUInt32LE(end + 16), count: tail.readUInt16LE(end + 10) };
}

function zip64Directory(source: Source, at: number): DirectoryPlace {
  const record = readRange(source, at, 56);
  const isSound = record.readUInt32LE(0) === 0x06064b50 && record.readUInt32LE(16) === 0;
  if (!isSound) throw new UnreadableFile('F001');
  return { at: uint64(record, 48), count: uint64(record, 32) };
}

function partOf(header: Buffer, name: string, extra: Buffer): Part {
  const flags = header.readUInt16LE(8);
  // Encrypted in a way that hides even the directory.
  if (flags & 0x40) throw new UnreadableFile('F001');
  const sizes = withZip64Sizes(extra, {
    bytes: header.readUInt32LE(24),
    compressedBytes: header.readUInt32LE(20),
    at: header.readUInt32LE(42),
  });
  const method = header.readUInt16LE(10);
  const encrypted = (flags & 1) !== 0;
  // What is stored as it is has one size; a password takes twelve bytes more.
  const isSound = method !== 0 || sizes.compressedBytes === sizes.bytes + (encrypted ? 12 : 0);
  if (!isSound) throw new UnreadableFile('F001');
  return { name, ...sizes, crc: header.readUInt32LE(16), method, encrypted };
}
