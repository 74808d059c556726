import { formatCount } from '../../i18n/format.ts';
import { fill, type Lang } from '../../i18n/text.ts';
import type { FindingWords } from '../../model/document.ts';
import { cleanText } from '../clean-text.ts';
import { groupWords } from '../phrases.ts';
import { addressText } from '../place-text.ts';

const MOST_FILES = 3;
const MOST_CELLS = 8;

/**
 * The places of a group that are not shown: `… và 4 chỗ khác: B9, B10, C4, C5` on the sheet of the last one that is
 * (`shown`), else `… và 14 chỗ khác ở lang-ha.xlsx (10), kim-lien.xlsx (4)`; nothing where all are shown.
 */
export function restText(rest: readonly FindingWords[], shown: FindingWords | undefined, lang: Lang): string {
  if (rest.length === 0) return '';
  const count = formatCount(rest.length, lang);
  const near = rest.filter(({ at }) => at.file === shown?.at.file && at.sheet === shown?.at.sheet);
  const cells = near.map(({ at }) => addressText(at, lang)).filter((address) => address !== '');
  if (cells.length === rest.length) {
    const more = cells.length > MOST_CELLS ? ' …' : '';
    return fill(groupWords.restAt, { count, cells: cells.slice(0, MOST_CELLS).join(', ') + more })[lang];
  }
  const byFile = new Map<string, number>();
  for (const { at } of rest) byFile.set(at.file, (byFile.get(at.file) ?? 0) + 1);
  const files = [...byFile].map(([file, found]) => `${cleanText(file)} (${formatCount(found, lang)})`);
  const others = files.splice(MOST_FILES).length;
  if (others > 0) files.push(fill(groupWords.otherFiles, { count: formatCount(others, lang) })[lang]);
  return fill(groupWords.restIn, { count, files: files.join(', ') })[lang];
}
