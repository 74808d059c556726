import { readFileSync } from 'node:fs';
import { planCorrections } from '../../corrections/plan-corrections.ts';
import type { Place } from '../../model/place.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import { correctCsv } from '../../patch/corrections/correct-csv.ts';
import { correctWorkbook } from '../../patch/corrections/correct-workbook.ts';
import type { CorrectedCell } from '../../patch/corrections/wanted-cell.ts';
import { type IntakeOptions, takeIn } from '../../pipeline.ts';
import { loadSource } from '../../read/load-source.ts';
import type { Source } from '../../read/reader.ts';
import { sniff } from '../../read/sniff.ts';
import { isSameOrBetter } from './same-or-better.ts';

/** A file with its corrections made. */
export interface CorrectedFile {
  readonly source: Source;
  /** The bytes to be written; those of the file itself where nothing was corrected, none where it cannot be read. */
  readonly bytes: Uint8Array;
  readonly corrected: readonly CorrectedCell[];
  /** Why nothing could be corrected. */
  readonly left?: LeftBecause;
}

export type LeftBecause = 'unreadable' | 'other-kind' | 'signed' | 'too-large' | 'worse';

/** How much is corrected: where the names make things worse, they are left, and else everything is. */
export type Extent = 'all' | 'no-names' | 'nothing';
export const EXTENTS: readonly Extent[] = ['all', 'no-names', 'nothing'];

/** How files are read, and which corrections are wanted. */
export interface FixOptions extends IntakeOptions {
  readonly unsafe: boolean;
}

/**
 * Corrects a file as far as it then says the same figures, or more, without any new finding: what comes out is read again and
 * compared.
 */
export async function correctedFile(source: Source, options: FixOptions, most: Extent = 'all'): Promise<CorrectedFile> {
  const before = await takeIn({ files: [source], skipped: [] }, options);
  if (before.findings.some(isUnreadable)) {
    return { source, bytes: new Uint8Array(), corrected: [], left: 'unreadable' };
  }
  const bytes = source.bytes ?? readFileSync(source.path);
  const leave = (left: LeftBecause): CorrectedFile => ({ source, bytes, corrected: [], left });
  const { head, tail } = loadSource(source);
  const kind = sniff(head, tail);
  if (kind !== 'xlsx' && kind !== 'text') return leave('other-kind');
  for (const extent of EXTENTS.slice(EXTENTS.indexOf(most))) {
    if (extent === 'nothing') break;
    const made = await correct(source, kind, options, extent);
    if (typeof made === 'string') return leave(made);
    if (made.corrected.length === 0) return { source, bytes, corrected: [] };
    const after = await takeIn({ files: [{ ...source, bytes: made.bytes }], skipped: [] }, options);
    if (isSameOrBetter(before, after)) return { source, ...made };
  }
  return leave('worse');
}

/** Findings on a whole file say why it could not be read, but for the one that it holds no form. */
function isUnreadable({ code, severity, at }: { code: string; severity: string; at: Place }): boolean {
  return severity === 'error' && at.sheet === undefined && at.row === undefined && code !== 'F003';
}

async function correct(
  source: Source,
  kind: 'xlsx' | 'text',
  { register, unsafe }: FixOptions,
  extent: Extent,
): Promise<{ bytes: Uint8Array; corrected: readonly CorrectedCell[] } | LeftBecause> {
  const wanted = await planCorrections(source, { register, unsafe, names: extent === 'all' });
  if (kind === 'text') return correctCsv(source, wanted);
  try {
    return correctWorkbook(source, wanted) ?? 'signed';
  } catch (error) {
    if (error instanceof UnreadableFile && error.code === 'F004') return 'too-large';
    throw error;
  }
}
