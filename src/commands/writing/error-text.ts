import type { Lang, Text } from '../../i18n/text.ts';
import { wrapWords } from '../../render/wrap-words.ts';

/** Why a command cannot start, in lines that fit a terminal; a pipe has no width. */
export function errorText(text: Text, lang: Lang, columns: number | undefined): string {
  return columns === undefined ? text[lang] : wrapWords(text[lang], columns).join('\n');
}
