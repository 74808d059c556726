import type { Column } from '../../forms/column.ts';
import { type CommonColumn, commonColumns } from '../../forms/common-columns.ts';
import type { Form } from '../../forms/form.ts';
import { fold } from '../../text/fold.ts';

/** A column of a form, or one that all forms may have. */
export type Target = { readonly column: Column } | { readonly role: CommonColumn['role'] };

/** Every wording of the columns of some forms, folded. */
export interface HeaderVocabulary {
  /** What a wording means, in each form that has it. */
  meanings(wording: string): ReadonlyMap<Form, Target> | undefined;
  /** True where a form's own column has a wording that ends with this label: a header has at least one such. */
  endsWording(label: string): boolean;
}

const vocabularies = new WeakMap<readonly Form[], HeaderVocabulary>();

/** The same for the same list of forms: it is made once for all sheets. */
export function vocabularyOf(forms: readonly Form[]): HeaderVocabulary {
  const known = vocabularies.get(forms) ?? createVocabulary(forms);
  vocabularies.set(forms, known);
  return known;
}

function createVocabulary(forms: readonly Form[]): HeaderVocabulary {
  const meanings = new Map<string, Map<Form, Target>>();
  const learn = (wording: string, form: Form, target: Target): void => {
    const known = meanings.get(wording);
    if (known) known.set(form, target);
    else meanings.set(wording, new Map([[form, target]]));
  };
  for (const form of forms) {
    for (const { role, label, also } of commonColumns) {
      for (const wording of [label.vi, ...also]) learn(fold(wording), form, { role });
    }
    for (const column of form.columns) {
      for (const wording of wordingsOf(column)) {
        learn(wording, form, { column });
      }
    }
  }
  let endings: ReadonlySet<string> | undefined;
  return {
    meanings: (wording) => meanings.get(wording),
    endsWording: (label) => {
      endings ??= endingsOf(forms);
      return label !== '' && endings.has(fold(label));
    },
  };
}

function endingsOf(forms: readonly Form[]): ReadonlySet<string> {
  const endings = new Set<string>();
  for (const wording of forms.flatMap(({ columns }) => columns.flatMap(wordingsOf))) {
    for (let at = 0; at < wording.length; at++) endings.add(wording.slice(at));
  }
  return endings;
}

const folded = new WeakMap<Column, readonly string[]>();

/** The folded wordings of a column. */
export function wordingsOf(column: Column): readonly string[] {
  const known = folded.get(column) ?? [column.label.vi, ...column.also].map(fold);
  folded.set(column, known);
  return known;
}
