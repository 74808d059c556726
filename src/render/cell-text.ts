import { formatChange, formatCount, formatPercent } from '../i18n/format.ts';
import type { Lang } from '../i18n/text.ts';
import type { GridCell, GridRow } from '../model/document.ts';
import { changeOf, changePercentOf, type Figure } from '../model/figure.ts';
import { cleanText } from './clean-text.ts';
import { NO_NUMBER, points } from './phrases.ts';

/** A cell as words: `7.677`, the mark of an incomplete figure, and in a total row how much of it is there (`20/21`). */
export interface CellText {
  readonly text: string;
  readonly mark: '' | '*';
  readonly coverage: string;
}

/** A figure without a number is `–`, never `0`; a change without an earlier number is empty. */
export function cellText(cell: GridCell, role: GridRow['role'], lang: Lang): CellText {
  if (cell.type === 'text') return { text: cleanText(cell.text[lang]), mark: '', coverage: '' };
  if (cell.type === 'number') {
    return {
      text: cell.percent ? formatPercent(cell.value, lang) : formatCount(cell.value, lang),
      mark: '',
      coverage: '',
    };
  }
  const { figure, percent } = cell;
  const text = cell.type === 'change' ? changeText(cell, lang) : figureText(figure, percent, lang);
  const mark = isIncomplete(figure) && text !== '' ? '*' : '';
  const wanted = mark !== '' && role === 'total' && cell.type === 'figure';
  return { text, mark, coverage: wanted ? coverageOf(figure) : '' };
}

/** Known, but not from all the units and periods that should have reported. */
export function isIncomplete(figure: Figure): boolean {
  return figure.state === 'known' && figure.reported < figure.expected;
}

/** `20/21`. */
export function coverageOf(figure: Figure): string {
  return `${figure.reported}/${figure.expected}`;
}

function figureText(figure: Figure, percent: boolean, lang: Lang): string {
  if (figure.state !== 'known') return NO_NUMBER;
  return percent ? formatPercent(figure.value, lang) : formatCount(figure.value, lang);
}

function changeText({ figure, percent, relative }: GridCell & { type: 'change' }, lang: Lang): string {
  const change = changeOf(figure);
  if (change === undefined) return '';
  if (relative) {
    const share = changePercentOf(figure);
    return share === undefined ? NO_NUMBER : `${formatChange(share, lang, 1)}%`;
  }
  if (percent) return `${formatChange(change, lang, 1)} ${points[lang]}`;
  return formatChange(change, lang, Number.isInteger(change) ? 0 : 2);
}
