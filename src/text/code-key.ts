/** Codes that are compared as they stand: most of them. */
const PLAIN = /^[\x21-\x60\x7b-\x7e]*$/;

/** A code as it is compared: `vv – 01` is `VV-01`. Its marks stay, as 1/12 and 11/2 are different numbers. */
export function codeKey(code: string): string {
  if (PLAIN.test(code)) return code;
  return code.normalize('NFC').toUpperCase().replace(/[–—−]/g, '-').replace(/\s+/g, '');
}
