import type { Finding } from '../model/finding.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Limits } from './limits.ts';

/** A file to read. `shown` is the path as given plus what was found below it; it names the file in every finding. */
export interface Source {
  readonly path: string;
  readonly shown: string;
  /** The path below the folder that was asked for; the bare name where a file was. */
  readonly inside?: string;
  /** Set for standard input, which has no path on disk. */
  readonly bytes?: Uint8Array;
}

export interface ReadContext {
  readonly limits: Limits;
  /** Takes what a reader has to say without stopping: a ragged row, a conversion. */
  note(finding: Finding): void;
}

/** One kind of file: yields its sheets in order. Throws `UnreadableFile` where it cannot go on. */
export type Read = (source: Source, context: ReadContext) => AsyncGenerator<Sheet>;

/** The day, as an ISO date in Vietnam, on which a document says it was last saved. Throws `UnreadableFile`. */
export type SavedOn = (source: Source, limits: Limits) => Promise<string | undefined>;
