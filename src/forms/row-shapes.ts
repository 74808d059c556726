import * as z from 'zod';
import type { Dimension } from '../measures/measure.ts';

/** A whole number from 0; `null` where the cell is blank. */
export const countCell = z.int().nonnegative().nullable();

/** As `countCell`, absent where the table has no such column. */
export const optionalCountCell = countCell.optional();

/** One of a dimension's values. */
export function choiceCell(dimension: Dimension): z.ZodType<string> {
  return z.enum(dimension.values.map((value) => value.id));
}

export const nameCell = z.string().min(1);

/** A number of any kind, with its bound where it has one; `null` where the cell is blank. */
export const quantityCell = z
  .union([
    z.number(),
    z.object({
      value: z.number(),
      bound: z.enum(['above', 'at-least', 'below', 'at-most', 'about']).optional(),
      percent: z.literal(true).optional(),
    }),
  ])
  .nullable();

/** An ISO date; `null` where the cell is blank. */
export const dateCell = z.iso.date().nullable();
