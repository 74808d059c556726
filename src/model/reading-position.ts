/** How far the reading of files has come. */
export interface ReadingPosition {
  /** As it is named in findings. */
  readonly file: string;
  /** 1-based. */
  readonly number: number;
  readonly total: number;
}

/** Is told before each file, and again and again while its rows come in. */
export type Watch = (at: ReadingPosition) => void;
