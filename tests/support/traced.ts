/** What `trace --format json` gives. */
export interface TraceData {
  readonly value: number | null;
  readonly state: string;
  readonly parts: readonly {
    readonly role: 'sum' | 'numerator' | 'denominator';
    readonly sign: 1 | -1;
    readonly of: string;
    readonly unit: string;
    readonly value: number;
    readonly file: string;
    readonly sheet: string | null;
    readonly cell: string;
    readonly related?: readonly { readonly file: string; readonly sheet: string | null; readonly cell: string }[];
  }[];
  readonly leftOut: readonly Readonly<Record<string, unknown>>[];
}

/** The figure made again from nothing but the parts. */
export function recomputed({ parts }: TraceData): number {
  const sum = (role: string, of?: string): number =>
    parts
      .filter((part) => part.role === role && (of === undefined || part.of === of))
      .reduce((before, { sign, value }) => before + sign * value, 0);
  if (parts.every(({ role }) => role === 'sum')) return sum('sum');
  const shares = [...new Set(parts.map(({ of }) => of))]
    .filter((of) => sum('denominator', of) !== 0)
    .map((of) => (sum('numerator', of) / sum('denominator', of)) * 100);
  return shares.reduce((before, value) => before + value, 0) / shares.length;
}
