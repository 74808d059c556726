import type { PeriodMention } from '../../model/period-mention/mention.ts';
import { nameMentions, periodMentions } from '../../model/period-mention/mentions.ts';
import type { Sheet } from '../../model/sheet.ts';
import { isLegible } from '../../read/encoding/sheet-name.ts';
import type { Where } from '../../rules/header/where-words.ts';
import { plain } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { titlesCumulative } from '../cumulative-words.ts';
import type { PeriodSource, UnclearName, UnitSource } from './source.ts';
import type { Saying } from './title-block.ts';

type Named = readonly [Where, name: string, readonly PeriodMention[], isUnclear: boolean];

/** Folders are the same for many files. */
const mentionsInName = remembered((name) => nameMentions(asTitle(name), name));
const inSheetName = remembered((name): Named => ['sheet', name, periodMentions(asTitle(name), name), !isLegible(name)]);

/** What the names of a file and its two nearest folders say. */
const inPath = remembered((file): readonly Named[] => {
  const segments = file.split('/').filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
  const fileName = (segments.at(-1) ?? '').replace(/\.[a-z0-9]+$/i, '');
  const folders = segments.slice(0, -1).reverse().slice(0, 2);
  const inName = (where: Where, name: string): Named => [where, name, mentionsInName(name), !isLegible(name)];
  return [inName('file', fileName), ...folders.map((name) => inName('folder', name))];
});

/** A sheet by its name: as it is stored, and as it reads. */
type SheetName = Pick<Sheet, 'name' | 'nameReads'>;

/** The name of the sheet, else of the file, that says that the figures are sums since the start of the year. */
export function cumulativeName(file: string, { name: sheet, nameReads = sheet }: SheetName): Saying | undefined {
  if (sheet !== undefined && nameReads !== undefined && titlesCumulative(nameReads))
    return { words: nameReads, at: { file, sheet } };
  const [[, name] = ['', '']] = inPath(file);
  return titlesCumulative(name) ? { words: name, at: { file } } : undefined;
}

/** What names say of unit and period, the nearest to the figures first, and the nearest of them that nobody can read. */
export interface NameSources {
  readonly units: readonly UnitSource[];
  readonly periods: readonly PeriodSource[];
  readonly unclear?: UnclearName;
}

/** What the names of the sheet, the file and its two nearest folders say, in that order. */
export function nameSources(file: string, { name: sheet, nameReads = sheet }: SheetName): NameSources {
  const names = nameReads === undefined ? inPath(file) : [inSheetName(nameReads), ...inPath(file)];
  const at = { file, ...(sheet === undefined ? {} : { sheet }) };
  const unclear = names.find(([, , , isUnclear]) => isUnclear);
  return {
    units: names.map(([where, text]) => ({ where, text, trust: 'mentioned', at })),
    periods: names.flatMap(([where, , mentions]) => mentions.map((mention) => ({ where, mention, at }))),
    ...(unclear && { unclear: { where: unclear[0], name: unclear[1], at } }),
  };
}

/** A name as a title would have it: `bao_cao_thang3-2021` is `bao cao thang 3-2021`; hyphens between digits stay. */
function asTitle(name: string): string {
  return plain(name)
    .replaceAll('_', '-')
    .replace(/(?<=[a-z])-+|-+(?=[a-z])/g, ' ')
    .replace(/\b(thang|quy)(?=\d)/g, '$1 ');
}
