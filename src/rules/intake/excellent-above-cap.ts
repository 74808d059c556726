import { capOf } from '../excellent-cap.ts';
import type { Breach, IntakeRule } from '../intake-rule.ts';
import type { IntakeView } from '../intake-view.ts';
import { sentence } from '../sentence.ts';
import { organisationsOfAYear } from './organisations-of-a-year.ts';

export const excellentAboveCap: IntakeRule = {
  code: 'X501',
  name: 'excellent-above-cap',
  severity: 'warning',
  form: 'cell-ratings',
  title: { vi: 'Đảng viên xuất sắc vượt 20%', en: 'More than 20 % excellent' },
  why: {
    vi: 'Trong mỗi tổ chức cơ sở đảng, số hoàn thành xuất sắc không quá 20% số hoàn thành tốt (Hướng dẫn 21-HD/BTCTW 2019).',
    en: 'In each grassroots organisation, at most 20 % of the number rated good may be excellent (HD 21-HD/BTCTW 2019).',
  },
  fix: {
    vi: 'Xem lại kết quả xếp loại, hoặc nêu căn cứ nếu cấp trên cho phép cao hơn.',
    en: 'Check the ratings, or state the basis if a higher share was allowed.',
  },
  message: sentence({
    vi: '{unit}, {period}: {excellent} xuất sắc trên {good} hoàn thành tốt, nhiều nhất là {most}.',
    en: '{unit}, {period}: {excellent} excellent to {good} good, at most {most}.',
  }),
  check: breaches,
};

function* breaches({ facts }: IntakeView): Iterable<Breach> {
  for (const { excellent, good, ...breach } of organisationsOfAYear(facts)) {
    const { floor, ceiling } = capOf(good);
    if (excellent <= ceiling) continue;
    yield { ...breach, args: { ...breach.args, excellent, good, most: floor } };
  }
}
