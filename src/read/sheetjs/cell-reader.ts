import { BLANK, type Cell } from '../../model/cell.ts';
import { cellText } from '../cell-text.ts';
import type { Limits } from '../limits.ts';
import { numberCell } from '../number-cell.ts';
import { customFormat, type Shown } from '../xlsx/number-format.ts';
import { textCell } from '../xlsx/shared-strings.ts';
import type { CellAnswer } from './messages.ts';

/**
 * Makes the cells of one workbook, by the same laws as those of an `.xlsx`; `convert` is done to texts. Throws
 * `UnreadableFile` F001, and F004 for a text that is too long.
 */
export function cellReader(
  from1904: boolean,
  convert: (text: string) => string,
  limits: Limits,
): (answer: CellAnswer) => Cell {
  const shownBy = new Map<string, Shown>();
  const shownAs = (format: string): Shown => {
    const shown = shownBy.get(format) ?? customFormat(format);
    shownBy.set(format, shown);
    return shown;
  };
  return ([, type, value, format = 'General', formula]) => {
    const state = formula ? 'formula' : 'plain';
    // A formula whose result the file does not have: nothing else comes without a value.
    if (value === undefined) return { ...BLANK, state: 'unknown' };
    if (type === 'e') return { kind: 'error', state, text: String(value), number: Number.NaN, percent: false };
    if (typeof value === 'string') return textCell(convert(cellText(value, limits)), state);
    if (typeof value === 'boolean') return { ...numberCell(Number(value), state, 'number', from1904), kind: 'boolean' };
    return numberCell(value, state, shownAs(format), from1904);
  };
}
