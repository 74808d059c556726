import { expect, test } from 'vitest';
import { same } from '../../src/i18n/text.ts';
import type { FindingWords } from '../../src/model/document.ts';
import { painter } from '../../src/render/paint.ts';
import { findingsText } from '../../src/render/table/findings-text.ts';
import { textWidth } from '../../src/render/text-width.ts';

function finding(file: string, row: number, message = 'Sai.', more: Partial<FindingWords> = {}): FindingWords {
  return {
    code: 'C001',
    severity: 'error',
    at: { file, sheet: 'Biểu', row, column: 2 },
    related: [],
    title: same('Không phải số'),
    why: same('Cần số.'),
    message: same(message),
    help: same('Sửa.'),
    otherWay: same('Xem.'),
    ...more,
  };
}

const drawn = (findings: readonly FindingWords[], width = 60, lang: 'vi' | 'en' = 'vi'): string[] =>
  findingsText(findings, { width, lang, paint: painter(false) }).split('\n');

test('what several places share is said once, below them', () => {
  expect(drawn([finding('a.xlsx', 5), finding('a.xlsx', 6), finding('a.xlsx', 7, 'Khác.')])).toEqual([
    'lỗi C001  Không phải số (3 chỗ)',
    '  a.xlsx › Biểu › B5',
    '  a.xlsx › Biểu › B6',
    '    Sai.',
    '  a.xlsx › Biểu › B7',
    '    Khác.',
    '  Vì sao: Cần số.',
    '  → Sửa.',
    '  → Xem.',
  ]);
});

test('three places are shown, the others counted with their cells', () => {
  const findings = [5, 6, 7, 8, 9].map((row) => finding('a.xlsx', row));
  expect(drawn(findings)).toContain('  … và 2 chỗ khác: B8, B9');
  const many = Array.from({ length: 1203 }, (_, at) => finding('a.xlsx', at + 1));
  expect(drawn(many, 100)).toContain('  … và 1.200 chỗ khác: B4, B5, B6, B7, B8, B9, B10, B11 …');
  expect(drawn(many, 100, 'en')[0]).toBe('error C001  Không phải số (1,203 places)');
});

test('what is left in other files is counted by file', () => {
  const files = ['a', 'a', 'a', 'b', 'b', 'c', 'd', 'e'].map((name, at) => finding(`${name}.xlsx`, at + 1));
  expect(drawn(files, 100)).toContain('  … và 5 chỗ khác ở b.xlsx (2), c.xlsx (1), d.xlsx (1), 1 tệp khác');
});

test('errors stand before warnings, warnings before notes', () => {
  const lines = drawn([
    finding('a.xlsx', 1, 'Sai.', { code: 'F010', severity: 'info' }),
    finding('a.xlsx', 2, 'Sai.', { code: 'C005', severity: 'warning' }),
    finding('a.xlsx', 3),
  ]);
  const heads = lines.filter((line) => /^\S/.test(line)).map((line) => line.split('  ')[0]);
  expect(heads).toEqual(['lỗi C001', 'cảnh báo C005', 'lưu ý F010']);
});

test('no line is wider than the screen, however names are composed', () => {
  const file = 'Báo cáo kết quả tiếp công dân phường Khương Thượng tháng 3 năm 2021 (bản chính thức).xlsx';
  for (const name of [file.normalize('NFC'), file.normalize('NFD')]) {
    const lines = drawn([finding(name, 1), finding(name, 2), finding(name, 3), finding('b.xlsx', 4), finding(name, 5)]);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(60);
    expect(lines.join('\n').normalize('NFC')).toContain('Khương Thượng');
  }
});
