import { unitKey } from '../../model/unit.ts';
import { breach } from '../form-links.ts';
import type { Breach, IntakeRule } from '../intake-rule.ts';
import type { IntakeView } from '../intake-view.ts';
import { sentence } from '../sentence.ts';

export const unhandledNotCarriedOver: IntakeRule = {
  code: 'X303',
  name: 'unhandled-not-carried-over',
  severity: 'warning',
  form: 'official',
  title: { vi: 'Đơn chưa xử lý không khớp kỳ sau', en: 'Petitions not handled are not those carried over' },
  why: {
    vi: 'Biểu 01/XLD (Thông tư 01/2024): cột 5 (chưa xử lý, chuyển kỳ sau) của kỳ này là cột 2 (kỳ trước chuyển sang) của kỳ sau.',
    en: 'Form 01/XLD of Circular 01/2024: column 5 (not handled, carried forward) is column 2 (carried over) of the next period.',
  },
  fix: {
    vi: 'Đối chiếu biểu của hai kỳ liền nhau; sửa kỳ này, hoặc gửi lại biểu kỳ trước.',
    en: 'Compare the two periods; correct this one or hand in that one again.',
  },
  message: sentence({
    vi: '{unit}, kỳ {period}: cột {column} ghi {stated}, kỳ {before} kết thúc với cột {other} là {computed}; chênh {difference}.',
    en: '{unit}, {period}: column {column} says {stated}, {before} ended with {computed} in column {other}; the difference is {difference}.',
  }),
  check: breaches,
};

function* breaches({ facts }: IntakeView): Iterable<Breach> {
  for (const opening of facts('official.2024.01-xld.2')) {
    for (const closing of facts('official.2024.01-xld.5')) {
      const follows = closing.period.to + 1 === opening.period.from;
      if (!follows || unitKey(closing.unit) !== unitKey(opening.unit)) continue;
      if (closing.value !== opening.value) yield* breach(opening, closing);
    }
  }
}
