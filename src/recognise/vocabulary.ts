import type { Column } from '../forms/column.ts';
import { type CommonColumn, commonColumns } from '../forms/common-columns.ts';
import type { Form } from '../forms/form.ts';
import { fold } from '../text/fold.ts';
import type { HeaderPath } from './header-paths.ts';

/** What a label may mean: a column of the form, or one that all forms have. */
export type Target = { readonly column: Column } | { readonly role: CommonColumn['role'] };

const vocabularies = new Map<Form, ReadonlyMap<string, Target>>();

/** Every folded wording of a form's columns and of the common ones. */
export function vocabulary(form: Form): ReadonlyMap<string, Target> {
  const known = vocabularies.get(form);
  if (known) return known;
  const words = new Map<string, Target>();
  for (const { role, label, also } of commonColumns) {
    // The rows of a register have days: nothing else says their period.
    if (form.every === 'event' && (role === 'period' || role === 'year')) continue;
    for (const word of [label.vi, ...also]) words.set(fold(word), { role });
  }
  for (const column of form.columns) {
    for (const word of wordsOf(column)) words.set(word, { column });
  }
  vocabularies.set(form, words);
  return words;
}

const endings = new WeakMap<readonly Form[], ReadonlySet<string>>();

/** True where a column of one of the forms has a wording that ends with this label: a header has at least one such. */
export function endsColumnLabel(forms: readonly Form[], label: string): boolean {
  let known = endings.get(forms);
  if (known === undefined) {
    const words = forms.flatMap(({ columns }) => columns.flatMap((column) => [column.label.vi, ...column.also]));
    known = new Set(words.map(fold).flatMap((word) => Array.from(word, (_, index) => word.slice(index))));
    endings.set(forms, known);
  }
  return label !== '' && known.has(fold(label));
}

/** Labels that only say "all of it" under a heading: the heading is the label. */
const WHOLE = new Set(['tongso', 'tong', 'cong', 'tongcong', 'soluong']);

const wordingsOfPaths = new WeakMap<HeaderPath, readonly string[]>();

/** The wordings a path may be known by, most trusted first: the whole path, then without its upper headings. */
export function wordings(path: HeaderPath): readonly string[] {
  const known = wordingsOfPaths.get(path);
  if (known) return known;
  const folded = path.map(fold).filter((label) => label !== '');
  const labels = folded.length > 1 && WHOLE.has(folded.at(-1) ?? '') ? folded.slice(0, -1) : folded;
  const found = labels.map((_, index) => labels.slice(index).join(''));
  wordingsOfPaths.set(path, found);
  return found;
}

/** Fewer columns than this are no header, and misspelt ones are not looked for. */
export const FEWEST = 2;

const indexes = new WeakMap<readonly Form[], ReadonlyMap<string, readonly (readonly [Form, Column])[]>>();

/** The columns of all forms that a folded wording may mean. */
function columnIndex(forms: readonly Form[]): ReadonlyMap<string, readonly (readonly [Form, Column])[]> {
  const known = indexes.get(forms);
  if (known) return known;
  const index = new Map<string, (readonly [Form, Column])[]>();
  for (const form of forms) {
    for (const [word, target] of vocabulary(form)) {
      if ('column' in target) index.set(word, [...(index.get(word) ?? []), [form, target.column]]);
    }
  }
  indexes.set(forms, index);
  return index;
}

/** The forms whose header these paths or their lower parts can be: none of most rows above a header. */
export function possibleForms(forms: readonly Form[], paths: readonly HeaderPath[]): readonly Form[] {
  const index = columnIndex(forms);
  const found = new Map<Form, Set<Column>>();
  for (const path of paths) {
    for (const word of [...wordings(path), fold(path.at(-1) ?? '')]) {
      for (const [form, column] of index.get(word) ?? []) {
        const columns = found.get(form);
        if (columns) columns.add(column);
        else found.set(form, new Set([column]));
      }
    }
  }
  return forms.filter((form) => (found.get(form)?.size ?? 0) >= FEWEST);
}

const foldedWords = new WeakMap<Column, readonly string[]>();

/** The folded wordings of a column. */
export function wordsOf(column: Column): readonly string[] {
  const words = foldedWords.get(column) ?? [column.label.vi, ...column.also].map(fold);
  foldedWords.set(column, words);
  return words;
}
