/** So many times a column of counts. */
export interface Term {
  readonly times: number;
  readonly column: string;
}

/** Two sums of columns of a row, and how they must stand to each other. */
export interface Identity {
  readonly left: readonly Term[];
  readonly relation: '=' | '>=' | '<=';
  readonly right: readonly Term[];
}

/** A side as rules write it: a column stands for once that column. */
export type Side = readonly (string | Term)[];

export function identityOf(left: Side, relation: Identity['relation'], right: Side): Identity {
  const terms = (side: Side): Term[] =>
    side.map((term) => (typeof term === 'string' ? { times: 1, column: term } : term));
  return { left: terms(left), relation, right: terms(right) };
}

/** The columns of both sides, in the order in which they are written. */
export function columnsOf({ left, right }: Identity): string[] {
  return [...left, ...right].map(({ column }) => column);
}

export function holds(left: number, relation: Identity['relation'], right: number): boolean {
  if (relation === '=') return left === right;
  return relation === '>=' ? left >= right : left <= right;
}
