import * as z from 'zod/mini';

const shape = z.array(
  z.object({
    indicator: z.string(),
    label: z.string(),
    unit: z.string(),
    unitFrom: z.nullish(z.string()),
    period: z.string(),
    dims: z.record(z.string(), z.string()),
    value: z.nullable(z.number()),
    reported: z.number(),
    expected: z.number(),
  }),
);

/** A figure of a report in JSON. */
export type FigureValue = z.infer<typeof shape>[number];

/** A figure that is not what the report says; `undefined` where one of the two does not have it. */
export interface FigureMove {
  readonly figure: FigureValue;
  readonly stored: number | null | undefined;
  readonly now: number | null | undefined;
  /** How many parts were handed in: the value may be the same. */
  readonly parts: readonly [stored: string, now: string];
}

/** The figures of a report; none where they are not in the shape of ours. */
export function figuresIn(stored: unknown): FigureValue[] {
  return shape.safeParse(stored).data ?? [];
}

/** The figures that moved, came or went, in the order of the report. */
export function figureMoves(stored: readonly FigureValue[], now: readonly FigureValue[]): FigureMove[] {
  const [before, after] = [byKey(stored), byKey(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): FigureMove[] => {
    const [old, fresh] = [before.get(key), after.get(key)];
    const figure = fresh ?? old;
    const parts = [partsOf(old), partsOf(fresh)] as const;
    if (figure === undefined || (old?.value === fresh?.value && parts[0] === parts[1])) return [];
    return [{ figure, stored: old?.value, now: fresh?.value, parts }];
  });
}

function partsOf(figure: FigureValue | undefined): string {
  return figure === undefined ? '' : `${figure.reported}/${figure.expected}`;
}

function byKey(figures: readonly FigureValue[]): Map<string, FigureValue> {
  return new Map(
    figures.map((one) => [
      JSON.stringify([one.indicator, one.unit, one.unitFrom ?? '', one.period, Object.entries(one.dims).sort()]),
      one,
    ]),
  );
}
