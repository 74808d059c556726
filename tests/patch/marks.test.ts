import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { RESULT_SHEET_SIGN } from '../../src/model/result-sheet.ts';
import { said } from '../support/intake.ts';
import { fixture, mark, marked, takeInBytes, workbooks } from '../support/marked.ts';
import { touched } from '../support/touched.ts';
import { unzipped } from '../support/unzipped.ts';
import { zip } from '../support/zip.ts';

const all = workbooks();
const corpus = all.filter((name) => name.startsWith('corpus/'));
/** Marks from an earlier run are in it. */
const SAVED = 'corpus/marked-then-saved.xlsx';
const unmarked = all.filter((name) => name !== SAVED);
/** The error, the warning and the number that reads two ways of every workbook of the corpus. */
const CELLS = ['B6', 'C7', 'E7'];

/** Parts that may change or be new where a workbook is marked, all others must not. */
const MAY_CHANGE =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/(styles|dongda-comments\d+|comments\d*)\.xml|xl\/worksheets\/(dongda-results\d+|sheet\d+)\.xml|xl\/worksheets\/_rels\/sheet\d+\.xml\.rels|xl\/drawings\/.*\.vml)$/;

test('there is a corpus', () => {
  expect(corpus.length).toBeGreaterThan(6);
  expect(all.length).toBeGreaterThan(80);
});

describe('a marked copy says what the workbook says', () => {
  test.each(all)('%s', async (name) => {
    const before = await takeInBytes(name, fixture(name));
    const after = await takeInBytes(name, mark(fixture(name), before.findings));
    expect(after.findings).toEqual(before.findings);
    expect(said(after.facts)).toEqual(said(before.facts));
    expect(after.gaps).toEqual(before.gaps);
    expect(after.files).toEqual(before.files);
  });
});

describe('what is not marked keeps its bytes', () => {
  test.each(unmarked)('%s', async (name) => {
    const before = unzipped(fixture(name));
    const { bytes, findings } = await marked(name, fixture(name));
    const after = unzipped(bytes);
    const changed = [...after].filter(([part, text]) => before.get(part) !== text).map(([part]) => part);
    expect(changed.filter((part) => !MAY_CHANGE.test(part))).toEqual([]);
    expect([...before.keys()].filter((part) => !after.has(part))).toEqual([]);
    const cells = findings.filter(
      ({ severity, at, accepted }) => severity !== 'info' && at.row !== undefined && accepted === undefined,
    );
    const sheets = changed.filter((part) => /sheet\d+\.xml$/.test(part));
    const changes = sheets.flatMap((part) => touched(before.get(part) ?? '', after.get(part) ?? ''));
    expect(changes.filter((change) => !/^(cell|new cell|new row|drawing)$/.test(change))).toEqual([]);
    const tinted = changes.filter((change) => change.endsWith('cell')).length;
    expect(tinted).toBeLessThanOrEqual(cells.length);
    expect(tinted > 0).toBe(cells.length > 0);
  });
});

describe('marks are taken out again', () => {
  test.each(unmarked)('%s: marking twice is marking once', async (name) => {
    const once = await marked(name, fixture(name));
    expect(unzipped(mark(once.bytes, once.findings))).toEqual(unzipped(once.bytes));
  });

  test.each(unmarked)('%s: without findings sheets, notes and drawings are as they were', async (name) => {
    const before = unzipped(fixture(name));
    const after = unzipped(mark((await marked(name, fixture(name))).bytes, []));
    const others = [...before].filter(([part]) => !/styles\.xml$|workbook\.xml|Content_Types/.test(part));
    for (const [part, text] of others) {
      // Text of a note that had no runs comes back as a run.
      const plain = (xml = ''): string => xml.replace(/<r>(<t[^>]*>[^<]*<\/t>)<\/r>/g, '$1');
      expect(/comments/.test(part) ? plain(after.get(part)) : after.get(part), part).toBe(
        /comments/.test(part) ? plain(text) : text,
      );
    }
    const extra = [...after.keys()].filter((part) => !before.has(part));
    expect(extra).toEqual(
      ['xl/worksheets/dongda-results1.xml', ...(extra.includes('xl/styles.xml') ? ['xl/styles.xml'] : [])].sort(
        (a, b) => extra.indexOf(a) - extra.indexOf(b),
      ),
    );
  });

  test('a cell that has been corrected loses its tint and its note', async () => {
    const name = 'corpus/exceljs.xlsx';
    const { bytes, findings } = await marked(name, fixture(name));
    const left = await load(
      mark(
        bytes,
        findings.filter(({ code }) => code !== 'R203'),
      ),
    );
    expect(tintsIn(left)).toEqual(['C7', 'D8', 'E7', 'G8']);
    expect(noteAt(left, 'B6')).toBe('Đã hỏi lại phường');
  });
});

