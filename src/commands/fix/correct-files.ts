import { takeIn } from '../../pipeline.ts';
import type { Source } from '../../read/reader.ts';
import { type CorrectedFile, correctedFile, EXTENTS, type FixOptions } from './corrected-file.ts';
import { isSameOrBetter } from './same-or-better.ts';

/**
 * Corrects files so that all of them together still say the same figures without a new finding: a ward's name put right in
 * one file may be reported in another one already.
 */
export async function correctFiles(sources: readonly Source[], options: FixOptions): Promise<CorrectedFile[]> {
  const before = await takeIn({ files: sources, skipped: [] }, options);
  for (const extent of EXTENTS) {
    const files: CorrectedFile[] = [];
    for (const source of sources) files.push(await correctedFile(source, options, extent));
    if (files.every(({ corrected }) => corrected.length === 0)) return files;
    const changed = files.map(({ source, bytes, corrected }) => (corrected.length > 0 ? { ...source, bytes } : source));
    if (isSameOrBetter(before, await takeIn({ files: changed, skipped: [] }, options))) return files;
  }
  throw new Error('files that were not changed read in another way');
}
