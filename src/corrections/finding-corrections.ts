import type { Finding } from '../model/finding.ts';
import type { CorrectionKind } from '../patch/corrections/wanted-cell.ts';
import { fold } from '../text/fold.ts';
import type { CorrectionOptions } from './correction-options.ts';
import type { ReadTexts } from './read-texts.ts';
import { unitCorrection } from './unit-correction.ts';

/** A text that takes a finding away. */
interface FindingCorrection {
  readonly row: number;
  readonly column: number;
  readonly kind: CorrectionKind;
  readonly text: string;
}

/** Those findings of a sheet that a better spelling takes away. */
export function findingCorrections(texts: ReadTexts, options: CorrectionOptions): FindingCorrection[] {
  if (!options.names) return [];
  return texts.findings.flatMap((finding) => {
    const { row, column } = finding.at;
    const before = texts.rows.get(row ?? 0)?.get(column ?? 0);
    if (row === undefined || column === undefined || before === undefined) return [];
    const found = correctionOf(finding, before, options);
    return found === undefined ? [] : [{ row, column, ...found }];
  });
}

function correctionOf(
  { code, args }: Finding,
  before: string,
  { register, unsafe }: CorrectionOptions,
): Pick<FindingCorrection, 'kind' | 'text'> | undefined {
  if (code === 'C008') {
    const text = unitCorrection(before, String(args.name), String(args.period), register);
    return text === undefined ? undefined : { kind: 'unit', text };
  }
  if (!unsafe) return undefined;
  if (code === 'C006' && typeof args.nearest === 'string') return { kind: 'label', text: args.nearest };
  // A label below a heading is only part of the name.
  const isWhole = code === 'H010' && fold(before) === fold(String(args.seen));
  return isWhole ? { kind: 'header', text: String(args.column) } : undefined;
}
