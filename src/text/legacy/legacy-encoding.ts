/** An encoding from before Unicode, or a damage that gives the same picture, read from the Windows-1252 view of its bytes. */
export interface LegacyEncoding {
  readonly id: LegacyId;
  /** The text in NFC; what is no letter of the encoding stays as it is. */
  decode(view: string): string;
  /** True where the view holds nothing that the encoding cannot hold. */
  fits(view: string): boolean;
}

export type LegacyId = 'tcvn3' | 'vni' | 'viscii' | 'windows-1258' | 'utf-8-as-1252';
