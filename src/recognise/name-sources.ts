import { nameMention, type PeriodMention, periodMention } from '../model/period-mention.ts';
import type { Where } from '../rules/header/where-words.ts';
import type { PeriodSource, UnitSource } from './source.ts';

/** What the names of the sheet, the file and its two nearest folders say, in that order. */
export function nameSources(file: string, sheet: string | undefined): { units: UnitSource[]; periods: PeriodSource[] } {
  const segments = file.split('/').filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
  const fileName = (segments.at(-1) ?? '').replace(/\.[a-z0-9]+$/i, '');
  const folders = segments.slice(0, -1).reverse().slice(0, 2);
  const names: readonly (readonly [Where, string, PeriodMention | undefined])[] = [
    ...(sheet === undefined ? [] : [['sheet', sheet, periodMention(sheet)] as const]),
    ['file', fileName, nameMention(fileName)],
    ...folders.map((name) => ['folder', name, nameMention(name)] as const),
  ];
  const at = { file, ...(sheet === undefined ? {} : { sheet }) };
  return {
    units: names.map(([where, text]) => ({ where, text, trust: 'mentioned', at })),
    periods: names.flatMap(([where, , mention]) => (mention === undefined ? [] : [{ where, mention, at }])),
  };
}
