import { columnsOf, type Identity, type Term } from '../rules/identity.ts';

const RELATIONS: Readonly<Record<Identity['relation'], string>> = { '=': '=', '>=': '≥', '<=': '≤' };

/** What a check cell shows, and begins with where the identity is broken. */
export const CHECK_WORDS = { holds: 'Đúng', broken: 'Sai lệch' } as const;

/** An identity in the numbers of its columns, as people write it under a table: `(7) ≥ 5 × (6)`. */
export function identityText({ left, relation, right }: Identity, numberOf: (column: string) => number): string {
  const side = (terms: readonly Term[]): string =>
    terms.map(({ times, column }) => `${times === 1 ? '' : `${times} × `}(${numberOf(column)})`).join(' + ');
  return `${side(left)} ${RELATIONS[relation]} ${side(right)}`;
}

/**
 * A spreadsheet formula (without `=`) that says whether the identity holds and by how much it does not; it shows nothing
 * until all the cells hold numbers.
 */
export function checkFormula(identity: Identity, cellOf: (column: string) => string): string {
  const side = (terms: readonly Term[]): string =>
    terms.map(({ times, column }) => `${times === 1 ? '' : `${times}*`}${cellOf(column)}`).join('+');
  const [left, right] = [side(identity.left), side(identity.right)];
  const cells = columnsOf(identity).map(cellOf);
  const verdict = `IF(${left}${identity.relation}${right},"${CHECK_WORDS.holds}","${CHECK_WORDS.broken} "&ABS(${left}-(${right})))`;
  return `IF(COUNT(${cells.join(',')})<${cells.length},"",${verdict})`;
}
