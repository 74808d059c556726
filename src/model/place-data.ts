import { columnLetters, type Place } from './place.ts';

/** A place as programs are told it. */
export interface PlaceData {
  readonly file: string;
  readonly sheet?: string;
  /** The address of one cell, `C9`. */
  readonly cell?: string;
  /** Of a whole row. */
  readonly row?: number;
  /** The letters of a whole column. */
  readonly column?: string;
}

/** `cell` is never anything but a cell; a whole row or column goes by its own name. */
export function placeData({ file, sheet, row, column }: Place): PlaceData {
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...spotData(row, column === undefined ? column : columnLetters(column)),
  };
}

function spotData(row: number | undefined, column: string | undefined): Pick<PlaceData, 'cell' | 'row' | 'column'> {
  if (row === undefined) return column === undefined ? {} : { column };
  return column === undefined ? { row } : { cell: column + row };
}
