import type { Column } from '../../forms/column.ts';
import type { CommonColumn } from '../../forms/common-columns.ts';
import type { Form } from '../../forms/form.ts';
import { cumulativeColumns } from './cumulative-columns.ts';
import type { HeaderPath } from './header-paths.ts';
import type { Target } from './header-vocabulary.ts';
import { isHomograph } from './homographs.ts';
import { misspelt } from './misspelt.ts';
import { isOfOthers, type Split, splitsOf } from './split-headings.ts';

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
  /** Headings of columns with labels below them; one without a chosen part has a column that is neither found nor missing. */
  readonly splits: readonly Split[];
}

/** Fewer columns than this are no header, and misspelt ones are not looked for. */
export const FEWEST = 2;

/** True where enough columns of the form are there, spelt right, for the paths to be its header. */
export function couldMatch(form: Form, paths: readonly HeaderPath[], fewest: number): boolean {
  const found = new Set<Column>();
  for (const { meanings, heads } of paths) {
    const target = meanings.get(form)?.target ?? heads.get(form);
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
  const isAnother = (target: Target, path: HeaderPath): boolean =>
    isOfOthers(target, path.heads.get(form)) ||
    isShareOf(target, path) ||
    ('role' in target && isHomograph(path, paths));
  paths.forEach((path, index) => {
    const { wordings, meanings } = path;
    const at = index + 1;
    const meaning = meanings.get(form);
    if (meaning === undefined || isAnother(meaning.target, path)) {
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
  const near = columns.size < FEWEST || ignored.length === 0 ? [] : misspelt(unmatched, ignored, paths);
  const typos = near.filter(({ column, at }) => !isOfOthers({ column }, paths[at - 1]?.heads.get(form)));
  for (const { column, at } of typos) columns.set(column.id, { at, trust: 0 });
  const places = new Map([...columns].map(([id, { at }]) => [id, at]));
  const splits = splitsOf(form, paths, places);
  for (const { column, chosen, same } of splits) {
    if (chosen === undefined) places.delete(column.id);
    else places.set(column.id, chosen);
    for (const second of same) duplicates.push({ column, first: chosen ?? second, second });
  }
  const told = new Set([
    ...typos.map(({ at }) => at),
    ...splits.flatMap(({ parts, chosen, same }) => (chosen === undefined ? parts : [chosen, ...same])),
  ]);
  const isOpen = (column: Column): boolean => splits.some((split) => split.column === column);
  const sums = cumulativeColumns(form, cumulative, places);
  return {
    form,
    columns: places,
    roles,
    personal,
    cumulative: sums.columns,
    checks,
    ignored: [...ignored.filter((at) => !told.has(at)), ...sums.unknown],
    missing: form.columns.filter((column) => !column.optional && !places.has(column.id) && !isOpen(column)),
    duplicates,
    typos,
    splits,
  };
}

/** `Số lượt tiếp (%)` is no column of counts. */
function isShareOf(target: Target, { isShare }: HeaderPath): boolean {
  return isShare && 'column' in target && target.column.kind === 'count';
}
