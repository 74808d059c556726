import { BLANK, type Cell } from '../../model/cell.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import { numberCell } from '../number-cell.ts';
import { dateCell, dayOfIso } from '../xlsx/date-cell.ts';
import type { Shown } from '../xlsx/number-format.ts';
import { textCell } from '../xlsx/shared-strings.ts';
import type { Attributes } from '../xml/xml-events.ts';
import { xmlDouble } from '../xml/xml-number.ts';

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** A cell as the file has it. */
export interface RawOdsCell {
  readonly attributes: Attributes;
  /** The text of its paragraphs; `undefined` without any. */
  readonly shown: string | undefined;
  /** How its style shows a number of no special type. */
  readonly numbers: Shown;
}

/** `convert` is done to texts. Throws `UnreadableFile` F001 where the value is not what its type says. */
export function odsCell({ attributes, shown, numbers }: RawOdsCell, convert: (text: string) => string): Cell {
  const state = attributes['table:formula'] === undefined ? 'plain' : 'formula';
  const written = shown ?? attributes['office:string-value'];
  const text = convert(written ?? '');
  // Programs differ in the type that they give to an error, and one writes 0 as its value.
  if (attributes['calcext:value-type'] === 'error' || (state === 'formula' && ERROR.test(text))) {
    return { kind: 'error', state, text, number: Number.NaN, percent: false };
  }
  switch (attributes['office:value-type']) {
    case 'float':
      return numberCell(xmlDouble(attributes['office:value']), state, numbers, false);
    case 'currency':
      return numberCell(xmlDouble(attributes['office:value']), state, 'number', false);
    case 'percentage':
      return numberCell(xmlDouble(attributes['office:value']), state, 'percent', false);
    case 'date':
      return cellOfDay(dayOfIso(attributes['office:date-value'] ?? ''), state);
    case 'time':
      return numberCell(daysOf(attributes['office:time-value'] ?? ''), state, 'number', false);
    case 'boolean':
      return {
        ...numberCell(booleanOf(attributes['office:boolean-value']), state, 'number', false),
        kind: 'boolean',
      };
    case 'string':
      return textCell(text, state);
    case undefined:
      // An empty text that a formula gives is a paragraph with nothing in it, without a type.
      return state === 'formula' && written === undefined ? { ...BLANK, state: 'unknown' } : textCell(text, state);
    default:
      throw new UnreadableFile('F001');
  }
}

/** What comes before the first day of Excel is a number there too. */
function cellOfDay(day: number | undefined, state: Cell['state']): Cell {
  if (day === undefined) throw new UnreadableFile('F001');
  return day < 1 ? numberCell(day, state, 'number', false) : dateCell(day, state);
}

function booleanOf(text: string | undefined): number {
  return text === 'true' ? 1 : text === 'false' ? 0 : Number.NaN;
}

/** A length of time such as `PT12H30M00S`, in days. */
function daysOf(text: string): number {
  const match = /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(text);
  if (!match) throw new UnreadableFile('F001');
  const [, sign, hours = 0, minutes = 0, seconds = 0] = match;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) / (sign === '-' ? -86_400 : 86_400);
}
