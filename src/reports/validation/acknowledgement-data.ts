import type { Acknowledgement, JudgedAcknowledgement } from '../../model/acknowledgement.ts';
import { address } from '../../model/place.ts';

/** What scripts are told of an explanation. */
interface AcknowledgementData {
  readonly reason: string;
  readonly by: string;
  readonly until: string | null;
  /** Where the line stands. */
  readonly line: { readonly file: string; readonly sheet: string; readonly cell: string };
}

export function acceptedData(line: Acknowledgement): AcknowledgementData {
  const { at, columns, reason, by, until, lastDay } = line;
  const cell = address({ ...at, column: columns.code }) ?? '';
  return { reason, by, until: lastDay ?? (until || null), line: { file: at.file, sheet: at.sheet ?? '', cell } };
}

/** A line with the place that it names, as typed, and what became of it. */
export function acknowledgementData(one: JudgedAcknowledgement): object {
  const { code, sheet, cell, state } = one;
  return { code, sheet, cell, state, ...acceptedData(one) };
}
