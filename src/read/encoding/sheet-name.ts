import type { Sheet } from '../../model/sheet.ts';
import { hasVietnameseLetters } from '../../text/vietnamese-letters.ts';
import type { Conversion } from './conversion.ts';
import { asItIs, scoreWords } from './word-score.ts';

const BEYOND_ASCII = /[\u0080-\u009f\u00a1-\uffff]/;

/** True where no word of a name has letters that cannot be Vietnamese, as those of old encodings: `Th¸ng 4`. */
export function isLegible(name: string): boolean {
  if (!BEYOND_ASCII.test(name)) return true;
  const { marked, valid } = scoreWords([name], asItIs);
  return valid === marked;
}

/** How the tab of a workbook reads in the old encoding that its texts are in; nothing where it is no better for it. */
export function sheetNameIn(conversion: Conversion | undefined, name: string): Pick<Sheet, 'nameReads'> {
  if (!conversion?.encoding.fits(name)) return {};
  return sheetNameRead(name, conversion.convert);
}

/** The same of a name, and what makes Unicode of it. */
export function sheetNameRead(name: string, convert: (text: string) => string): Pick<Sheet, 'nameReads'> {
  if (!BEYOND_ASCII.test(name) || hasVietnameseLetters(name)) return {};
  const nameReads = convert(name).normalize('NFC');
  return nameReads !== name.normalize('NFC') && isLegible(nameReads) ? { nameReads } : {};
}
