import { type BookType, utils, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { year } from '../../src/model/period.ts';
import { address } from '../../src/model/place.ts';
import { type Intake, takeIn } from '../../src/pipeline.ts';
import { type RunSeverity, severitiesWith } from '../../src/rules/severities.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { takeInBytes } from '../support/marked.ts';

type Cell = string | number | null;

const HEADER = ['Mã', 'Trang tính', 'Ô', 'Lý do', 'Người giải trình', 'Đến ngày'];
const LEVELS = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV', 'Không đánh giá'];
const RATED = ['Tên chi bộ', 'Loại hình', 'Xếp loại', 'Tổng số đảng viên', 'Được đánh giá', ...LEVELS];
const EXCELLENT = 'Hoàn thành xuất sắc nhiệm vụ';
/** Two warnings R503: at C5 and C6. */
const CELLS: Cell[][] = [
  ['Đơn vị: Đảng bộ phường Láng Thượng'],
  ['Năm 2021'],
  [],
  RATED,
  ['Chi bộ số 1', 'Chi bộ trực thuộc', EXCELLENT, 30, 26, 4, 20, 1, 1, 4],
  ['Chi bộ số 2', 'Chi bộ trực thuộc', EXCELLENT, 30, 26, 4, 20, 1, 1, 4],
];

function bytesOf(
  explanations: Cell[][],
  { name = 'Giải trình', type = 'xlsx' as BookType, merges = [] as string[] } = {},
) {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(CELLS), 'Chi bộ');
  const sheet = utils.aoa_to_sheet(explanations);
  sheet['!merges'] = merges.map((ref) => utils.decode_range(ref));
  utils.book_append_sheet(book, sheet, name);
  return Buffer.from(write(book, { type: 'buffer', bookType: type }));
}

const readOf = (explanations: Cell[][], how: Parameters<typeof bytesOf>[1] = {}): Promise<Intake> =>
  takeInBytes('chi-bo.xlsx', bytesOf(explanations, how));

/** `R503 C5 accepted`, `A001 A4` of all warnings, and what is noted of sheets. */
const said = ({ findings }: Intake): string[] =>
  findings.flatMap(({ code, at, accepted, severity }) =>
    severity === 'warning' || code === 'F016'
      ? [`${code} ${address(at) ?? at.sheet}${accepted ? ' accepted' : ''}`]
      : [],
  );

const both = (reason = 'Đã kiểm tra'): Cell[][] => [
  ['R503', 'Chi bộ', 'C5', reason],
  ['R503', 'Chi bộ', 'C6', reason],
];
const ACCEPTED = ['R503 C5 accepted', 'R503 C6 accepted'];

test.each(['xlsx', 'biff8', 'ods', 'xlsb'] as const)('a sheet of explanations is read alike in %s', async (type) => {
  expect(said(await readOf([HEADER, ...both()], { type }))).toEqual(ACCEPTED);
});

describe('its heading', () => {
  test.each([
    ['below a title', [['GIẢI TRÌNH'], [], HEADER, ...both()], 'Giải trình'],
    [
      'in another order, without case and accents',
      [['ly do', 'MA', 'o'], ...both().map(([a, , c, d]) => [d ?? '', a ?? '', c ?? ''])],
      'GIAI TRINH',
    ],
    [
      'decomposed, with words in brackets',
      [HEADER.map((text) => `${text} (ghi rõ)`.normalize('NFD')), ...both()],
      'Giải trình cảnh báo'.normalize('NFD'),
    ],
    ['with the row of column numbers', [HEADER, ['1', '2', '3', '4', '5', '6'], ...both()], 'Giải trình'],
  ] as [string, Cell[][], string][])('%s', async (_, rows, name) => {
    expect(said(await readOf(rows, { name }))).toEqual(ACCEPTED);
  });

  test('is needed: other sheets are as they were, whatever their name', async () => {
    expect(said(await readOf([['Chi bộ họp ngày 5/1'], ...both()]))).toEqual(['R503 C5', 'R503 C6', 'F016 Giải trình']);
    expect(said(await readOf([HEADER, ...both()], { name: 'Trang 2' }))).toEqual([
      'R503 C5',
      'R503 C6',
      'F016 Trang 2',
    ]);
  });
});

