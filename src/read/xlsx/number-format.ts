/** How a number format shows a number, as far as it changes what the number means. */
export type Shown = 'number' | 'date' | 'percent';

/** Built-in formats have no code in the file. 27–36 and 50–58 are dates in East Asian Excels; 46 is elapsed time. */
export function builtinFormat(id: number): Shown {
  if (id === 9 || id === 10) return 'percent';
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
  return isDate ? 'date' : 'number';
}

/** Reads a format code's first section, the one for positive numbers: `dd/mm/yyyy;@`, `0.0%`, `#,##0 "đ"`. */
export function customFormat(code: string): Shown {
  // Quoted words, escaped letters, and the letters after `_` and `*` are printed as they are.
  const bare = code.replace(/"[^"]*"?|[\\_*]./gs, '');
  const [section = ''] = bare.split(';');
  // [h]:mm is a length of time, not a day.
  if (/\[(h+|m+|s+)\]/i.test(section)) return 'number';
  const plain = section.replace(/\[[^\]]*\]?/g, '').replace(/general/gi, '');
  if (/[ymdhs]/i.test(plain)) return 'date';
  return plain.includes('%') ? 'percent' : 'number';
}
