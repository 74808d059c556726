/** A numbered column of a form, taken so many times. */
export interface Term {
  readonly number: number;
  readonly times: number;
}

export type Sum = readonly Term[];

/** Two sums of numbered columns and how they stand to each other. */
export interface Relation {
  readonly left: Sum;
  readonly sign: '=' | '<=' | '>=';
  readonly right: Sum;
}

/** Reads `13+22`, `5*8`, `14+…+17`. Throws on anything else: the notation is ours. */
export function parseSum(notation: string): Sum {
  const terms: Term[] = [];
  let open = false;
  for (const part of notation.split('+')) {
    if (/^(?:…|\.{3})$/.test(part)) {
      open = true;
      continue;
    }
    const [, times = '1', digits] = /^(?:(\d+)\*)?(\d+)$/.exec(part) ?? [];
    if (digits === undefined) throw new Error(`no sum of columns: ${notation}`);
    const number = Number(digits);
    const before = terms.at(-1)?.number ?? number;
    if (open) for (let between = before + 1; between < number; between++) terms.push({ number: between, times: 1 });
    open = false;
    terms.push({ number, times: Number(times) });
  }
  return terms;
}

/** Reads `9=11+12+13=18+22`: its first side holds against each of the others. */
export function parseRelations(notation: string): readonly Relation[] {
  const [first = '', ...rest] = notation.split(/(<=|>=|=)/);
  const left = parseSum(first);
  const relations: Relation[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    relations.push({ left, sign: rest[at] as Relation['sign'], right: parseSum(rest[at + 1] ?? '') });
  }
  return relations;
}

/** The same sum, its terms in their order: `9+11+10` is `9+10+11`. */
export function sumKey(terms: Sum): string {
  return terms
    .map(({ number, times }) => `${times}*${number}`)
    .sort()
    .join('+');
}
