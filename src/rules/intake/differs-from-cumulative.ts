import type { Text } from '../../i18n/text.ts';
import { measureOf } from '../../measures/registry.ts';
import type { Breach, IntakeRule, Undecided } from '../intake-rule.ts';
import type { IntakeView } from '../intake-view.ts';
import { sentence } from '../sentence.ts';
import { createYearToDate } from './year-to-date.ts';

export const differsFromCumulative: IntakeRule = {
  code: 'X007',
  name: 'differs-from-cumulative',
  severity: 'warning',
  title: { vi: 'Số lũy kế không khớp các tháng', en: 'A cumulative figure differs from the months' },
  why: {
    vi: 'Số lũy kế không dùng để tính nhưng phải bằng tổng các tháng từ đầu năm; khác nhau thì có ít nhất một số sai.',
    en: 'Cumulative figures are not used, but must be the sum of the months since the start of the year; where they differ, at least one number is wrong.',
  },
  fix: {
    vi: 'Đối chiếu với báo cáo các tháng trước; sửa số lũy kế, hoặc gửi lại tháng bị sai.',
    en: 'Compare with the reports of the months before; correct the sum, or hand in the wrong month again.',
  },
  message: sentence({
    vi: '{unit}, kỳ {period}, “{measure}”: lũy kế ghi {stated}, cộng các tháng từ đầu năm được {computed}.',
    en: '{unit}, {period}, “{measure}”: the cumulative figure says {stated}, the months since the start of the year add up to {computed}.',
  }),
  check: breaches,
};

function* breaches(intake: IntakeView): Iterable<Breach | Undecided> {
  const yearToDate = createYearToDate(intake);
  let undecided = 0;
  for (const stated of intake.cumulative) {
    const measure = measureOf(stated.measure);
    if (measure.over !== 'flow') continue;
    const months = yearToDate(stated);
    if (months === undefined) {
      undecided++;
      continue;
    }
    const computed = months.reduce((sum, fact) => sum + fact.value, 0);
    if (computed === stated.value) continue;
    const args = {
      unit: stated.units.map(({ name }) => name),
      period: stated.period.id,
      measure: measure.label.vi,
      stated: stated.value,
      computed,
    };
    yield { at: stated.at, related: months.flatMap((fact) => fact.from), args };
  }
  if (undecided > 0) yield { undecided: withoutMonths(undecided) };
}

function withoutMonths(sums: number): Text {
  return {
    vi: `${sums} số lũy kế chưa đối chiếu được vì thiếu số liệu các tháng từ đầu năm`,
    en: `${sums} cumulative figures could not be compared: months since the start of the year are missing`,
  };
}
