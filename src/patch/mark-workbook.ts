import { defaultLimits, type Limits } from '../read/limits.ts';
import type { Source } from '../read/reader.ts';
import { addMarks } from './marks/add-marks.ts';
import { removeMarks } from './marks/remove-marks.ts';
import { openPackage } from './parts/workbook-package.ts';
import type { ResultPage } from './result-sheet/result-page.ts';

/** Parts are changed as texts in memory, which must not be longer than a text can be. */
const limits: Limits = { ...defaultLimits, partBytes: 2 ** 28, totalBytes: 2 ** 30 };

/**
 * A copy of a workbook (`.xlsx`, `.xlsm`) with these results marked in it, and no others. Whatever is not marked keeps its
 * very bytes, part by part. The file must have been read before. `undefined` where it is signed digitally: any change would
 * break the signature. Throws `UnreadableFile` F004 where a part is too large to be changed.
 */
export function markWorkbook(source: Source, page: ResultPage): Uint8Array | undefined {
  const pack = openPackage(source, limits);
  if (pack.keys().some((key) => key.startsWith('_xmlsignatures/'))) return undefined;
  removeMarks(pack);
  addMarks(pack, page);
  return pack.bytes();
}
