import type { Lang } from '../i18n/text.ts';
import type { Block, FindingWords, Grid, GridCell, GridRow, TreeNode } from '../model/document.ts';
import { severityWords } from '../model/severity-words.ts';
import { cellText } from './cell-text.ts';
import { cleanText } from './clean-text.ts';
import { legend } from './legend.ts';
import { placesText, placeText, relatedText } from './place-text.ts';
import type { Render } from './renderer.ts';
import { treeValue } from './tree-value.ts';

/** GitHub-flavoured Markdown: headings, pipe tables, findings as a list. Any text shows as it is, never as markup. */
export const renderMarkdown: Render = async (document, { lang }) => {
  const offices = [document.superior, document.issuer].filter((office) => office !== undefined);
  const issuer = offices.map((office) => paragraph(office[lang]));
  const lines = document.lines.map((line) => paragraph(line[lang]));
  const top = [...issuer, `# ${inline(document.title[lang])}`, ...(lines.length > 0 ? [lines.join('\\\n')] : [])];
  const blocks = document.blocks.map((block) => blockText(block, lang)).filter((text) => text !== '');
  return `${[...top, ...blocks].join('\n\n')}\n`;
};

function blockText(block: Block, lang: Lang): string {
  switch (block.type) {
    case 'heading':
      return `## ${inline(block.text[lang])}`;
    case 'paragraph':
      return paragraph(block.text[lang]);
    case 'grid':
      return gridText(block, lang);
    case 'findings':
      return block.findings.map((finding) => findingText(finding, lang)).join('\n');
    case 'tree':
      return [`**${inline(block.title[lang])}**\n`, ...block.roots.flatMap((root) => nodeLines(root, '', lang))].join(
        '\n',
      );
  }
}

function nodeLines(node: TreeNode, indent: string, lang: Lang): string[] {
  const value = treeValue(node, lang);
  const place = placesText(node.places, lang);
  const words = `${node.label[lang]}${value === '' ? '' : `: ${value}`}${place === '' ? '' : ` [${place}]`}`;
  return [`${indent}- ${inline(words)}`, ...node.parts.flatMap((part) => nodeLines(part, `${indent}  `, lang))];
}

function gridText(grid: Grid, lang: Lang): string {
  const header = grid.columns.map(({ label, group }) => inline(group ? `${group[lang]}: ${label[lang]}` : label[lang]));
  const rule = grid.columns.map((column) => (column.align === 'right' ? '---:' : '---'));
  const rows = grid.rows.map((row) => row.cells.map((cell, index) => gridCell(cell, row.role, index, lang)));
  const table = [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const notes = [...grid.notes, ...legend(grid)].map((note) => paragraph(note[lang])).join('\\\n');
  const title = grid.title[lang] === '' ? '' : `**${inline(grid.title[lang])}**`;
  return [title, table, notes].filter((part) => part !== '').join('\n\n');
}

function gridCell(cell: GridCell, role: GridRow['role'], index: number, lang: Lang): string {
  const { text, mark, coverage } = cellText(cell, role, lang);
  const shown = inline(`${text}${mark}${coverage === '' ? '' : ` (${coverage})`}`);
  if (shown === '') return '';
  if (role === 'total') return `**${shown}**`;
  return role === 'part' && index === 0 ? `&nbsp;&nbsp;${shown}` : shown;
}

function findingText(finding: FindingWords, lang: Lang): string {
  const head = `- **${severityWords[finding.severity][lang]} ${finding.code}** ${inline(placeText(finding.at, lang))}`;
  const related = relatedText(finding.at, finding.related, lang);
  const help = finding.help[lang] === '' ? '' : `→ ${finding.help[lang]}`;
  const words = [finding.message[lang], related, help].filter((part) => part !== '');
  return [head, ...words.map((part) => `  ${paragraph(part).replaceAll('\n', '<br>')}`)].join('\\\n');
}

/** On one line, for a heading or a cell. */
function inline(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '<br>');
}

/** A line of its own, where a sign or a number at its start could open a list, a quote or a heading. */
function paragraph(text: string): string {
  return escapeMarkup(text)
    .replace(/^( *)([#>+-])/gm, '$1\\$2')
    .replace(/^( *\d+)([.)])/gm, '$1\\$2');
}

function escapeMarkup(text: string): string {
  return cleanText(text).replace(/[\\`*_[\]<|~&]/g, '\\$&');
}
