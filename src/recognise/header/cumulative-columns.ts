import type { Column } from '../../forms/column.ts';
import type { Form } from '../../forms/form.ts';
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { isCumulativeLabel, startsElsewhere, withoutCumulativeWords } from '../cumulative-words.ts';
import type { HeaderPath } from './header-paths.ts';
import { wordingsOf } from './header-vocabulary.ts';

/** Which sheet columns hold the sums since the start of the year of which column. */
export interface CumulativeColumns {
  readonly columns: ReadonlyMap<string, number>;
  /** Sheet columns of sums of nobody knows what, or since another day. */
  readonly unknown: readonly number[];
}

const isElsewhere = remembered(startsElsewhere);
const nameIn = remembered((label) => (isCumulativeLabel(label) ? fold(withoutCumulativeWords(label)) : fold(label)));

const NONE: CumulativeColumns = { columns: new Map(), unknown: [] };

/**
 * Finds the columns that cumulative ones repeat: by the name that stands with or above `Lũy kế`; a bare `Lũy kế` is that of the
 * column on its left where each count column has one. `paths` are the cumulative ones by sheet column, `places` the columns that
 * the table has.
 */
export function cumulativeColumns(
  form: Form,
  paths: ReadonlyMap<number, HeaderPath>,
  places: ReadonlyMap<string, number>,
): CumulativeColumns {
  if (paths.size === 0) return NONE;
  const columns = new Map<string, number>();
  const unknown: number[] = [];
  const bare: number[] = [];
  const place = (column: Column | undefined, at: number): void => {
    if (column?.kind !== 'count' || columns.has(column.id)) unknown.push(at);
    else columns.set(column.id, at);
  };
  for (const [at, { labels }] of paths) {
    const names = labels.map(nameIn).filter((name) => name !== '');
    if (labels.some(isElsewhere)) unknown.push(at);
    else if (names.length === 0) bare.push(at);
    else place(firstColumn(names, form), at);
  }
  const counts = form.columns.filter(({ kind, id }) => kind === 'count' && places.has(id));
  const leftOf = (at: number): Column | undefined => counts.find(({ id }) => places.get(id) === at - 1);
  const isOneEach = bare.length === counts.length && bare.every((at) => leftOf(at) !== undefined);
  for (const at of bare) place(isOneEach ? leftOf(at) : undefined, at);
  return { columns, unknown };
}

/** The column that the names mean together, or without the upper ones. */
function firstColumn(names: readonly string[], form: Form): Column | undefined {
  for (const [index] of names.entries()) {
    const word = names.slice(index).join('');
    // `Tiếp nhận › Lũy kế` stands beside `Tiếp nhận › Trong kỳ`.
    const found = form.columns.find((column) =>
      [word, `${word}trongki`].some((one) => wordingsOf(column).includes(one)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
