import { address, type Place } from '../../../model/place.ts';
import type { FileLink } from '../../renderer.ts';

/** Longer ones Excel does not follow, and `#` and `%` in a name it reads as something else. */
const LONGEST = 255;
const MISREAD = /[#%"]/;

/** A formula that opens the file at its cell; `undefined` where no link leads there. */
export function sourceLink({ path }: FileLink, at: Place): string | undefined {
  if (path === undefined || MISREAD.test(path)) return undefined;
  const target = `${path}${cellIn(at)}`;
  if (target.length > LONGEST) return undefined;
  return `HYPERLINK("${target.replaceAll('"', '""')}","${addressOf(at)}")`;
}

/** `C9`, of a whole row its number. */
export function addressOf(at: Place): string {
  return address(at) ?? '';
}

/** `#'Đơn thư'!C9`: understood by Excel and by LibreOffice. A CSV has no sheet to go to. */
function cellIn({ sheet, row, column }: Place): string {
  if (sheet === undefined || row === undefined) return '';
  return `#'${sheet.replaceAll("'", "''")}'!${address({ file: '', row, column: column ?? 1 }) ?? ''}`;
}
