import { type BookType, utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../../src/read/limits.ts';
import { readSheets } from '../../../src/read/open.ts';

const COUNT = 2_000;
const people = Array.from({ length: COUNT }, (_, index) => `Người ${index + 1}`);

function bytesOf(bookType: BookType): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(people.map((name, index) => [index + 1, name])), 'Sheet1');
  return write(book, { type: 'buffer', bookType });
}

test.each(['biff8', 'xlsb', 'ods', 'xlml', 'html'] as const)(
  'a dropped column of %s leaves the reader no more, from the next row on',
  async (format) => {
    const source = { path: 'test', shown: 'test', bytes: bytesOf(format) };
    const seen: string[] = [];
    let others = 0;
    for await (const sheet of readSheets(source, { limits: defaultLimits, note: () => undefined })) {
      for await (const batch of sheet.rows()) {
        for (const { number, cells } of batch) {
          const [first, second] = cells;
          if (second?.state !== 'dropped') seen.push(second?.text ?? '');
          else
            expect(second).toEqual({ kind: 'blank', state: 'dropped', text: '', number: Number.NaN, percent: false });
          if (first?.kind !== 'blank' && first?.state === 'plain') others++;
          if (number === 5) sheet.drop(2);
        }
      }
    }
    expect(seen).toEqual(people.slice(0, 5));
    expect(others).toBe(COUNT);
  },
);

test('a worker is there for the next workbook, also after one that was not read to its end', async () => {
  const source = { path: 'test', shown: 'test', bytes: bytesOf('biff8') };
  const context = { limits: defaultLimits, note: () => undefined };
  for await (const _ of readSheets(source, context)) break;
  const [names, again]: string[][] = [[], []];
  for await (const { name } of readSheets(source, context)) names?.push(name ?? '');
  for await (const { name } of readSheets(source, context)) again?.push(name ?? '');
  expect([names, again]).toEqual([['Sheet1'], ['Sheet1']]);
});

test('two workbooks are read at the same time', async () => {
  const read = async () => {
    let rows = 0;
    const source = { path: 'test', shown: 'test', bytes: bytesOf('biff8') };
    for await (const sheet of readSheets(source, { limits: defaultLimits, note: () => undefined })) {
      for await (const batch of sheet.rows()) for (const _ of batch) rows++;
    }
    return rows;
  };
  expect(await Promise.all([read(), read(), read()])).toEqual([COUNT, COUNT, COUNT]);
});
