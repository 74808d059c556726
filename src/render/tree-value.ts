import { formatCount, formatPercent } from '../i18n/format.ts';
import type { Lang } from '../i18n/text.ts';
import type { TreeNode } from '../model/document.ts';

/** The number of a node as words, empty where it has none. */
export function treeValue({ value, percent }: TreeNode, lang: Lang): string {
  if (value === undefined) return '';
  return percent ? formatPercent(value, lang) : formatCount(value, lang);
}
