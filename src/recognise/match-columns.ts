import { distance } from 'fastest-levenshtein';
import type { Column } from '../forms/column.ts';
import type { CommonColumn } from '../forms/common-columns.ts';
import type { Form } from '../forms/form.ts';
import type { HeaderPath } from './header-paths.ts';
import { FEWEST, vocabulary, wordings, wordsOf } from './vocabulary.ts';

/** Which sheet column (1-based) holds which column of a form. */
export interface ColumnMatch {
  readonly form: Form;
  readonly columns: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<CommonColumn['role'], number>;
  readonly personal: readonly number[];
  /** Columns with a label that the form does not have. */
  readonly ignored: readonly number[];
  readonly missing: readonly Column[];
  /** Pairs of sheet columns that are the same column of the form. */
  readonly duplicates: readonly { readonly column: Column; readonly first: number; readonly second: number }[];
  /** Sheet columns whose label was understood although it is misspelt. */
  readonly typos: readonly { readonly column: Column; readonly at: number }[];
}

/** Matches the columns of a header to a form. `sameCell` tells columns that are one merged header cell. */
export function matchColumns(
  form: Form,
  paths: readonly HeaderPath[],
  sameCell: (first: number, second: number) => boolean,
): ColumnMatch {
  const words = vocabulary(form);
  const columns = new Map<string, { at: number; trust: number }>();
  const roles = new Map<CommonColumn['role'], number>();
  const personal: number[] = [];
  const ignored: number[] = [];
  const duplicates: ColumnMatch['duplicates'][number][] = [];
  paths.forEach((path, index) => {
    const at = index + 1;
    const spellings = wordings(path);
    const trust = spellings.findIndex((word) => words.has(word));
    const target = words.get(spellings[trust] ?? '');
    if (target === undefined) {
      if (spellings.length > 0) ignored.push(at);
    } else if ('role' in target) {
      if (target.role === 'personal') personal.push(at);
      else if (roles.has(target.role)) ignored.push(at);
      else roles.set(target.role, at);
    } else {
      const earlier = columns.get(target.column.id);
      if (earlier === undefined || trust < earlier.trust) {
        if (earlier !== undefined) ignored.push(earlier.at);
        columns.set(target.column.id, { at, trust });
      } else if (trust > earlier.trust) {
        ignored.push(at);
      } else if (!sameCell(earlier.at, at)) {
        duplicates.push({ column: target.column, first: earlier.at, second: at });
      }
    }
  });
  const unmatched = form.columns.filter(({ id }) => !columns.has(id));
  const typos = columns.size < FEWEST || ignored.length === 0 ? [] : misspelt(unmatched, ignored, paths);
  for (const { column, at } of typos) columns.set(column.id, { at, trust: 0 });
  return {
    form,
    columns: new Map([...columns].map(([id, { at }]) => [id, at])),
    roles,
    personal,
    ignored: ignored.filter((at) => !typos.some((typo) => typo.at === at)),
    missing: form.columns.filter((column) => !column.optional && !columns.has(column.id)),
    duplicates,
    typos,
  };
}

/** Letters that may differ in a misspelt label. Short labels allow none: HTNV and HTTNV are different columns. */
function tolerance(word: string): number {
  return word.length < 8 ? 0 : word.length < 15 ? 1 : 2;
}

/** Unknown labels that are nearly those of columns not found; one that is near to several columns is taken for none. */
function misspelt(
  wanted: readonly Column[],
  unknown: readonly number[],
  paths: readonly HeaderPath[],
): { column: Column; at: number }[] {
  const near = unknown.flatMap((at) =>
    wanted.filter((column) => isNear(paths[at - 1] ?? [], column)).map((column) => ({ column, at })),
  );
  return near.filter((one) => near.filter((other) => other.at === one.at || other.column === one.column).length === 1);
}

function isNear(path: HeaderPath, column: Column): boolean {
  const words = wordsOf(column);
  return wordings(path).some((seen) => words.some((word) => isNearly(seen, word)));
}

function isNearly(seen: string, word: string): boolean {
  const most = tolerance(word);
  return Math.abs(seen.length - word.length) <= most && distance(seen, word) <= most;
}
