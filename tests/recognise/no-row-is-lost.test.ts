import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/forms/column.ts';
import type { Form } from '../../src/forms/form.ts';
import { allForms } from '../../src/forms/form-set.ts';
import { fc } from '../support/laws.ts';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { type Recognised, recognised } from '../support/recognised.ts';

const BROKEN = ['', 'chưa có', 'đang làm', '…'];
const ROWS = [1, 2, 3, 4];

/** What every row says, so that those beside a broken one are surely read. */
function goodCell(column: Column, row: number): string {
  switch (column.kind) {
    case 'text':
      return `Việc ${'abcd'[row - 1]}`;
    case 'choice':
      return column.options[0]?.label.vi ?? '';
    case 'date':
      return `0${row}/03/2021`;
    default:
      return String(row);
  }
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Four rows of a form, one of whose cells are replaced. */
function sheetOf(form: Form, isNumbered: boolean, broken: ReadonlyMap<number, string>, at: number): string {
  const labels = form.columns.map(({ label }) => label.vi);
  const lines = ROWS.map((row) => {
    const cells = form.columns.map((column, index) =>
      row === at && broken.has(index) ? (broken.get(index) ?? '') : goodCell(column, row),
    );
    return lineOf(isNumbered ? [String(row), ...cells] : cells);
  });
  return ['Phường Láng Hạ, tháng 3 năm 2021', lineOf(isNumbered ? ['STT', ...labels] : labels), ...lines].join('\n');
}

function told(found: Recognised): Set<number | undefined> {
  const read = [...found.rows, ...found.entries].map(({ number }) => number);
  return new Set([...read, ...found.refused.map(({ at }) => at.row), ...found.told.map(({ at }) => at.row)]);
}

describe.each(allForms.own.map((form) => [form.id, form] as const))('%s', (_, form) => {
  const firstLabel = form.columns.findIndex(
    ({ kind, optional }) => !optional && (kind === 'text' || kind === 'choice'),
  );
  const others = form.columns.flatMap((_column, index) => (index === firstLabel ? [] : [index]));

  test.each([
    ['with numbers', true],
    ['without numbers', false],
  ])(
    '%s: a row with anything unreadable is read, refused or told, and so are those around it',
    async (_name, isNumbered) => {
      const someBroken = fc
        .subarray(others, { minLength: 1 })
        .chain((columns) =>
          fc.tuple(
            fc.constant(columns),
            fc.array(fc.constantFrom(...BROKEN), { minLength: others.length, maxLength: others.length }),
          ),
        );
      await fc.assert(
        fc.asyncProperty(someBroken, fc.constantFrom(...ROWS), async ([columns, words], at) => {
          const broken = new Map(columns.map((column, index) => [column, words[index] ?? '']));
          // A single word between rows is a line of text.
          fc.pre(
            isNumbered ||
              form.columns.filter((column, index) => (broken.get(index) ?? goodCell(column, at)) !== '').length > 1,
          );
          const found = await recognised(markdownSheet(sheetOf(form, isNumbered, broken, at)));
          expect(ROWS.filter((row) => !told(found).has(row + 2))).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe('figures that run like the numbers of columns', () => {
  const TITLE = 'Phường Láng Hạ, năm 2021\n';
  const HEADER = '| Hình thức tiếp | Tháng | Số lượt tiếp | Số người được tiếp | Số vụ việc |';
  const visits = ({ rows }: Recognised): string[] => rows.map(({ period, values }) => `${period.id} ${values.visits}`);

  test('below a merged label are read', async () => {
    const found = await recognised(
      markdownSheet(`${TITLE}${HEADER}
        | Thường xuyên | 1 | 2 | 3 | 2 |
        | ^ | 2 | 3 | 5 | 7 |
        | ^ | 3 | 4 | 6 | 8 |`),
    );
    expect(visits(found)).toEqual(['2021-01 2', '2021-02 3', '2021-03 4']);
    expect(found.findings).toEqual([]);
  });

  test('below a blank label are refused, also under a row of column numbers', async () => {
    const found = await recognised(
      markdownSheet(`${TITLE}${HEADER}
        | (1) | (2) | (3) | (4) | (5) |
        |  | 1 | 2 | 3 | 4 |
        | Thường xuyên | 2 | 2 | 3 | 2 |
        |  | 3 | 4 | 6 | 8 |`),
    );
    expect(visits(found)).toEqual(['2021-02 2']);
    expect(found.findings).toEqual(['A4 C012', 'A6 C012']);
  });

  test('the numbers of columns on each page are none', async () => {
    const found = await recognised(
      markdownSheet(`${TITLE}${HEADER}
        | A | 1 | 2 | 3 | 4 |
        | Thường xuyên | 1 | 2 | 3 | 2 |
        | A | 1 | 2 | 3 | 4 |
        | Thường xuyên | 2 | 2 | 3 | 2 |
        ${HEADER}
        | 1 | 2 | 3 | 4 | 5 |
        | Thường xuyên | 3 | 2 | 3 | 2 |`),
    );
    expect(visits(found)).toEqual(['2021-01 2', '2021-02 2', '2021-03 2']);
    expect(found.findings).toEqual([]);
  });
});
