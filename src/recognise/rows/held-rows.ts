import type { Row } from '../../model/sheet.ts';

/** Rows whose cells are looked at together before the first of them is read; a longer table streams on from there. */
const MOST = 2000;

/** Holds rows back until their columns have been seen; rows are read in their order, once each. */
export interface HeldRows {
  /** Takes a row and what is to be done to read it, now or later. */
  take(row: Row, read: () => void): void;
  /** Reads what is held. */
  end(): void;
}

/** `note` is given a row before it is read, but once rows stream, after it: it is read by what stood before it. */
export function holdRows(note: (row: Row) => void): HeldRows {
  let held: (() => void)[] | undefined = [];
  const end = (): void => {
    const waiting = held ?? [];
    held = undefined;
    for (const read of waiting) read();
  };
  return {
    take(row, read) {
      if (held === undefined) read();
      note(row);
      held?.push(read);
      if (held !== undefined && held.length >= MOST) end();
    },
    end,
  };
}
