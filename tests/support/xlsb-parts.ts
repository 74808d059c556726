import { utils, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { zip } from './zip.ts';

/** An `.xlsb` of one sheet, whose parts that hold strings, styles and cells are made of these records. */
export function xlsbWith(parts: {
  readonly strings: readonly Buffer[];
  readonly styles: readonly Buffer[];
  readonly cells: readonly Buffer[];
}): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), 'Sheet1');
  const whole: Buffer = write(book, { type: 'buffer', bookType: 'xlsb', bookSST: true });
  const made: Readonly<Record<string, readonly Buffer[]>> = {
    'xl/sharedStrings.bin': [xlsbRecord(159, u32(parts.strings.length), u32(parts.strings.length)), ...parts.strings],
    'xl/styles.bin': parts.styles,
    'xl/worksheets/sheet1.bin': [xlsbRecord(129), xlsbRecord(145), ...parts.cells, xlsbRecord(146), xlsbRecord(130)],
  };
  const entries = Object.entries(unzipSync(whole));
  return zip(entries.map(([name, data]) => ({ name, data: made[name] ? Buffer.concat(made[name]) : data })));
}

/** A record, by its number in the file format; numbers from 128 take two bytes. */
export function xlsbRecord(type: number, ...data: readonly Buffer[]): Buffer {
  const bytes = Buffer.concat(data);
  const head = type < 0x80 ? [type] : [(type & 0x7f) | 0x80, type >> 7];
  return Buffer.concat([Buffer.from([...head, (bytes.length & 0x7f) | 0x80, bytes.length >> 7]), bytes]);
}

export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
