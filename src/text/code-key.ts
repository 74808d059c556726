/** A code as it is compared: `vv – 01` is `VV-01`. Its marks stay, as 1/12 and 11/2 are different numbers. */
export function codeKey(code: string): string {
  return code.normalize('NFC').toUpperCase().replace(/[–—−]/g, '-').replace(/\s+/g, '');
}
