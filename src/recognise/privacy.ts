import type { Cell } from '../model/cell.ts';

export type PersonalData = 'identity' | 'phone' | 'email';

const IDENTITY = /(?<!\d)(?:\d{9}|\d{12})(?!\d)/;
const PHONE = /(?<!\d)(?:\+?84|0)(?:[ .-]?\d){9}(?!\d)/;
/** What has none of these is not looked at again: nearly every text. */
const SUSPECT = /\d(?:[ .-]?\d){8}|@/;
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/;
const SECRET = /^\s*(?:độ mật\s*:?\s*)?(?:tối mật|tuyệt mật|mật)\s*$/i;

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

/** A cell that says nothing but MẬT, TỐI MẬT or TUYỆT MẬT: the stamp of a classified paper. */
export function isSecretMark(cell: Cell): boolean {
  return cell.kind === 'text' && cell.text.length >= 3 && cell.text.length <= 24 && SECRET.test(cell.text);
}
