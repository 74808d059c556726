/** Everything the program takes from and gives to the outside, so that every test is a function call. */
export interface Io {
  readonly out: Stream;
  readonly err: Stream;
  /** Standard input as bytes, read only when `-` is asked for. */
  stdin(): Promise<Uint8Array>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today as an ISO date (`2021-04-05`), by the clock of the machine. */
  today(): string;
  /** Is told how many bytes are going to be read, where something can be prepared for many. */
  prepare?(bytes: number): void;
  /** Milliseconds of a clock that only runs forward; its start means nothing. */
  now(): number;
}

export interface Stream {
  write(contents: string | Uint8Array): void;
  /**
   * Waits until all that was written is out; gives the error of the system where it refused a part. A pipe that its reader
   * closed is none. Absent where nothing can be refused.
   */
  flush?(): Promise<Error | undefined>;
  readonly isTerminal: boolean;
  /** Width of the terminal, never 0; absent in a pipe. */
  readonly columns?: number;
}
