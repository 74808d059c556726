import type { Column } from '../forms/column.ts';
import type { Cell } from '../model/cell.ts';
import { type PersonalData, personalDataInText } from '../text/personal-data.ts';
import { remembered } from '../text/remembered.ts';
import { isSecretText } from '../text/secret-mark.ts';

/** What the column of a cell holds: a column of the form, notes; `undefined` where it is none of the form's. */
export type Holds = Column['kind'] | 'note' | undefined;

/** How a number of a person begins, and no amount, however large: with a 0 that more digits follow. */
const NO_AMOUNT = /(?<!\d[\s.,]?)0\d|\+84|[@\uff20]/;
/** The number of a card or telephone, also without the zeros that a spreadsheet program takes off its beginning. */
const DIGITS = /^[1-9]\d{8,11}$/;
/** What telephone numbers begin with, but for their 0. */
const PHONE = /^[35789]\d{8}$/;

/** What has fewer digits is none. */
const SHORTEST = 100_000_000;

/**
 * The kind of personal data that a cell holds, never the data itself. No count has as many digits as an identity number,
 * while quantities may be money; what stands as a number in a column that is none of the form's may be anything.
 */
export function personalDataIn(cell: Cell, holds?: Holds): PersonalData | undefined {
  const isAmount = holds === 'quantity' || holds === 'percent';
  if (cell.kind === 'number') {
    const isLooked = holds !== undefined && !isAmount && cell.number >= SHORTEST;
    return isLooked ? inText(String(cell.number), holds) : undefined;
  }
  if (cell.kind !== 'text' || cell.text.length < 6) return undefined;
  return isAmount && !NO_AMOUNT.test(cell.text) ? undefined : inText(cell.text, holds);
}

/** Labels come again in every row. */
const inWords = remembered(personalDataInText);

function inText(text: string, holds: Holds): PersonalData | undefined {
  const digits = holds === 'count' || holds === 'note' ? DIGITS.exec(text.trim())?.[0] : undefined;
  if (digits === undefined) return inWords(text);
  return PHONE.test(digits) ? 'phone' : 'identity';
}

/** MẬT, TỐI MẬT or TUYỆT MẬT, alone in a cell or in a line of it: the stamp of a classified paper. */
export function isSecretMark({ kind, text }: Cell): boolean {
  return kind === 'text' && isSecretText(text);
}