describe('after another program has saved the marked copy', () => {
  test('fills come back, its notes stay, ours are replaced', async () => {
    const { findings } = await takeInBytes(SAVED, fixture(SAVED));
    const clean = await load(mark(fixture(SAVED), []));
    expect(tintsIn(clean)).toEqual([]);
    expect(clean.getCell('B6').fill).toMatchObject({ pattern: 'solid', fgColor: { theme: 4, tint: 0.6 } });
    expect(clean.getCell('C7').fill).toEqual(clean.getCell('D7').fill);
    expect([noteAt(clean, 'B6'), noteAt(clean, 'D5'), noteAt(clean, 'E7')]).toEqual([
      'Đã hỏi lại phường',
      'Theo sổ theo dõi',
      '',
    ]);
    const again = await load(mark(fixture(SAVED), findings));
    expect(tintsIn(again)).toEqual(['B6', 'C7', 'D8', 'E7', 'G8']);
    expect(noteAt(again, 'B6').match(/dongda-report/g)).toHaveLength(1);
  });

  test('rows that have moved are known by the numbers in their notes', async () => {
    const name = 'corpus/exceljs.xlsx';
    const { bytes } = await marked(name, fixture(name));
    // As Excel inserts a row above row 6.
    const down = (row: string): number => Number(row) + (Number(row) >= 6 ? 1 : 0);
    const moved = [...unzipped(bytes)].map(([part, text]) => {
      const data = /comments\d\.xml|worksheets\/sheet2\.xml/.test(part)
        ? text
            .replace(
              /(<(?:c r|comment ref)="[A-Z]+)(\d+)"/g,
              (_, start: string, row: string) => `${start}${down(row)}"`,
            )
            .replace(/(<row r=")(\d+)"/g, (_, start: string, row: string) => `${start}${down(row)}"`)
        : part.endsWith('.vml')
          ? text.replace(/<x:Row>(\d+)/g, (_, row: string) => `<x:Row>${down(String(Number(row) + 1)) - 1}`)
          : text;
      return { name: part, data: Buffer.from(data, 'latin1') };
    });
    const clean = await load(mark(zip(moved), []));
    expect(tintsIn(clean)).toEqual([]);
    expect(clean.getCell('B7').fill).toMatchObject({ fgColor: { theme: 4, tint: 0.6 } });
    expect([noteAt(clean, 'B7'), noteAt(clean, 'E8')]).toEqual(['Đã hỏi lại phường', '']);
  });

  test('there is one sheet of results, however often', async () => {
    const { findings } = await takeInBytes(SAVED, fixture(SAVED));
    const parts = unzipped(mark(mark(fixture(SAVED), findings), findings));
    const signed = [...parts].filter(([, text]) => text.includes(RESULT_SHEET_SIGN)).map(([part]) => part);
    expect(signed.filter((part) => part.includes('worksheets'))).toHaveLength(1);
  });
});

describe('other programs read it', () => {
  test.each(corpus.filter((name) => !/prefixes|strict|no-styles|macros/.test(name)))('exceljs: %s', async (name) => {
    const { bytes } = await marked(name, fixture(name));
    const sheet = await load(bytes);
    expect(tintsIn(sheet)).toEqual(expect.arrayContaining(CELLS));
    for (const at of CELLS) expect(noteAt(sheet, at)).toMatch(/dongda-report \d+/);
  });

  test.each(corpus)('SheetJS: %s', async (name) => {
    const { bytes, findings } = await marked(name, fixture(name));
    const book = XLSX.read(bytes, { type: 'array', WTF: true });
    expect(book.SheetNames[0]).toBe('Kết quả kiểm tra');
    const list = book.Sheets['Kết quả kiểm tra'] ?? {};
    expect(list.A1?.v).toBe('Kết quả kiểm tra');
    const codes = findings.map((_, index) => list[`C${index + 6}`]?.v);
    expect(codes).toEqual(findings.map(({ code }) => code));
    const link = findings.findIndex(({ code }) => code === 'R203');
    const target = findings[link]?.at.sheet?.replaceAll("'", "''");
    expect(list[`E${link + 6}`]?.l?.Target).toBe(`#'${target}'!B6`);
  });
});

test('names, tabs and selection follow their sheets', async () => {
  const { bytes } = await marked('corpus/macros.xlsm', fixture('corpus/macros.xlsm'));
  const parts = unzipped(bytes);
  const workbook = parts.get('xl/workbook.xml') ?? '';
  expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="2">');
  expect(workbook).toMatch(/<workbookView [^>]*firstSheet="2" activeTab="2"\/>/);
  expect([...parts.values()].filter((text) => text.includes('tabSelected="1"'))).toHaveLength(1);
  expect(workbook.match(/sheetId="(\d+)"/g)).toEqual(['sheetId="8"', 'sheetId="3"', 'sheetId="7"']);
});

test('notes are added to a drawing with a button, beside a note and not to an online discussion', async () => {
  const name = 'corpus/macros.xlsm';
  const { bytes } = await marked(name, fixture(name));
  const parts = unzipped(bytes);
  const vml = parts.get('xl/drawings/vmlDrawing1.vml') ?? '';
  const before = unzipped(fixture(name)).get('xl/drawings/vmlDrawing1.vml') ?? '';
  expect(vml.startsWith(before.slice(0, before.lastIndexOf('</xml>')))).toBe(true);
  // B6 and E7 have shapes already; C7 is new.
  expect(vml.match(/ObjectType="Note"/g)).toHaveLength(3);
  const comments = parts.get('xl/comments1.xml') ?? '';
  expect(comments.match(/<comment /g)).toHaveLength(3);
  expect(comments).toContain('<comment ref="E7" authorId="1"><text><t>[Threaded comment]</t></text></comment>');
  expect(Buffer.from(comments, 'latin1').toString()).toMatch(
    /<r><t>Xem sổ<\/t><\/r><r><t [^>]*>&#10;――― dongda-report \d+ ―――/,
  );
});

test('a workbook with a sheet of that name keeps it', async () => {
  const made = new ExcelJS.Workbook();
  made.addWorksheet('Kết quả kiểm tra').getCell('A1').value = 'Của phường';
  const bytes = new Uint8Array(await made.xlsx.writeBuffer());
  const names = XLSX.read(mark(bytes, []), { type: 'array' }).SheetNames;
  expect(names).toEqual(['Kết quả kiểm tra (2)', 'Kết quả kiểm tra']);
});

test('a signed workbook is left alone', async () => {
  const parts = [...unzipped(fixture('corpus/no-styles.xlsx'))].map(([name, data]) => ({
    name,
    data: Buffer.from(data, 'latin1'),
  }));
  const signed = zip([...parts, { name: '_xmlsignatures/sig1.xml', data: '<Signature/>' }]);
  expect(() => mark(signed, [])).toThrow('signed');
});

async function load(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const sheet = workbook.getWorksheet('Đơn thư');
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function tintsIn(sheet: ExcelJS.Worksheet): string[] {
  const found: string[] = [];
  sheet.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const { fill } = cell;
      const color = fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
      if (color === 'FFFFB3AD' || color === 'FFFFE38F') found.push(cell.address);
    }),
  );
  return found.sort();
}

function noteAt(sheet: ExcelJS.Worksheet, at: string): string {
  const { note } = sheet.getCell(at);
  if (typeof note === 'string' || note === undefined) return note ?? '';
  return (note.texts ?? []).map(({ text }) => text).join('');
}
