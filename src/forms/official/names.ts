import type { OfficialColumn } from '../../official/outline.ts';
import { fold } from '../../text/fold.ts';
import { WHOLE_WORDS } from '../whole-words.ts';

/** Words that offices write for one another. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/một người/g, '1 người'],
  [/có nhiều người/g, 'nhiều người'],
  [/lần 2/gi, 'lần hai'],
  [/\bNN\b/g, 'Nhà nước'],
  [/\bQĐ\b/g, 'quyết định'],
  [/ g\/q /g, ' giải quyết '],
  [/Trđ/g, 'triệu đồng'],
  [/Kiến nghị, phản ánh/g, 'Phản ánh, kiến nghị'],
  [/Phản ánh, kiến nghị/g, 'Kiến nghị, phản ánh'],
];

/** Fewer letters than this name no column without the headings above it. */
const TELLING = 8;

/**
 * Other wordings of columns by number: as misprinted, without a last word that only says "all of it", and without their
 * upper headings where what is left stands for no other column of the form.
 */
export function wordingsOf(
  columns: readonly OfficialColumn[],
  misprints: Readonly<Record<number, string>>,
): ReadonlyMap<number, readonly string[]> {
  const tails = tailsOf(columns);
  return new Map(
    columns.map(({ number, path }) => {
      const found = labelsOf(path)
        .map((_, index, labels) => labels.slice(index).join(' › '))
        .filter((tail, index) => index === 0 || (tails.get(fold(tail)) === 1 && fold(tail).length >= TELLING));
      const misprint = misprints[number];
      const wordings = misprint === undefined ? found : [misprint, ...found];
      return [number, [path.join(' › '), ...wordings].flatMap(respelt).concat(wordings)];
    }),
  );
}

/** A wording with each of the spellings put in place of the other, and with all of them. */
function respelt(wording: string): string[] {
  const single = SPELLINGS.map(([usual, other]) => wording.replace(usual, other));
  const all = SPELLINGS.slice(0, -2).reduce((text, [usual, other]) => text.replace(usual, other), wording);
  return [...new Set([...single, all])].filter((other) => other !== wording);
}

/** The labels of a path that say something. */
function labelsOf(path: readonly string[]): readonly string[] {
  return path.length > 1 && WHOLE_WORDS.has(fold(path.at(-1) ?? '')) ? path.slice(0, -1) : path;
}

/** True where a column stands under the heading that names the other. */
export function standsUnder({ path }: OfficialColumn, other: OfficialColumn): boolean {
  return labelsOf(other.path).every((label, index) => label === path[index]);
}

/** The shortest end of each column's path that is no other column's: `Đã giải quyết › Lần đầu`. */
export function shortNames(columns: readonly OfficialColumn[]): ReadonlyMap<number, string> {
  const tails = tailsOf(columns);
  return new Map(
    columns.map(({ number, path }) => {
      const ends = path.map((_, index) => path.slice(path.length - 1 - index).join(' › '));
      return [number, ends.find((end) => tails.get(fold(end)) === 1) ?? path.join(' › ')];
    }),
  );
}

/** How many columns a folded end of a path belongs to, with a last "all of it" and without. */
function tailsOf(columns: readonly OfficialColumn[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { path } of columns) {
    for (const labels of new Set([path, labelsOf(path)])) {
      for (const index of labels.keys()) {
        const tail = fold(labels.slice(index).join(' › '));
        found.set(tail, (found.get(tail) ?? 0) + 1);
      }
    }
  }
  return found;
}
