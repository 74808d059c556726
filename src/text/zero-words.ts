const DASHES = /^[-–—−]+$/;
const DOTS = /^(?:\.{2,}|…[.…]*|\.(?: \.)+)$/;
const NONE = new Set([
  'khong',
  'khongco',
  'khongphatsinh',
  'khongphatsinhmoi',
  'khongcophatsinh',
  'ko',
  'koco',
  'kophatsinh',
  'kps',
]);

/** Nothing, or the dots that stand for "no data" in Vietnamese statistics. */
export function isNoData(line: string): boolean {
  return line === '' || DOTS.test(line);
}

/** A dash alone, of any length: none. */
export function isDash(line: string): boolean {
  return DASHES.test(line);
}

/** `không`, `không có`, `không phát sinh` and their short forms, folded. */
export function isZeroWord(folded: string): boolean {
  return NONE.has(folded);
}
