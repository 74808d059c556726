/** Where something stands: a file, a sheet, a row, a cell. Rows and columns are 1-based, as Excel shows them. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
}

/** `1` → `A`, `28` → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `1`, `AB` → `28`. Takes capital letters only. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `C9`, or `9` for a whole row, or `C` for a whole column; `undefined` where the place is a sheet or a file. */
export function address(place: Place): string | undefined {
  const letters = place.column === undefined ? '' : columnLetters(place.column);
  const found = `${letters}${place.row ?? ''}`;
  return found === '' ? undefined : found;
}

/** Order for people: file, sheet, row, column. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    compare(a.file, b.file) ||
    compare(a.sheet ?? '', b.sheet ?? '') ||
    (a.row ?? 0) - (b.row ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Makes places on one sheet: of a row, or of its cell in a column (both from 1). */
export function placesOn({
  file,
  name,
}: {
  readonly file: string;
  readonly name?: string;
}): (row: number, column?: number) => Place {
  if (name === undefined) return (row, column) => (column === undefined ? { file, row } : { file, row, column });
  const sheet = name;
  return (row, column) => (column === undefined ? { file, sheet, row } : { file, sheet, row, column });
}
