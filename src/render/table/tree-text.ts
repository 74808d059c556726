import type { Lang } from '../../i18n/text.ts';
import type { Tree, TreeNode } from '../../model/document.ts';
import { cleanText } from '../clean-text.ts';
import { placesText } from '../place-text.ts';
import { textWidth } from '../text-width.ts';
import { treeValue } from '../tree-value.ts';
import { wrapWords } from '../wrap-words.ts';

/** Branches narrower than this are not worth drawing. */
const NARROWEST = 20;

/** A tree as lines of at most `width`, the cell of a number on its line where it fits, else below it. */
export function treeText(tree: Tree, width: number, lang: Lang): string {
  const title = wrapWords(cleanText(tree.title[lang]), width);
  return [...title, ...tree.roots.flatMap((root) => nodeLines(root, '', '', width, lang))].join('\n');
}

/** `first` stands before the node's first line, `rest` before the others and its parts. */
function nodeLines(node: TreeNode, first: string, rest: string, width: number, lang: Lang): string[] {
  const own = ownLines(node, Math.max(width - textWidth(first), NARROWEST), lang);
  const hanging = rest + (node.parts.length > 0 ? '│  ' : '');
  const lines = own.map((line, at) => (at === 0 ? first : hanging) + line);
  const last = node.parts.length - 1;
  const parts = node.parts.flatMap((part, at) =>
    nodeLines(part, rest + (at === last ? '└─ ' : '├─ '), rest + (at === last ? '   ' : '│  '), width, lang),
  );
  return [...lines, ...parts];
}

function ownLines(node: TreeNode, width: number, lang: Lang): string[] {
  const value = treeValue(node, lang);
  const head = `${cleanText(node.label[lang])}${value === '' ? '' : `: ${value}`}`;
  const place = placesText(node.places, lang);
  const whole = place === '' ? head : `${head}  [${place}]`;
  if (textWidth(whole) <= width) return [whole];
  // The branch drawn beside the further lines takes three characters more.
  const below = place === '' ? [] : wrapWords(`[${place}]`, width - 3);
  return [...wrapWords(head, width - 3), ...below];
}
