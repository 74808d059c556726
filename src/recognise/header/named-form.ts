import type { OfficialForm } from '../../forms/official/official-form.ts';
import { officialForms, officialTwins } from '../../forms/official/registry.ts';
import type { Row } from '../../model/sheet.ts';
import { fold, plain } from '../../text/fold.ts';

/** Words of a title that name another form or circular than its columns show. */
export interface NamedOtherwise {
  readonly named: string;
  readonly row: number;
  readonly column: number;
}

/** `01/TCD`; some offices write `02/XLĐ`. */
const CODE = /\b(0?[1-6])\s?\/\s?(tcd|xld|kqgq|gqkn|gqtc|kqth|qlkntc)\b/;
const CIRCULAR = /\bthong tu (?:so )?:? ?(\d{1,2})\s?\/\s?(20\d\d)\b/;

/** What the title block says of code, circular and title that is not the form's. */
export function namedOtherwise(rows: readonly Row[], form: OfficialForm): NamedOtherwise[] {
  const found: NamedOtherwise[] = [];
  for (const row of rows) {
    row.cells.forEach(({ kind, state, text }, index) => {
      if (kind !== 'text' || state === 'covered') return;
      const named = otherCode(text, form) ?? otherCircular(text, form) ?? otherTitle(text, form);
      if (named !== undefined) found.push({ named, row: row.number, column: index + 1 });
    });
  }
  return found;
}

function otherCode(text: string, { data }: OfficialForm): string | undefined {
  const [, number, letters] = CODE.exec(plain(text)) ?? [];
  if (number === undefined || letters === undefined) return undefined;
  const code = `${number.padStart(2, '0')}/${letters.toUpperCase()}`;
  return code === data.code ? undefined : code;
}

function otherCircular(text: string, { data }: OfficialForm): string | undefined {
  const [, number, year] = CIRCULAR.exec(plain(text)) ?? [];
  if (number === undefined) return undefined;
  const circular = `${number.padStart(2, '0')}/${year}`;
  return circular === data.circular ? undefined : `Thông tư ${circular}`;
}

/** The whole title of another form; those of the same code in different circulars are the same. */
function otherTitle(text: string, form: OfficialForm): string | undefined {
  const title = fold(text);
  if (title === fold(form.data.title)) return undefined;
  const other = officialForms().find((one) => fold(one.data.title) === title);
  return other === undefined || officialTwins(form).includes(other) ? undefined : text.trim();
}
