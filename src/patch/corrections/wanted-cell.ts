/** What a cell is to hold. */
export type NewValue =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number }
  /** An ISO day. */
  | { readonly type: 'date'; readonly iso: string };

/** What a correction is for. */
export type CorrectionKind = 'spaces' | 'composition' | 'encoding' | 'number' | 'date' | 'unit' | 'header' | 'label';

/**
 * A cell that may have to be corrected: whether it is, only its text in the file says. `kind` is `spaces` for any text
 * that is only to be cleaned.
 */
export interface WantedCell {
  /** Absent for CSV. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly kind: CorrectionKind;
  readonly value: NewValue;
  /** False where what it holds is nobody's business: neither the old nor the new text may be shown. */
  readonly isShown: boolean;
}

/** A cell that was corrected, with the text that it had. */
export interface CorrectedCell extends WantedCell {
  readonly before: string;
}

/** The correction of a text, or none where the file holds it already. */
export function correctedText(wanted: WantedCell, before: string): CorrectedCell | undefined {
  if (wanted.value.type !== 'text') return { ...wanted, before };
  const { text } = wanted.value;
  if (before === text) return undefined;
  if (wanted.kind !== 'spaces') return { ...wanted, before };
  const composed = before.normalize('NFC');
  if (composed === text) return { ...wanted, kind: 'composition', before };
  return { ...wanted, before };
}
