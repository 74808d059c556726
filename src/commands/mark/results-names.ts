import type { Lang } from '../../i18n/text.ts';
import type { Source } from '../../read/reader.ts';
import { markWords } from './words.ts';

/** Where the copy of a file goes below the folder of copies. */
export function insideOf({ path, inside, shown }: Source): string {
  return path === '-' ? 'stdin' : (inside ?? shown);
}

/**
 * What the workbook of findings of each file is called, `ward - kết quả.xlsx`; where `ward.xls` and `ward.csv` lie side by side,
 * with the ending of its file.
 */
export function resultsNames(files: readonly Source[], lang: Lang): (source: Source) => string {
  const besides = new Map<string, Set<string>>();
  for (const inside of files.map(insideOf)) {
    const stem = withoutEnding(inside);
    besides.set(stem, (besides.get(stem) ?? new Set()).add(inside));
  }
  return (source) => {
    const inside = insideOf(source);
    const stem = withoutEnding(inside);
    return `${(besides.get(stem)?.size ?? 0) > 1 ? inside : stem} - ${markWords.results[lang]}.xlsx`;
  };
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^./]+$/, '');
}
