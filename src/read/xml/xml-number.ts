import { UnreadableFile } from '../../model/trouble.ts';

const DOUBLE = /^[ \t\r\n]*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[ \t\r\n]*$/;
const WHOLE = /^\d+$/;

/** A `double` of XML Schema; NaN where the text is none. `Number` would also take `0x10` for 16, and nothing for 0. */
export function xmlDouble(text: string | undefined): number {
  return text !== undefined && DOUBLE.test(text) ? Number(text) : Number.NaN;
}

/** A count, position or index. Throws `UnreadableFile` F001 where it has anything but digits. */
export function xmlWhole(text: string): number {
  if (!WHOLE.test(text)) throw new UnreadableFile('F001');
  return Number(text);
}
