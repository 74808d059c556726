import type { Text } from '../i18n/text.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Cell } from '../model/cell.ts';
import { parseCountNumber, parseCountText } from '../text/parse-count.ts';
import { parsePercentText, parseQuantityText, type QuantityReading, withoutDust } from '../text/parse-quantity.ts';
import { NO_SHARES, readBareShare } from '../text/read-share.ts';
import { type Relation, relationOf } from './relation.ts';

/** A number as it was stated; a percentage is in percent. */
export interface ClaimedNumber {
  readonly value: number;
  /** Of `14/14` the second number. */
  readonly of?: number;
  /** Digits after the decimal mark. */
  readonly decimals: number;
}

export interface Stated {
  readonly number: ClaimedNumber;
  /** What the number itself says of the relation: `hơn 23.000`. */
  readonly relation: Relation;
}

const OF = /^([^/]+)\/([^/]+)$/;

/** Reads the cell of a stated number; why it is none, in words that follow the cell's own. */
export function claimedIn(cell: Cell, { percent }: Pick<Indicator, 'percent'>): Stated | Text {
  if (cell.state === 'unknown' || cell.kind === 'error' || cell.kind === 'boolean') return NO_NUMBER;
  if (cell.kind === 'date') return DATE;
  if (cell.kind === 'number') return ofNumber(cell, percent);
  const parts = OF.exec(cell.text.trim());
  if (parts) return ofParts(parts[1] ?? '', parts[2] ?? '');
  return ofText(cell.text, percent);
}

function ofNumber(cell: Cell, percent: boolean): Stated | Text {
  if (cell.percent) return percent ? exact(withoutDust(cell.number * 100)) : IS_PERCENT;
  if (percent) return shareOf(cell.number, '=', String(cell.number));
  const reading = parseCountNumber(cell.number);
  if (reading.state === 'ambiguous') return twoReadings(reading.readings);
  return reading.state === 'number' ? exact(reading.value) : NO_NUMBER;
}

function ofParts(part: string, whole: string): Stated | Text {
  const [value, of] = [parseCountText(part.trim()), parseCountText(whole.trim())];
  if (value.state !== 'number' || of.state !== 'number') return NO_PARTS;
  return { number: { value: value.value, of: of.value, decimals: 0 }, relation: '=' };
}

function ofText(text: string, percent: boolean): Stated | Text {
  const reading: QuantityReading = percent ? parsePercentText(text) : parseQuantityText(text);
  if (reading.state === 'ambiguous') return twoReadings(reading.readings);
  if (reading.state === 'blank') return BLANK;
  if (reading.state !== 'number') return NO_NUMBER;
  const { value, bound } = reading;
  const relation = relationOf(bound);
  if (reading.percent && !percent) return IS_PERCENT;
  if (percent && !reading.percent) return shareOf(value, relation, text);
  return { number: { value, decimals: decimalsIn(text, value) }, relation };
}

/** Without a percent sign a number below 1 may be a part of one. */
function shareOf(value: number, relation: Relation, text: string): Stated | Text {
  const share = readBareShare(value, NO_SHARES);
  if (typeof share !== 'number') return twoReadings(share);
  return { number: { value: share, decimals: decimalsIn(text, share) }, relation };
}

function exact(value: number): Stated {
  return { number: { value, decimals: decimalsIn('', value) }, relation: '=' };
}

/** `86,0%` was stated to one decimal, although its number has none. */
function decimalsIn(text: string, value: number): number {
  const written = Number.isInteger(value) ? /,(0+)(?!\d)/.exec(text)?.[1] : String(value).split('.')[1];
  return written?.length ?? 0;
}

function twoReadings([one, other]: readonly [string, string]): Text {
  return { vi: `đọc được hai cách: ${one} hoặc ${other}`, en: `can be read as ${one} or as ${other}` };
}

const BLANK: Text = { vi: 'để trống', en: 'is blank' };
const NO_NUMBER: Text = { vi: 'không phải là số', en: 'is no number' };
const NO_PARTS: Text = { vi: 'không phải là hai số đếm', en: 'is not two counts' };
const DATE: Text = {
  vi: 'đã bị chuyển thành ngày; ghi dưới dạng văn bản, ví dụ 14/14',
  en: 'has become a date; write it as text, such as 14/14',
};
const IS_PERCENT: Text = { vi: 'là tỷ lệ %, chỉ tiêu này là số đếm', en: 'is a percentage, the indicator is a count' };
