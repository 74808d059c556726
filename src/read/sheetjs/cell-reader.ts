import { BLANK, type Cell } from '../../model/cell.ts';
import { cellText } from '../cell-text.ts';
import type { Limits } from '../limits.ts';
import { decodeParts, shownLooks } from '../looks.ts';
import { numberCell } from '../number-cell.ts';
import { struckCell } from '../struck-cell.ts';
import { customFormat, type Shown } from '../xlsx/number-format.ts';
import { textCell } from '../xlsx/shared-strings.ts';
import { isStruckWhole, type LookRun, withLooks } from './looks/cell-looks.ts';
import type { CellAnswer } from './messages.ts';

/**
 * Makes the cells of one workbook, by the same laws as those of an `.xlsx`; `convert` is done to texts. Throws
 * `UnreadableFile` F001, and F004 for a text that is too long.
 */
export function cellReader(
  from1904: boolean,
  convert: (text: string) => string,
  limits: Limits,
): (answer: CellAnswer, looks?: readonly LookRun[]) => Cell {
  const shownBy = new Map<string, Shown>();
  const shownAs = (format: string): Shown => {
    const shown = shownBy.get(format) ?? customFormat(format);
    shownBy.set(format, shown);
    return shown;
  };
  const plainCell = ([, type, value, format = 'General', formula]: CellAnswer): Cell => {
    const state = formula ? 'formula' : 'plain';
    // A formula whose result the file does not have: nothing else comes without a value.
    if (value === undefined) return { ...BLANK, state: 'unknown' };
    if (type === 'e') return { kind: 'error', state, text: String(value), number: Number.NaN, percent: false };
    if (typeof value === 'string') return textCell(convert(cellText(value, limits)), state);
    if (typeof value === 'boolean') return { ...numberCell(Number(value), state, 'number', from1904), kind: 'boolean' };
    return numberCell(value, state, shownAs(format), from1904);
  };
  return (answer, looks) => {
    if (looks === undefined) return plainCell(answer);
    const [, type, value, , formula] = answer;
    if (type !== 's' || typeof value !== 'string') {
      return isStruckWhole(looks) ? struckCell(plainCell(answer)) : plainCell(answer);
    }
    const text = decodeParts(withLooks(cellText(value, limits), looks), convert);
    return textCell(shownLooks(text), formula ? 'formula' : 'plain');
  };
}
