import { cleanText } from '../clean-text.ts';
import { workbookWords } from '../phrases.ts';

const LONGEST = 31;

/** Names Excel accepts, in the same order: no forbidden signs, at most 31 characters, none twice (capitals do not count). */
export function sheetNames(wanted: readonly string[]): string[] {
  // Excel keeps the name History for itself.
  const taken = new Set(['history']);
  return wanted.map((name) => {
    const allowed = cleanText(name)
      .replace(/[[\]:*?/\\\n]/g, ' ')
      .replaceAll("'", '’')
      .replace(/ +/g, ' ')
      .trim();
    const unique = firstFree(allowed || workbookWords.sheet.vi, taken);
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const candidate = name.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
