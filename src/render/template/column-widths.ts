import type { TemplateColumn, TemplateSheet } from '../../templates/template-sheet.ts';
import { widthOfLines, widthOfWords } from '../xlsx/text-size.ts';

const NARROWEST = 11;
/** Wide enough for the wordings of lists, and for names. */
const WIDEST_LIST = 26;
const NAMES = 26;
const REMARKS = 18;
const CHECK = 15;

/** Width of the paper's columns in Excel's units, then of the checks right of them. */
export function columnWidths({ columns, checks }: TemplateSheet): number[] {
  return [...columns.map(widthOf), ...checks.map(({ text }) => Math.max(CHECK, widthOfLines(text, false)))];
}

function widthOf({ id, label, entry }: TemplateColumn): number {
  const least = Math.max(NARROWEST, widthOfWords(label, true));
  if (entry.type === 'text') return Math.max(least, id === 'note' ? REMARKS : NAMES);
  if (entry.type === 'date') return Math.max(least, 13);
  const options = entry.type === 'list' ? entry.options : entry.type === 'given' ? entry.values : [];
  return Math.max(least, Math.min(WIDEST_LIST, longest(options)));
}

function longest(options: readonly string[]): number {
  return Math.max(0, ...options.map((option) => widthOfLines(option, false)));
}
