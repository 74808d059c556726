import { UnreadableFile } from '../../model/trouble.ts';

/** Row and column of `C9` or `$C$9`, 1-based. Throws `UnreadableFile` F001 where it is no address. */
export function cellAddress(text: string): { row: number; column: number } {
  let column = 0;
  let row = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90 && row === 0) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122 && row === 0) column = column * 26 + code - 96;
    else if (code >= 48 && code <= 57 && column > 0) row = row * 10 + code - 48;
    else if (code !== 36) throw new UnreadableFile('F001');
  }
  if (row === 0 || column === 0) throw new UnreadableFile('F001');
  return { row, column };
}
