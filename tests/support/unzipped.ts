import { unzipSync } from 'fflate';

/** The parts of a zip as texts, byte for byte (latin1). */
export function unzipped(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return new Map(parts.map(([name, data]) => [name, Buffer.from(data).toString('latin1')]));
}
