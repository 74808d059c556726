import type { Form } from '../forms/form.ts';
import type { Text } from '../i18n/text.ts';
import type { Row, Sheet } from '../model/sheet.ts';
import { formVersion } from '../templates/form-version.ts';
import { isStamp, type StampedForm, stampedForm } from '../templates/stamp.ts';
import type { Report } from './sink.ts';

interface StampContext {
  readonly forms: readonly Form[];
  readonly report: Report;
}

/** Takes the rows of a template's hidden sheet, which says nothing but what it was made for. */
export interface StampReader {
  push(row: Row): void;
  /** Reports once which forms the template has in another version than today's, or that are no more. */
  end(): 'nothing';
}

/** `undefined` where the first row of the sheet is not that of a template's hidden sheet. */
export function stampReader(first: Row, sheet: Sheet, { forms, report }: StampContext): StampReader | undefined {
  if (!isStamp(textsOf(first))) return undefined;
  const stamped: StampedForm[] = [];
  return {
    push(row) {
      const form = stampedForm(textsOf(row));
      if (form !== undefined) stamped.push(form);
    },
    end() {
      const outdated = stamped.flatMap(({ id, version }): (string | Text)[] => {
        const form = forms.find((one) => one.id === id);
        if (form === undefined) return [id];
        return formVersion(form) === version ? [] : [form.title];
      });
      if (outdated.length > 0) report('F018', { file: sheet.file }, { forms: outdated });
      return 'nothing';
    },
  };
}

function textsOf({ cells }: Row): string[] {
  return cells.map(({ text }) => text.trim());
}
