import type { Configuration } from '../config/configuration.ts';
import type { Lang, Text } from '../i18n/text.ts';
import type { Io } from '../io.ts';

/** An option as commander takes it; its words are ours. */
export interface OptionSpec {
  readonly flags: string;
  readonly text: Text;
  readonly repeatable?: true;
  /** All values it may have, where they can be listed. */
  readonly values?: readonly string[];
}

/** The paths of a command line behind which something is read. */
export interface Reads {
  /** Files that are no hand-ins: stated figures, a report to be verified, a list of receipts. */
  readonly files: readonly string[];
  readonly handIns: readonly string[];
}

/** What was typed, before any meaning. */
export interface Request {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly reads: Reads;
  readonly lang: Lang;
  readonly configuration: Configuration;
  /** Of the program. */
  readonly version: string;
}

/** Runs a command; gives its exit code. Throws `UserError` where it cannot start. */
export type Run = (request: Request, io: Io) => Promise<number>;

/** A command as the registry knows it: enough for help and parsing, its code loaded when it is run. */
export interface CommandEntry {
  readonly name: string;
  readonly alias: string;
  /** As commander writes them: `<required>`, `[optional]`, `[many...]`; `reads-of.ts` knows what each name stands for. */
  readonly args: string;
  readonly summary: Text;
  readonly options: readonly OptionSpec[];
  /** All words the first argument may be, where they can be listed. */
  choices?(): Promise<readonly string[]>;
  load(): Promise<Run>;
}
