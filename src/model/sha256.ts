import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** A new SHA-256. Few runs need one, and the module that has it takes longer to load than most parts of the program. */
export function sha256(): Crypto.Hash {
  return (load('node:crypto') as typeof Crypto).createHash('sha256');
}
