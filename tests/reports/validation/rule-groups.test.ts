import { expect, test } from 'vitest';
import { same } from '../../../src/i18n/text.ts';
import type { GridRow } from '../../../src/model/document.ts';
import { ruleGroups } from '../../../src/reports/validation/rule-groups.ts';
import type { RuleOutcome } from '../../../src/rules/outcomes.ts';
import { rules } from '../../../src/rules/registry.ts';

const outcome = (code: string, status: RuleOutcome['status'], why?: string): RuleOutcome => ({
  code,
  status,
  findings: status === 'failed' ? 2 : 0,
  ...(why === undefined ? {} : { why: same(why) }),
});

const texts = ({ cells }: GridRow): string[] => cells.map((cell) => (cell.type === 'text' ? cell.text.vi : ''));

test('a line for each group of rules, with what could not be decided and why', () => {
  const { title, rows } = ruleGroups([
    outcome('F001', 'passed'),
    outcome('R101', 'failed'),
    outcome('R203', 'skipped', 'không có biểu'),
    outcome('R501', 'skipped', 'không có biểu'),
    outcome('X008', 'undecided', 'chưa có tháng trước'),
    outcome('X009', 'off'),
  ]);
  expect(title.vi).toBe('Đã kiểm tra 5 quy tắc');
  expect(rows.map(texts)).toEqual([
    ['F  Tệp và trang tính', '1 đạt'],
    ['R  Các số trong dòng', '1 có phát hiện, 2 bỏ qua: không có biểu'],
    ['X  Giữa các dòng, biểu, kỳ', '1 tắt theo cấu hình\nX008 chưa kết luận được: chưa có tháng trước'],
  ]);
});

test('every rule is in a group', () => {
  const all = ruleGroups(rules.map(({ code }) => outcome(code, 'passed')));
  const counted = all.rows.map((row) => Number(texts(row)[1]?.split(' ')[0]));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(rules.length);
});
