import type { Lang } from '../i18n/text.ts';
import type { Block, Paragraph, ReportDocument } from '../model/document.ts';
import { cleanText } from './clean-text.ts';
import { type Paint, painter } from './paint.ts';
import type { Render } from './renderer.ts';
import { findingsText } from './table/findings-text.ts';
import { gridText } from './table/grid-text.ts';
import { treeText } from './table/tree-text.ts';
import { longestLine, wrapWords } from './wrap-words.ts';

const NARROWEST = 20;
const BOM = '\uFEFF';

/** Text for a terminal: no line wider than `width`, colours for severities only. Into a file it starts with a byte order mark, for Notepad. */
export const renderTable: Render = async (document, options) => {
  const paint = painter(options.color);
  const width = Math.max(options.width, NARROWEST);
  const parts = [
    topText(document, width, options.lang),
    ...document.blocks.map((block) => blockText(block, width, options.lang, paint)),
  ];
  const text = parts.filter((part) => part !== '').join('\n\n');
  return `${options.toFile ? BOM : ''}${text}\n`;
};

function topText(document: ReportDocument, width: number, lang: Lang): string {
  const offices = [document.superior, document.issuer].filter((office) => office !== undefined);
  const texts = [...offices, document.title, ...document.lines];
  return texts.flatMap((text) => wrapWords(cleanText(text[lang]), width)).join('\n');
}

function blockText(block: Block, width: number, lang: Lang, paint: Paint): string {
  switch (block.type) {
    case 'heading': {
      const text = wrapWords(cleanText(block.text[lang]), width).join('\n');
      return `${text}\n${'═'.repeat(longestLine(text))}`;
    }
    case 'paragraph':
      return paragraphText(block, width, lang, paint);
    case 'grid':
      return gridText(block, width, lang);
    case 'findings':
      return findingsText(block.findings, { width, lang, paint });
    case 'tree':
      return treeText(block, width, lang);
  }
}

function paragraphText(paragraph: Paragraph, width: number, lang: Lang, paint: Paint): string {
  const color = ({ plain: undefined, good: 'green', warning: 'yellow', bad: 'red' } as const)[paragraph.tone];
  return wrapWords(cleanText(paragraph.text[lang]), width)
    .map((line) => (color === undefined ? line : paint(color, line)))
    .join('\n');
}
