/** Bytes that are looked at. */
const HEAD = 8_192;
const FEWEST = 8;

export type Utf16 = 'utf-16le' | 'utf-16be';

/** By its mark, which begins like that of UTF-16. No office program writes it, and nothing here reads it. */
export function isUtf32(start: Uint8Array): boolean {
  const mark = Buffer.from(start.subarray(0, 4)).toString('hex');
  return mark === 'fffe0000' || mark === '0000feff';
}

/**
 * The byte order of a text in UTF-16, by its mark or, without one, by the zeros beside the digits, commas and letters of
 * ASCII; `undefined` where the bytes are no UTF-16.
 */
export function utf16Order(start: Uint8Array): Utf16 | undefined {
  if (isUtf32(start)) return undefined;
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const head = start.subarray(0, Math.min(HEAD, start.length - (start.length % 2)));
  if (head.length < FEWEST || !head.includes(0)) return undefined;
  if (looksLikeText(head, 1)) return 'utf-16le';
  return looksLikeText(head, 0) ? 'utf-16be' : undefined;
}

/** Half of the characters or more are of Latin-1, as in Vietnamese too, and none of those is a control character. */
function looksLikeText(head: Uint8Array, high: 0 | 1): boolean {
  let latin = 0;
  for (let at = 0; at < head.length; at += 2) {
    if (head[at + high] !== 0) continue;
    const low = head[at + 1 - high] ?? 0;
    if (low < 32 && low !== 9 && low !== 10 && low !== 13) return false;
    latin++;
  }
  return latin * 4 >= head.length;
}
