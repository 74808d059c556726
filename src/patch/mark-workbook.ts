import type { Source } from '../read/reader.ts';
import { addMarks } from './marks/add-marks.ts';
import { removeMarks } from './marks/remove-marks.ts';
import { isSigned, openPackage } from './parts/workbook-package.ts';
import { patchLimits } from './patch-limits.ts';
import type { ResultPage } from './result-sheet/result-page.ts';

/**
 * A copy of a workbook (`.xlsx`, `.xlsm`) with these results marked in it, and no others. Whatever is not marked keeps its
 * very bytes, part by part. The file must have been read before. `undefined` where it is signed digitally: any change would
 * break the signature. Throws `UnreadableFile` F004 where a part is too large to be changed.
 */
export function markWorkbook(source: Source, page: ResultPage): Uint8Array | undefined {
  const pack = openPackage(source, patchLimits);
  if (isSigned(pack)) return undefined;
  removeMarks(pack);
  addMarks(pack, page);
  return pack.bytes();
}
