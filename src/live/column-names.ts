import { plain } from '../text/fold.ts';

/** Names of the columns that every table has; they are the same in both languages. */
export const COLUMNS = { unit: 'Don_vi', from: 'Tu_thang', to: 'Den_thang', value: 'So' } as const;

const LONGEST = 40;

/** Names that any spreadsheet program accepts, made of words: `Số lượt tiếp` → `So_luot_tiep`; none twice. */
export function tableNames(words: readonly string[]): string[] {
  const taken = new Set<string>();
  return words.map((text) => {
    const letters = plain(text)
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, LONGEST);
    // With an underscore no name can be taken for a cell, such as LOG10.
    const base = letters.includes('_') ? letters : `so_${letters}`;
    const capital = base.slice(0, 1).toUpperCase() + base.slice(1);
    let name = /^[A-Z]/.test(capital) ? capital : `So_${capital}`;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${capital}_${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
