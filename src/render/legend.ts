import { fill, type Lang, type Text } from '../i18n/text.ts';
import type { Grid, GridCell } from '../model/document.ts';
import { changePercentOf, type Figure } from '../model/figure.ts';
import { coverageOf, isIncomplete } from './cell-text.ts';
import { coverage, NO_NUMBER, noNumber, signs } from './phrases.ts';

/** What the signs that a grid really has mean. `filled`: incomplete cells are coloured instead of marked with `*`. */
export function legend(grid: Grid, filled = false): Text[] {
  const cells = grid.rows.flatMap((row) => row.cells);
  const figures = cells.flatMap((cell) => ('figure' in cell ? [cell.figure] : []));
  const reasons = new Set(cells.map(whyNoNumber));
  const shown = Object.entries(noNumber).flatMap(([reason, text]) => (reasons.has(reason) ? [text] : []));
  return [
    ...(figures.some(isIncomplete) ? [filled ? signs.filled : signs.incomplete] : []),
    ...(filled ? [] : coverageMeaning(grid)),
    ...(shown.length > 0 ? [meaning(shown)] : []),
  ];
}

/** What `20/21` in a total row counts, told of the first one. */
function coverageMeaning({ rows }: Grid): Text[] {
  const totals = rows.flatMap(({ role, cells }) => (role === 'total' ? cells : []));
  const first = totals.find((cell) => cell.type === 'figure' && isIncomplete(cell.figure));
  if (first?.type !== 'figure') return [];
  const { reported, expected, period } = first.figure;
  // In one month a unit reports once.
  const words = period.from === period.to ? coverage.units : coverage.parts;
  const slots = { parts: coverageOf(first.figure), reported: String(reported), expected: String(expected) };
  return [fill(words, slots)];
}

/** Why a figure has no number, as a sentence. */
export function noNumberNote(figure: Figure, lang: Lang): string {
  return sentence((figure.why?.short ?? noNumber.notComputable)[lang]);
}

function whyNoNumber(cell: GridCell): string | undefined {
  if (cell.type === 'change' && cell.relative) {
    return cell.figure.comparison && changePercentOf(cell.figure) === undefined ? 'notComputable' : undefined;
  }
  if (cell.type !== 'figure') return undefined;
  if (cell.figure.state === 'missing') return 'missing';
  if (cell.figure.state === 'known') return undefined;
  return cell.figure.why ? 'notComparable' : 'notComputable';
}

function meaning(reasons: readonly Text[]): Text {
  const line = (lang: Lang, or: string): string =>
    `${NO_NUMBER} ${sentence(reasons.map((text) => text[lang]).join(or))}`;
  return { vi: line('vi', ' hoặc '), en: line('en', ', or ') };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