describe('its lines', () => {
  test.each(['c5', '$C$5', ' C5 '])('name a cell as “%s”', async (cell) => {
    expect(said(await readOf([HEADER, ['R503', 'Chi bộ', cell, 'Đúng']]))).toEqual(['R503 C5 accepted', 'R503 C6']);
  });

  test('need no sheet where it is clear', async () => {
    expect(said(await readOf([HEADER, ['r503', '', 'C5', 'Đúng']]))).toEqual(['R503 C5 accepted', 'R503 C6']);
  });

  test('of another sheet, row or column accept nothing', async () => {
    const wrong = [
      ['R503', 'Chi bộ 2', 'C5', 'Đúng'],
      ['R503', 'Chi bộ', 'C7', 'Đúng'],
      ['R503', 'Chi bộ', 'C', 'Đúng'],
      ['R503', 'Chi bộ', '', 'Đúng'],
      ['R504', 'Chi bộ', 'C5', 'Đúng'],
    ];
    expect(said(await readOf([HEADER, ...wrong]))).toEqual([
      ...['R503 C5', 'R503 C6'],
      ...['A001 A2', 'A001 A3', 'A001 A4', 'A001 A5', 'A001 A6'],
    ]);
  });

  test('have the reason that a merged cell shows beside them', async () => {
    const lines: Cell[][] = [
      ['R503', 'Chi bộ', 'C5', 'Đã kiểm tra', 'Bí thư'],
      ['R503', 'Chi bộ', 'C6', null, 'Bí thư'],
    ];
    expect(said(await readOf([HEADER, ...lines], { merges: ['D2:D3'] }))).toEqual(ACCEPTED);
    expect(said(await readOf([HEADER, ...lines]))).toEqual(['R503 C5 accepted', 'R503 C6', 'A005 D3']);
  });

  test('end where the paper is signed; numbered lines that are free say nothing', async () => {
    const rows: Cell[][] = [
      ['STT', ...HEADER],
      ...both().map((line, index) => [index + 1, ...line]),
      [3],
      [],
      [null, null, null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
    ];
    expect(said(await readOf(rows))).toEqual(ACCEPTED);
  });

  test.each([
    ['-', 'A005 D2'],
    ['', 'A005 D2'],
  ])('need a reason in words: “%s” is none', async (reason, found) => {
    expect(said(await readOf([HEADER, ['R503', 'Chi bộ', 'C5', reason]]))).toEqual(['R503 C5', 'R503 C6', found]);
  });
});

test('personal data in a reason is told and never shown', async () => {
  const reason = 'Hỏi lại 0900 000 000, CCCD 000000000000, a.b@example.vn';
  const intake = await readOf([
    HEADER,
    ['R503', 'Chi bộ', 'C5', reason, 'Bí thư 000000000'],
    ['R5O3 000000000', '', '', 'x'],
  ]);
  expect(said(intake)).toEqual(['R503 C5 accepted', 'R503 C6', 'P002 D2', 'P002 E2', 'A004 A3', 'P002 A3']);
  expect(intake.findings.find(({ accepted }) => accepted)?.accepted).toMatchObject({
    reason: 'Hỏi lại •••, CCCD •••, •••',
    by: 'Bí thư •••',
  });
  expect(JSON.stringify([intake.findings, intake.acknowledgements])).not.toMatch(/00000|example\.vn/);
});

test('a form on the same sheet is read all the same', async () => {
  const rows = [
    HEADER,
    ...both(),
    [],
    ...CELLS.slice(0, 4),
    ['Chi bộ số 3', 'Chi bộ trực thuộc', 'Hoàn thành tốt nhiệm vụ', 30, 26, 4, 20, 2, 0, 4],
  ];
  const intake = await readOf(rows as Cell[][]);
  expect(intake.files[0]?.forms.map(({ table, rows: count }) => [table.sheet, count])).toEqual([
    ['Chi bộ', 2],
    ['Giải trình', 1],
  ]);
  expect(said(intake)).toEqual(ACCEPTED);
});

describe('until when they hold', () => {
  const until = async (day: string | Date, asOf?: string): Promise<string[]> => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Chi bộ').addRows(CELLS);
    book.addWorksheet('Giải trình').addRows([HEADER, ['R503', 'Chi bộ', 'C5', 'Đúng', '', day]]);
    const bytes = Buffer.from(await book.xlsx.writeBuffer());
    return said(await takeInBytes('chi-bo.xlsx', bytes, asOf === undefined ? {} : { asOf })).filter(
      (one) => one !== 'R503 C6',
    );
  };
  const HOLDS = ['R503 C5 accepted'];
  const ENDED = ['R503 C5', 'A002 F2'];

  test('is held against the closing day of the period, not against today', async () => {
    expect(await until('31/12/2021')).toEqual(HOLDS);
    expect(await until(new Date(Date.UTC(2021, 11, 31)))).toEqual(HOLDS);
    expect(await until('30/12/2021')).toEqual(ENDED);
    expect(await until(new Date(Date.UTC(2021, 11, 30)))).toEqual(ENDED);
  });

  test('is held against the day asked for', async () => {
    expect(await until('30/12/2021', '2021-12-30')).toEqual(HOLDS);
    expect(await until('31/12/2021', '2022-01-01')).toEqual(ENDED);
  });

  test('is not guessed', async () => {
    expect(await until('30/2/2022')).toEqual(['R503 C5', 'A006 F2']);
    expect(await until('hết năm')).toEqual(['R503 C5', 'A006 F2']);
  });

  test('an ended line beside one that holds needs no word', async () => {
    const rows = [HEADER, ['R503', '', 'C5', 'Đúng', '', '1/1/2021'], ['R503', '', 'C5', 'Vẫn đúng', '', '31/12/2021']];
    const intake = await readOf(rows);
    expect(said(intake)).toEqual(['R503 C5 accepted', 'R503 C6']);
    expect(intake.findings.find(({ accepted }) => accepted)?.accepted?.reason).toBe('Vẫn đúng');
  });
});

