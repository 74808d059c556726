import type { Sheet } from '../model/sheet.ts';

/** The same sheet; `tell` is called whenever more of its rows have come. */
export function watchedSheet(sheet: Sheet, tell: () => void): Sheet {
  return {
    ...sheet,
    async *rows() {
      for await (const batch of sheet.rows()) {
        tell();
        yield batch;
      }
    },
  };
}
