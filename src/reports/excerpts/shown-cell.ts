import type { Column } from '../../forms/column.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/text.ts';
import { type Cell, isBlank } from '../../model/cell.ts';
import { wholeMention } from '../../model/period-mention/mentions.ts';
import { typeChoice } from '../../recognise/cells/type-choice.ts';
import { fold } from '../../text/fold.ts';
import { oneLine } from '../../text/one-line.ts';
import { withoutStruck } from '../../text/struck.ts';
import type { Register } from '../../units/register.ts';

/** Stands for what is not shown. */
export const MASK = '…';

/** A formula whose result the file does not have. */
const NOT_CALCULATED = '=…';

/** What a sheet's column holds: a column of the form, a unit, a period; `undefined` where it is none of the form's. */
export type Holds = Column | 'unit' | 'period' | undefined;

/** Identity, telephone and account numbers have as many digits, counts of a ward have not. */
const MOST_DIGITS = 8;
/** Digits, raised ones too, and the marks that stand around them, also in dates or where they are crossed out; no letter. */
const FIGURES = /^[\d\s.,%+\-–—−~<>≤≥/:()*'²³¹⁰-⁾₀-₎⟦⟧↵]+$/;
/** In one line, a figure below another would look like one in groups. */
const BREAKS = /\s*[\r\n]+\s*/g;
const TOTALS = new Set(['tong', 'tongso', 'tongcong', 'cong', 'congchung']);

/**
 * A cell as an excerpt may show it: numbers and days in the columns that are made for them, known choices, units and
 * periods. Everything else is masked, and so is a number as long as one of a person's.
 */
export function shownCell(cell: Cell, holds: Holds, register: Register, lang: Lang): string {
  if (isBlank(cell)) return '';
  if (cell.state === 'unknown') return NOT_CALCULATED;
  const own = oneLine(textOf(cell, lang).trim().replace(BREAKS, ' ↵ '));
  const text = FIGURES.test(own) ? own : oneLine(withoutStruck(textOf(cell, lang)));
  const isShort = text.replace(/\P{N}/gu, '').length <= MOST_DIGITS;
  if (text !== '' && isShort && (isKnown(cell, text, holds, register) || isTotal(text, holds))) return text;
  return cell.kind === 'error' && cell.state !== 'dropped' ? cell.text : MASK;
}

function isKnown(cell: Cell, text: string, holds: Holds, register: Register): boolean {
  if (holds === undefined) return false;
  if (holds === 'unit') return register.match(text, NO_DAY).state !== 'unknown';
  if (holds === 'period') return cell.kind === 'date' || wholeMention(text) !== undefined;
  if (holds.kind === 'text') return false;
  if (holds.kind !== 'choice') return FIGURES.test(text);
  const typed = typeChoice(cell, holds, {});
  return 'value' in typed && typed.value !== null;
}

/** A unit of any time may be named. */
const NO_DAY = '9999-12-31';

function isTotal(text: string, holds: Holds): boolean {
  return holds !== undefined && TOTALS.has(fold(text));
}

function textOf(cell: Cell, lang: Lang): string {
  switch (cell.kind) {
    case 'number':
      return Number.isFinite(cell.number) ? numberText(cell, lang) : '';
    case 'date':
      return formatDate(cell.text);
    case 'text':
      return cell.text;
    default:
      return '';
  }
}

/** All digits that the cell has, but for the dust of binary fractions. */
function numberText({ number, percent }: Cell, lang: Lang): string {
  const value = Number((percent ? number * 100 : number).toPrecision(12));
  return (lang === 'vi' ? String(value).replace('.', ',') : String(value)) + (percent ? '%' : '');
}
