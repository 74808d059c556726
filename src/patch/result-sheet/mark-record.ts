import * as z from 'zod/mini';

const shape = z.object({
  sheet: z.string(),
  row: z.number(),
  column: z.number(),
  /** The cell's `s`; `null` without one. */
  style: z.nullable(z.number()),
  /** The `xf` and the `fill` that it stood for. */
  xf: z.string(),
  fill: z.string(),
  /** What the file did not have before: the cell, or its row too. */
  made: z.nullable(z.enum(['cell', 'row'])),
});

/** What a cell was like before it was marked, kept on the sheet of results. */
export type MarkRecord = z.infer<typeof shape>;

export function writeRecord(record: MarkRecord): string {
  return JSON.stringify(record);
}

/** `undefined` for anything else: people may have typed into the hidden column. */
export function readRecord(text: string): MarkRecord | undefined {
  try {
    const { data } = shape.safeParse(JSON.parse(text));
    return data;
  } catch {
    return undefined;
  }
}
