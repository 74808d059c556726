import { readFileSync } from 'node:fs';
import { type BookType, read, utils, type WorkBook, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { intakeOf, said } from '../../support/intake.ts';

/** One workbook of each style in which offices write. */
const WARDS = ['lang-thuong', 'P. Cát Linh', 'Quốc Tử Giám T3', 'UBND phường Ô Chợ Dừa'];

function asHtml(book: WorkBook): Buffer {
  const tables = book.SheetNames.map((name) =>
    utils.sheet_to_html(book.Sheets[name] ?? {}, { header: '', footer: '' }),
  );
  return Buffer.from(`<html><head><meta charset="utf-8"></head><body>${tables.join('\n')}</body></html>`);
}

const twins: Readonly<Record<string, (book: WorkBook) => Buffer>> = {
  '.xls': (book) => written(book, 'biff8'),
  '.xlsb': (book) => written(book, 'xlsb'),
  '.ods': (book) => written(book, 'ods'),
  'SpreadsheetML named .xls': (book) => written(book, 'xlml'),
  'HTML named .xls': asHtml,
};

function written(book: WorkBook, bookType: BookType): Buffer {
  return write(book, { type: 'buffer', bookType, cellStyles: true });
}

test.each(WARDS.flatMap((ward) => Object.keys(twins).map((kind) => [ward, kind] as const)))(
  'what %s handed in says the very same as %s',
  async (ward, kind) => {
    const bytes = readFileSync(`fixtures/exports/2021-03/${ward}.xlsx`);
    const twin = twins[kind]?.(read(bytes, { cellNF: true, cellStyles: true })) ?? Buffer.alloc(0);
    const name = `${ward}.${kind.slice(-3) === 'xls' ? 'xls' : kind.slice(1)}`;
    const [whole, other] = [await intakeOf({ [`${ward}.xlsx`]: bytes }), await intakeOf({ [name]: twin })];
    expect(whole.facts.length).toBeGreaterThan(30);
    expect(said(other.facts)).toEqual(said(whole.facts));
    expect(other.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  },
);
