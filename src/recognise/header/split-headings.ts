import { type Column, isNumeric } from '../../forms/column.ts';
import type { Form } from '../../forms/form.ts';
import type { HeaderPath } from './header-paths.ts';
import type { Target } from './header-vocabulary.ts';

/** A heading that names a column of a form and has labels of its own below it. */
export interface Split {
  readonly column: Column;
  /** The sheet columns (1-based) under the heading. */
  readonly parts: readonly number[];
  /** The one that words say to be the figure of this period, or all of it. */
  readonly chosen?: number;
  /** Columns with the very labels of the chosen one: one merged cell, or the same twice. */
  readonly same: readonly number[];
}

/** `Thực hiện` of a plan, as far as nothing else is said of it. */
const RESULT = /^(?:da)?(?:thuchien|ketqua|ketquathuchien|thucte|datduoc)(?:trongki|trongthang|kinay|thangnay)?$/;
/** What was planned, or what was before. */
const OTHER = /^(?:kehoach|chitieu|muctieu|dutoan)|(?:cungki|kitruoc|thangtruoc|namtruoc|quitruoc)/;
const PLAN = /^(?:kehoach|chitieu|muctieu|dutoan)/;
/** `Tỷ lệ (%)` of plan and result. */
const RATIO = /^(?:tile|tiledat|tilehoanthanh|phantram|dat|sosanh|tangiam)$/;

/** Nobody can tell which of its parts is the column. */
export function isOpen({ chosen }: Split): boolean {
  return chosen === undefined;
}

/** True where a label stands under the name of other figures, which it is no part of: `Đã giải quyết › Trong hạn`. */
export function isOfOthers(target: Target, head: Target | undefined): boolean {
  if (head === undefined || !('column' in head) || !isNumeric(head.column)) return false;
  if ('role' in target) return target.role !== 'personal' && target.role !== 'check';
  return target.column !== head.column && target.column.partOf?.includes(head.column.id) !== true;
}

/** What becomes of the headings that by themselves name a column of the form; `found` are the columns known by their own labels. */
export function splitsOf(form: Form, paths: readonly HeaderPath[], found: ReadonlyMap<string, number>): Split[] {
  const splits: Split[] = [];
  for (const [column, parts] of headedColumns(form, paths)) {
    const split = splitOf(column, parts, found.get(column.id));
    if (split !== undefined) splits.push(split);
  }
  return splits;

  function splitOf(column: Column, parts: readonly number[], at: number | undefined): Split | undefined {
    const figures = column.kind === 'count' ? parts.filter((part) => paths[part - 1]?.isShare !== true) : parts;
    if (figures.length === 0) return undefined;
    const claims = figures.filter((part) => isAllOfIt(paths[part - 1], column));
    if (claims.length > 1 && !claims.every((part) => hasSameLabels(part, claims[0])))
      return { column, parts, same: [] };
    if (at !== undefined) return parts.includes(at) ? { column, parts, chosen: at, same: [] } : undefined;
    if (!isNumeric(column) && (parts.length === 1 || parts.every((part) => paths[part - 1]?.meanings.has(form))))
      return undefined;
    const chosen = chosenByWords(figures);
    if (chosen === undefined) return { column, parts, same: [] };
    return { column, parts, chosen, same: parts.filter((part) => part !== chosen && hasSameLabels(part, chosen)) };
  }

  /** It is the column because its label says "all of it" or "of this period". */
  function isAllOfIt(path: HeaderPath | undefined, column: Column): boolean {
    const target = path?.isByHeading ? path.meanings.get(form)?.target : undefined;
    return target !== undefined && 'column' in target && target.column === column;
  }

  function chosenByWords(parts: readonly number[]): number | undefined {
    const [first] = parts;
    if (first !== undefined && parts.every((part) => hasSameLabels(part, first)))
      return OTHER.test(wordOf(first)) ? undefined : first;
    const [result, ...more] = parts.filter((part) => RESULT.test(wordOf(part)));
    const rest = parts.filter((part) => part !== result).map(wordOf);
    const isOfPlan = rest.some((word) => PLAN.test(word)) && rest.every((word) => PLAN.test(word) || RATIO.test(word));
    return more.length === 0 && isOfPlan ? result : undefined;
  }

  function wordOf(at: number): string {
    return paths[at - 1]?.wordings.at(-1) ?? '';
  }

  function hasSameLabels(one: number, other: number | undefined): boolean {
    return other !== undefined && paths[one - 1]?.labels.join('\n') === paths[other - 1]?.labels.join('\n');
  }
}

/** The sheet columns under each heading that by itself names a column of the form. */
function headedColumns(form: Form, paths: readonly HeaderPath[]): ReadonlyMap<Column, readonly number[]> {
  const headed = new Map<Column, number[]>();
  for (const [index, { heads }] of paths.entries()) {
    const head = heads.get(form);
    if (head === undefined || !('column' in head)) continue;
    const parts = headed.get(head.column);
    if (parts) parts.push(index + 1);
    else headed.set(head.column, [index + 1]);
  }
  return headed;
}
