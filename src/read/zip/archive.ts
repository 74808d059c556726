import type { Entry, ZipFile } from 'yauzl';
import { fromBuffer, open } from 'yauzl';
import { UnreadableFile } from '../../model/trouble.ts';
import type { Limits } from '../limits.ts';
import type { Source } from '../reader.ts';

/** One file inside a zip, as the zip's directory describes it. */
export interface Part {
  readonly name: string;
  /** Where its local header starts in the zip. */
  readonly at: number;
  readonly compressedBytes: number;
  readonly bytes: number;
  readonly crc: number;
  readonly method: number;
  readonly encrypted: boolean;
}

/** A zip whose directory has been read. It holds no file open. */
export interface Archive {
  readonly source: Source;
  readonly limits: Limits;
  /** By `partKey`: part names of office documents do not tell capitals apart. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Bytes inflated so far, each part counted once. */
  readonly spent: Map<Part, number>;
}

export function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

/** Reads the directory of a zip (ZIP64 too). Throws `UnreadableFile` F001 where it is damaged, F004 for too many entries. */
export async function openArchive(source: Source, limits: Limits): Promise<Archive> {
  const zip = await openZip(source);
  try {
    return { source, limits, parts: await readDirectory(zip, limits), spent: new Map() };
  } finally {
    zip.close();
  }
}

function openZip(source: Source): Promise<ZipFile> {
  // Names stay bytes: nothing is ever written to disk under them, and yauzl would refuse absolute ones.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  return new Promise((resolve, reject) => {
    const opened = (error: Error | null, zip: ZipFile) => {
      if (error) reject(new UnreadableFile('F001'));
      else resolve(zip);
    };
    if (source.bytes)
      fromBuffer(Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.length), options, opened);
    else open(source.path, options, opened);
  });
}

function readDirectory(zip: ZipFile, limits: Limits): Promise<Map<string, Part>> {
  const parts = new Map<string, Part>();
  return new Promise((resolve, reject) => {
    if (zip.entryCount > limits.entries) {
      reject(new UnreadableFile('F004', { what: 'entries', limit: limits.entries }));
      return;
    }
    zip.on('error', () => reject(new UnreadableFile('F001')));
    zip.on('end', () => resolve(parts));
    zip.on('entry', (entry: Entry) => {
      const part = partOf(entry);
      const key = partKey(part.name);
      // Two parts of one name: programs disagree about which one counts.
      if (parts.has(key) && !key.endsWith('/')) return reject(new UnreadableFile('F001'));
      parts.set(key, part);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function partOf(entry: Entry): Part {
  return {
    name: entry.fileNameRaw.toString('utf8'),
    at: entry.relativeOffsetOfLocalHeader,
    compressedBytes: entry.compressedSize,
    bytes: entry.uncompressedSize,
    crc: entry.crc32,
    method: entry.compressionMethod,
    encrypted: entry.isEncrypted(),
  };
}
