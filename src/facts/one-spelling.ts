import { measures } from '../measures/registry.ts';
import type { Fact } from '../model/fact.ts';
import { foldWords } from '../text/fold.ts';

/** Ids of the open dimensions of the measures that have any. */
const openDims = new Map(
  measures.flatMap(({ id, dims }) => {
    const open = dims.flatMap(({ dimension }) => (dimension.open ? [dimension.id] : []));
    return open.length === 0 ? [] : [[id, open] as const];
  }),
);

/** The same facts, each value of an open dimension in the spelling that most of them have: `ĐẤT ĐAI` is `Đất đai`. */
export function inOneSpelling(facts: readonly Fact[]): readonly Fact[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const fact of facts) {
    for (const [id, value] of openValues(fact)) {
      const found = spellings.get(nameOf(id, value)) ?? new Map<string, number>();
      spellings.set(nameOf(id, value), found.set(value, (found.get(value) ?? 0) + 1));
    }
  }
  if (spellings.size === 0) return facts;
  const usual = new Map([...spellings].map(([name, found]) => [name, mostUsed(found)]));
  return facts.map((fact) => {
    const own = openValues(fact).map(([id, value]) => [id, usual.get(nameOf(id, value)) ?? value] as const);
    return own.every(([id, value]) => fact.dims[id] === value) ? fact : withDims(fact, Object.fromEntries(own));
  });
}

function openValues({ measure, dims }: Fact): (readonly [id: string, value: string])[] {
  return (openDims.get(measure) ?? []).flatMap((id) => {
    const value = dims[id];
    return value === undefined ? [] : [[id, value] as const];
  });
}

function nameOf(id: string, value: string): string {
  return `${id} ${foldWords(value)}`;
}

function mostUsed(found: ReadonlyMap<string, number>): string {
  const [first] = [...found].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

/** The cells of a fact may be made only when they are asked for. */
function withDims(fact: Fact, changed: Fact['dims']): Fact {
  const { measure, unit, period, dims, value } = fact;
  return {
    measure,
    unit,
    period,
    dims: { ...dims, ...changed },
    value,
    get from() {
      return fact.from;
    },
  };
}
