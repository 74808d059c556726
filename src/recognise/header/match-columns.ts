import type { Column } from '../../forms/column.ts';
import type { CommonColumn } from '../../forms/common-columns.ts';
import type { Form } from '../../forms/form.ts';
import { cumulativeColumns } from './cumulative-columns.ts';
import type { HeaderPath } from './header-paths.ts';
import { misspelt } from './misspelt.ts';

/** Which sheet column (1-based) holds which column of a form. */
export interface ColumnMatch {
  readonly form: Form;
  readonly columns: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<CommonColumn['role'], number>;
  readonly personal: readonly number[];
  /** Sheet columns of sums since the start of the year, by the column that they sum. */
  readonly cumulative: ReadonlyMap<string, number>;
  /** Columns of a template that only compare others. */
  readonly checks: readonly number[];
  /** Columns with a label that the form does not have. */
  readonly ignored: readonly number[];
  readonly missing: readonly Column[];
  /** Pairs of sheet columns that are the same column of the form. */
  readonly duplicates: readonly { readonly column: Column; readonly first: number; readonly second: number }[];
  /** Sheet columns whose label was understood although it is misspelt. */
  readonly typos: readonly { readonly column: Column; readonly at: number }[];
}

/** Fewer columns than this are no header, and misspelt ones are not looked for. */
export const FEWEST = 2;

/** True where enough columns of the form are there, spelt right, for the paths to be its header. */
export function couldMatch(form: Form, paths: readonly HeaderPath[], fewest: number): boolean {
  const found = new Set<Column>();
  for (const { meanings } of paths) {
    const target = meanings.get(form)?.target;
    if (target !== undefined && 'column' in target && found.add(target.column).size >= fewest) return true;
  }
  return false;
}

/** Matches the columns of a header to a form; duplicates may yet turn out to be one merged header cell. */
export function matchColumns(form: Form, paths: readonly HeaderPath[]): ColumnMatch {
  const columns = new Map<string, { at: number; trust: number }>();
  const roles = new Map<CommonColumn['role'], number>();
  const cumulative = new Map<number, HeaderPath>();
  const personal: number[] = [];
  const checks: number[] = [];
  const ignored: number[] = [];
  const duplicates: ColumnMatch['duplicates'][number][] = [];
  paths.forEach((path, index) => {
    const { wordings, meanings } = path;
    const at = index + 1;
    const meaning = meanings.get(form);
    if (meaning === undefined) {
      if (path.isCumulative) cumulative.set(at, path);
      else if (wordings.length > 0) ignored.push(at);
      return;
    }
    const { target } = meaning;
    if ('role' in target) {
      if (target.role === 'personal') personal.push(at);
      else if (target.role === 'check') checks.push(at);
      else if (roles.has(target.role)) ignored.push(at);
      else roles.set(target.role, at);
      return;
    }
    const trust = wordings.length - meaning.after;
    const earlier = columns.get(target.column.id);
    if (earlier === undefined || trust < earlier.trust) {
      if (earlier !== undefined) ignored.push(earlier.at);
      columns.set(target.column.id, { at, trust });
    } else if (trust > earlier.trust) {
      ignored.push(at);
    } else {
      duplicates.push({ column: target.column, first: earlier.at, second: at });
    }
  });
  const unmatched = form.columns.filter(({ id }) => !columns.has(id));
  const typos = columns.size < FEWEST || ignored.length === 0 ? [] : misspelt(unmatched, ignored, paths);
  for (const { column, at } of typos) columns.set(column.id, { at, trust: 0 });
  const places = new Map([...columns].map(([id, { at }]) => [id, at]));
  const sums = cumulativeColumns(form, cumulative, places);
  return {
    form,
    columns: places,
    roles,
    personal,
    cumulative: sums.columns,
    checks,
    ignored: [...ignored.filter((at) => !typos.some((typo) => typo.at === at)), ...sums.unknown],
    missing: form.columns.filter((column) => !column.optional && !columns.has(column.id)),
    duplicates,
    typos,
  };
}
