import type { Text } from '../i18n/text.ts';

/** `Kim Liên, Láng và Đống Đa`. */
export function listWords(names: readonly string[]): Text {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return { vi: last, en: last };
  const first = names.slice(0, -1).join(', ');
  return { vi: `${first} và ${last}`, en: `${first} and ${last}` };
}
