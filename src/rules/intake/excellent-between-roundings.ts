import { capOf } from '../excellent-cap.ts';
import type { Breach, IntakeRule } from '../intake-rule.ts';
import type { IntakeView } from '../intake-view.ts';
import { sentence } from '../sentence.ts';
import { organisationsOfAYear } from './organisations-of-a-year.ts';

export const excellentBetweenRoundings: IntakeRule = {
  code: 'X505',
  name: 'excellent-between-roundings',
  severity: 'warning',
  form: 'cell-ratings',
  title: { vi: 'Đảng viên xuất sắc ở giữa hai cách làm tròn 20%', en: 'Excellent between the roundings of 20 %' },
  why: {
    vi: 'Quy định không nói làm tròn 20% lên hay xuống: làm tròn xuống thì vượt, làm tròn lên thì không.',
    en: 'The rule does not say how 20 % is rounded: rounded down it is exceeded, rounded up it is kept.',
  },
  fix: {
    vi: 'Nêu cách làm tròn mà cấp trên chấp thuận, hoặc bớt một người.',
    en: 'State the rounding that the superior committee accepts, or rate one fewer excellent.',
  },
  message: sentence({
    vi: '{unit}, {period}: {excellent} xuất sắc trên {good} hoàn thành tốt; 20% làm tròn xuống là {most}.',
    en: '{unit}, {period}: {excellent} excellent to {good} good; 20 % rounded down is {most}.',
  }),
  check: breaches,
};

function* breaches({ facts }: IntakeView): Iterable<Breach> {
  for (const { excellent, good, ...breach } of organisationsOfAYear(facts)) {
    const { floor, ceiling } = capOf(good);
    if (excellent <= floor || excellent > ceiling) continue;
    yield { ...breach, args: { ...breach.args, excellent, good, most: floor } };
  }
}
