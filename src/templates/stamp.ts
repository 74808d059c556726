import { fold } from '../text/fold.ts';

/** A form as the hidden sheet of a template names it. */
export interface StampedForm {
  readonly id: string;
  /** As `formVersion` gave it when the template was made. */
  readonly version: string;
}

/** Name of the hidden sheet: whose it is, which forms, and the lists that drop-downs show. */
export const STAMP_SHEET = 'bieu_mau';

const SIGN = 'dongda-report: bieu mau';
const SIGN_WORDS = fold(SIGN);

/** The first cells of the rows of the hidden sheet. Lists stand right of them. */
export function stampRows(forms: readonly StampedForm[]): readonly (readonly string[])[] {
  return [[SIGN], ...forms.map(({ id, version }) => [id, version])];
}

/** Columns (from A) that the stamp may fill; lists begin to the right of them. */
export const STAMP_COLUMNS = 2;

/** True for the texts of the first row of a template's hidden sheet, whatever the sheet is called by now. */
export function isStamp([first = '']: readonly string[]): boolean {
  return fold(first) === SIGN_WORDS;
}

/** What a row of it says of a form; `undefined` in the first row, and where only lists go on. */
export function stampedForm(row: readonly string[]): StampedForm | undefined {
  const [id = '', version = ''] = row;
  return id === '' || isStamp(row) ? undefined : { id, version };
}
