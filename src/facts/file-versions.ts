import { plain } from '../text/fold.ts';

/** Words for numbers, as in `lần hai`. */
const NUMERALS: Readonly<Record<string, number>> = { nhat: 1, dau: 1, hai: 2, ba: 3, tu: 4, bon: 4 };
const NUMBER = String.raw`(?:thu )?(\d{1,2}|${Object.keys(NUMERALS).join('|')})\b`;

/** A first correction is what comes after the first hand-in: `sửa lần 1` is as late as `lần 2`. */
const CORRECTED = new RegExp(String.raw`\b(?:sua|sua doi|chinh sua|bo sung|dieu chinh|dinh chinh) lan ${NUMBER}`, 'g');
const ISSUED = new RegExp(
  String.raw`(?:\blan |\b(?:phien )?(?<!\b(?:uy|van|bien) )ban |\bv(?:er|ersion)? ?)${NUMBER}`,
  'g',
);

/** Words of a version that do not say which: `final` may be before or after `v2`. */
const UNCLEAR =
  /\b(?:lan|final|chot|chinh thuc|moi|moi nhat|cu|new|old|draft|du thao|ban nhap|copy|ban sao|sua|sua doi|chinh sua|bo sung|dieu chinh|dinh chinh|thay the|hoan chinh)\b|\bcuoi\b(?! (?:nam|quy|ky|thang))|\bv\d+\.\d(?!\d)/;

/** The number that Windows and browsers put behind the name of a second file: `bieu (2).xlsx`. */
const NUMBERED = /^(.*\S)\s*\((\d{1,2})\)(\.\w+)?$/;

interface Version {
  /** 1 where the name states none. */
  readonly number: number;
  /** The path without a number that is only one among files of the same name. */
  readonly path: string;
  readonly numbered: boolean;
}

/**
 * The versions that file names and the folders below the common one state (`v2`, `lần 2`, `bản 2`, `sửa lần 1`, `(2)`), by path;
 * a name that states none is the first. `undefined` where a name leaves open which version it is.
 */
export function fileVersions(paths: readonly string[]): ReadonlyMap<string, number> | undefined {
  const common = commonFolders(paths);
  const versions = paths.flatMap((path) => versionOf(path, common) ?? []);
  if (versions.length < paths.length) return undefined;
  if (versions.some(({ numbered }) => numbered) && new Set(versions.map(({ path }) => path)).size > 1) return undefined;
  return new Map(paths.map((path, index) => [path, versions[index]?.number ?? 1]));
}

function versionOf(path: string, common: number): Version | undefined {
  const segments = path.split('/');
  const file = segments.at(-1) ?? '';
  const numbered = NUMBERED.exec(file);
  const bare = numbered ? `${numbered[1]}${numbered[3] ?? ''}` : file;
  const names = [...segments.slice(common, -1), bare.replace(/\.\w+$/, '')];
  const numbers = new Set<number>();
  for (const name of names) {
    const said = numbersIn(name);
    if (said === undefined) return undefined;
    for (const number of said) numbers.add(number);
  }
  if (numbers.size > 1) return undefined;
  const [word = 1] = numbers;
  return {
    number: numbered ? Number(numbered[2]) : word,
    path: [...segments.slice(0, -1), bare].join('/'),
    numbered: numbered !== null,
  };
}

/** The versions that a name states; `undefined` where it speaks of one without saying which. */
function numbersIn(name: string): readonly number[] | undefined {
  const text = plain(name);
  const words = text.replace(/[^a-z0-9]+/g, ' ');
  const numbers: number[] = [];
  const left = words
    .replace(CORRECTED, (_, number: string) => {
      numbers.push(numberOf(number) + 1);
      return '';
    })
    .replace(ISSUED, (_, number: string) => {
      numbers.push(numberOf(number));
      return '';
    });
  return UNCLEAR.test(left) || /\bv\d+\.\d(?!\d)/.test(text) ? undefined : numbers;
}

function numberOf(word: string): number {
  return NUMERALS[word] ?? Number(word);
}

/** How many folders all paths begin with. */
function commonFolders(paths: readonly string[]): number {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
  const differs = first.findIndex((folder, index) => others.some((other) => other[index] !== folder));
  return differs === -1 ? first.length : differs;
}
