import { columnId, type OfficialForm } from '../../forms/official/official-form.ts';
import { cellAt, type Row } from '../../model/sheet.ts';
import { parseRelations, parseSum, sumKey } from '../../official/column-sums.ts';
import { ownLabel } from './header-paths.ts';

/** A cell of the row `MS` that does not say what its column is. */
export interface WrongNumber {
  /** Sheet column. */
  readonly at: number;
  readonly seen: string;
  readonly column: string;
  readonly right: string;
}

/** The cells of the row `MS` with another number, or another sum, than the circular means; blanks say nothing. */
export function wrongNumbers(
  row: Row,
  columns: ReadonlyMap<string, number>,
  { numbered, data }: OfficialForm,
): WrongNumber[] {
  const sums = [...data.identities, ...data.inferred];
  return numbered.flatMap(({ number, path }) => {
    const at = columns.get(columnId(number)) ?? 0;
    const seen = ownLabel(cellAt(row, at));
    if (seen === '' || isRight(seen, number, sums)) return [];
    const right = data.identities.find((notation) => notation.startsWith(`${number}=`)) ?? String(number);
    return [{ at, seen, column: path.join(' › '), right }];
  });
}

/** The column's number alone, or with sums that are among those of the form. */
function isRight(seen: string, number: number, sums: readonly string[]): boolean {
  const [first = '', ...rest] = seen.replace(/[\s()]|\.$/g, '').split('=');
  if (first !== String(number)) return false;
  const known = sums
    .flatMap(parseRelations)
    .filter(({ left, sign }) => sign === '=' && left.length === 1 && left[0]?.number === number)
    .map(({ right }) => sumKey(right));
  return rest.every((side) => /^\d+(?:\+(?:\d+|…|\.{3}))*$/.test(side) && known.includes(sumKey(parseSum(side))));
}
