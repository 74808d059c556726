import type { Unit } from '../../src/model/unit.ts';
import { fc } from './laws.ts';

const DAYS = ['2022-01-01', '2023-01-01', '2024-07-01'];
const EVES = ['2021-12-31', '2022-12-31', '2024-06-30'];

/** Registers of up to four stages of up to five wards; at each change a ward goes into one to three of the next. */
export const anyRegister: fc.Arbitrary<readonly Unit[]> = fc
  .array(fc.array(fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((stages) =>
    stages.flatMap((stage, at) => {
      const next = stages[at + 1];
      return stage.map((into, index): Unit => {
        const targets = [...new Set(into.map((one) => one % (next?.length ?? 1)))];
        return {
          code: code(index),
          name: `Phường ${at}${index}`,
          level: 'ward',
          ...(at === 0 ? {} : { from: DAYS[at - 1] ?? '' }),
          ...(next === undefined
            ? {}
            : { until: EVES[at] ?? '', successors: targets.map((one) => ({ code: code(one), from: DAYS[at] ?? '' })) }),
        };
      });
    }),
  );

/** The same codes in every stage, as offices use them again. */
function code(index: number): string {
  return String(10_001 + index);
}
