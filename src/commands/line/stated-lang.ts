import type { Lang } from '../../i18n/text.ts';
import { UserError } from '../../model/trouble.ts';

/** Where a language may be named, the first that says one counts. */
export interface StatedLang {
  readonly option: string | undefined;
  readonly environment: string | undefined;
}

/** The language that was asked for, as far as there is one of that name. */
export function statedLang(stated: StatedLang): Lang | undefined {
  return langNamed(wordOf(stated) ?? '');
}

/** Throws `UserError` for a language that there is not. */
export function checkLang(stated: StatedLang): void {
  const word = wordOf(stated);
  if (word === undefined || langNamed(word) !== undefined) return;
  const where = stated.option === undefined ? ' (DONGDA_LANG)' : '';
  throw new UserError({
    vi: `Không có ngôn ngữ “${word}”${where}. Dùng vi hoặc en.`,
    en: `There is no language “${word}”${where}. Use vi or en.`,
  });
}

/** A variable that is set to nothing says nothing. */
function wordOf({ option, environment }: StatedLang): string | undefined {
  return option ?? (environment || undefined);
}

function langNamed(word: string): Lang | undefined {
  const lang = word.toLowerCase();
  return lang === 'en' || lang === 'vi' ? lang : undefined;
}
