import type { Cell } from '../model/cell.ts';

export type PersonalData = 'identity' | 'phone' | 'email';

/** People part the digits of cards and telephones in groups: `001 099 012 345`, `(024) 3851-1234`. */
const IDENTITY = /(?<!\d)(?:\d{9}|\d{12}|(?<!\d[\s.\-–])0\d{2}(?:[\s.\-–]\d{3}){3})(?!\d)/;
/** Landlines have eleven digits. Two days side by side, `01.01.2021-31.12.2021`, have as many, but are none. */
const PHONE = /(?<!\d)(?:\+?84|0)(?:[\s.()\-–]{0,2}\d){9,10}(?!\d|[.-](?:\d{1,2}[.-])?(?:19|20)\d{2})/;
/** What has none of these is not looked at again: nearly every text. */
const SUSPECT = /\d(?:[\s.()\-–]{0,2}\d){8}|@/;
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/;
/** What every mark has in it, looked for first. */
const MAY_BE_SECRET = /mật/i;
const { source: MARK } =
  /^[\s([*]*(?:(?:Độ mật|ĐỘ MẬT)\s*[:–-]?\s*)?(?:(?:TỐI|TUYỆT)\s+)?MẬT(?:\s*[,;–-]?\s*\(?[Bb]ản số:?\s*\d+\)?)?[\s)\]*.!]*$/;
/** The whole of a cell, in brackets or with the number of the copy behind it. */
const SECRET = new RegExp(MARK, 'i');
/** A line of a cell: in capitals, as `bí mật` may be broken between lines. */
const SECRET_LINE = new RegExp(MARK, 'm');

/** The kind of personal data that a text cell holds, never the data itself: identity numbers have 9 or 12 digits. */
export function personalDataIn(cell: Cell): PersonalData | undefined {
  if (cell.kind !== 'text' || cell.text.length < 6 || !SUSPECT.test(cell.text)) return undefined;
  if (PHONE.test(cell.text)) return 'phone';
  if (IDENTITY.test(cell.text)) return 'identity';
  return EMAIL.test(cell.text) ? 'email' : undefined;
}

const EVERY = [PHONE, IDENTITY, EMAIL].map(({ source }) => new RegExp(source, 'g'));

/** The text with dots in place of identity numbers, telephone numbers and e-mail addresses. */
export function withoutPersonalData(text: string): string {
  return EVERY.reduce((left, pattern) => left.replace(pattern, '•••'), text);
}

/** MẬT, TỐI MẬT or TUYỆT MẬT, alone in a cell or in a line of it: the stamp of a classified paper. */
export function isSecretMark({ kind, text }: Cell): boolean {
  return kind === 'text' && MAY_BE_SECRET.test(text) && (SECRET.test(text) || SECRET_LINE.test(text));
}
