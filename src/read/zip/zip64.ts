import { UnreadableFile } from '../../model/trouble.ts';

/** What the directory says of an entry in 32 bits each. */
interface Sizes {
  readonly bytes: number;
  readonly compressedBytes: number;
  readonly at: number;
}

const ELSEWHERE = 0xffffffff;
const ZIP64 = 0x0001;

/** A number of 64 bits. Throws `UnreadableFile` F001 where it is greater than any file. */
export function uint64(buffer: Buffer, at: number): number {
  const number = Number(buffer.readBigUInt64LE(at));
  if (!Number.isSafeInteger(number)) throw new UnreadableFile('F001');
  return number;
}

/** Numbers too great for 32 bits stand in an extra field. Throws `UnreadableFile` F001 where the extra fields are damaged. */
export function withZip64Sizes(extra: Buffer, sizes: Sizes): Sizes {
  const field = extra.length === 0 ? undefined : zip64Field(extra);
  if (!field) return sizes;
  let next = 0;
  const whole = (number: number): number => {
    if (number !== ELSEWHERE) return number;
    if (next + 8 > field.length) throw new UnreadableFile('F001');
    next += 8;
    return uint64(field, next - 8);
  };
  const bytes = whole(sizes.bytes);
  const compressedBytes = whole(sizes.compressedBytes);
  return { bytes, compressedBytes, at: whole(sizes.at) };
}

function zip64Field(extra: Buffer): Buffer | undefined {
  let found: Buffer | undefined;
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) throw new UnreadableFile('F001');
    if (extra.readUInt16LE(at) === ZIP64) found ??= extra.subarray(at + 4, end);
    at = end;
  }
  return found;
}
