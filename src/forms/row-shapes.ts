import * as z from 'zod/mini';
import type { Dimension } from '../measures/measure.ts';
import type { Value } from '../model/table.ts';

// A schema that is compiled first pays off only after more rows than a folder of hand-ins has.
z.config({ jitless: true });

/** A whole number from 0; `null` where the cell is blank. */
export const countCell = z.nullable(z.int().check(z.nonnegative()));

/** What `countCell` takes: a schema is too slow to be asked for every row of a large table. */
export function isCount(value: Value): boolean {
  return value === null || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);
}

/** A number from 0, of money or land; `null` where the cell is blank. */
export const amountCell = z.nullable(z.number().check(z.nonnegative()));

/** What `amountCell` takes. */
export function isAmount(value: Value): boolean {
  return value === null || (typeof value === 'number' && value >= 0);
}

/** As `countCell`, absent where the table has no such column. */
export const optionalCountCell = z.optional(countCell);

/** One of a dimension's values. */
export function choiceCell(dimension: Dimension): z.ZodMiniType<string> {
  return z.enum(dimension.values.map((value) => value.id));
}

export const nameCell = z.string().check(z.minLength(1));

/** A number of any kind, with its bound where it has one; `null` where the cell is blank. */
export const quantityCell = z.nullable(
  z.union([
    z.number(),
    z.object({
      value: z.number(),
      bound: z.optional(z.enum(['above', 'at-least', 'below', 'at-most', 'about'])),
      percent: z.optional(z.literal(true)),
    }),
  ]),
);

/** An ISO date; `null` where the cell is blank. */
export const dateCell = z.nullable(z.iso.date());