describe('what a run did not look at', () => {
  const X501: Cell[] = ['X501', 'Chi bộ', 'C5', 'Đúng'];
  const codes = ({ findings }: Intake): string[] => findings.flatMap(({ code }) => (/^[AR]/.test(code) ? [code] : []));

  test('is not called gone: warnings that other files give', async () => {
    expect(codes(await readOf([HEADER, ...both(), X501]))).toEqual(['R503', 'R503', 'A007']);
  });

  test('is not called gone: rows of other periods than those asked for', async () => {
    const asked = { asked: { period: year(2020) } };
    const intake = await takeInBytes('chi-bo.xlsx', bytesOf([HEADER, ...both()]), asked);
    expect(codes(intake)).toEqual(['A007', 'A007']);
    expect(intake.acknowledgements.map(({ state }) => state)).toEqual(['not-here', 'not-here']);
  });

  test('a copy of the file says nothing of its own', async () => {
    const bytes = bytesOf([HEADER, ['R503', 'Chi bộ', 'C5', 'Đúng'], ['R504', 'Chi bộ', 'C5', 'Đúng']]);
    const files = ['chi-bo.xlsx', 'chi-bo - Copy.xlsx'].map((shown) => ({ path: shown, shown, bytes }));
    const intake = await takeIn({ files, skipped: [] }, { register: createRegister(dongDa) });
    expect(intake.findings.flatMap(({ code, at }) => (/^A/.test(code) ? [`${code} ${at.file}`] : []))).toEqual([
      'A001 chi-bo.xlsx',
    ]);
  });
});

describe('what a configuration makes of a rule', () => {
  const withSeverity = (severity: RunSeverity): Promise<Intake> =>
    takeInBytes('chi-bo.xlsx', bytesOf([HEADER, ['R503', 'Chi bộ', 'C5', 'Đúng']]), {
      severities: severitiesWith(new Map([['R503', { severity, reason: 'thử' }]])),
    });
  const states = async (severity: RunSeverity): Promise<unknown[]> => {
    const { acknowledgements, findings } = await withSeverity(severity);
    const own = findings.flatMap(({ code, accepted }) => (/^A/.test(code) || accepted ? [code] : []));
    return [acknowledgements[0]?.state, ...own];
  };

  test('an error cannot be explained, a note need not, and of a rule that is off nothing is said', async () => {
    expect(await states('warning')).toEqual(['accepted', 'R503']);
    expect(await states('error')).toEqual(['not-a-warning', 'A003']);
    expect(await states('info')).toEqual(['not-a-warning', 'A003']);
    expect(await states('off')).toEqual(['off']);
  });
});

test('a line without a sheet that two sheets may mean is not clear', async () => {
  const book = utils.book_new();
  for (const name of ['Chi bộ', 'Chi bộ 2']) utils.book_append_sheet(book, utils.aoa_to_sheet(CELLS), name);
  utils.book_append_sheet(book, utils.aoa_to_sheet([HEADER, ['R503', '', 'C5', 'Đúng']]), 'Giải trình');
  const intake = await takeInBytes('chi-bo.xlsx', Buffer.from(write(book, { type: 'buffer' })));
  expect(intake.acknowledgements.map(({ state }) => state)).toEqual(['unclear']);
  expect(intake.findings.filter(({ accepted }) => accepted)).toEqual([]);
});
