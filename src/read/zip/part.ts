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
