import { type FormRule, ruleOn } from '../form-rule.ts';
import type { RowRule } from '../row-rule.ts';
import { sentence } from '../sentence.ts';

export const delegatedReception: FormRule = {
  code: 'R304',
  name: 'delegated-reception',
  severity: 'warning',
  form: 'official',
  leavesOut: 'row',
  title: { vi: 'Còn ghi ủy quyền tiếp công dân', en: 'Receptions still delegated' },
  why: {
    vi: 'Từ 01/7/2026 người đứng đầu không còn được ủy quyền cho cấp phó tiếp công dân định kỳ (Nghị định 154/2026/NĐ-CP).',
    en: 'From 1 July 2026 the head may no longer delegate scheduled receptions to a deputy (Decree 154/2026/NĐ-CP).',
  },
  fix: {
    vi: 'Kiểm tra buổi tiếp đó; nếu người đứng đầu đã trực tiếp tiếp thì ghi vào phần “Thủ trưởng tiếp”.',
    en: 'Check those sessions; where the head received in person they belong to “Thủ trưởng tiếp”.',
  },
  message: sentence({
    vi: 'Cột {column}: kỳ {period} vẫn ghi {value} do ủy quyền.',
    en: 'Column {column}: {period} still has {value} by delegation.',
  }),
};

/** The rule for one column; `from` is the first month it holds for, as months are counted. */
export function delegatedIn(form: string, id: string, column: string, from: number): RowRule {
  return ruleOn(delegatedReception, form, {
    columns: [id],
    check(values, { period }) {
      const value = Number(values[id]);
      return period !== undefined && period.from >= from && value > 0
        ? { column, period: period.id, value }
        : undefined;
    },
  });
}
