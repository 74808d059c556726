import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { renderCsv } from '../../src/render/csv.ts';
import { sampleDocument } from './sample-document.ts';

async function csv(rows: (string | number | null)[][], toFile = false): Promise<string> {
  const document = { ...sampleDocument, records: { header: ['a', 'b', 'c'], rows } };
  return String(await renderCsv(document, { lang: 'vi', width: 80, color: false, toFile }));
}

test('reads back as it was', async () => {
  const text = await csv([
    ['Láng Thượng, "phường"', -3, 86.4],
    ['hai\ndòng', 0, null],
  ]);
  expect(parse(text)).toEqual([
    ['a', 'b', 'c'],
    ['Láng Thượng, "phường"', '-3', '86.4'],
    ['hai\ndòng', '0', ''],
  ]);
});

test('no value is empty and lines end with LF', async () => {
  expect(await csv([[null, null, 1]])).toBe('a,b,c\n,,1\n');
});

test.each(['=1+1', '+84', '-x', '@SUM(A1)', '\tx', '＝1'])('%j cannot become a formula', async (text) => {
  expect(parse(await csv([[text, -5, 1]]))[1]).toEqual([`'${text}`, '-5', '1']);
});

test.each(['=', '>=', '-', '+', '@', ''])('%j alone calculates nothing and stays as it is', async (text) => {
  expect(parse(await csv([[text, 0, 1]]))[1]).toEqual([text, '0', '1']);
});

test('with the first apostrophe taken off, every text is what it was', async () => {
  const texts = ['+5', "'+5", "'6", "''", '6', "Quận 6'", '=A1', "'=A1"];
  const [, ...rows] = parse(await csv(texts.map((text) => [text, 0, 1])));
  expect(rows.map(([text = '']) => text.replace(/^'/, ''))).toEqual(texts);
});

test('a byte order mark for files only', async () => {
  expect((await csv([], true)).charCodeAt(0)).toBe(0xfeff);
  expect(await csv([])).toBe('a,b,c\n');
});
