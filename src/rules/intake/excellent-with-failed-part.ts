import type { Breach, IntakeRule } from '../intake-rule.ts';
import type { IntakeView } from '../intake-view.ts';
import { sentence } from '../sentence.ts';
import { byUnitAndYear, ofKind } from './ratings-of-a-year.ts';

export const excellentWithFailedPart: IntakeRule = {
  code: 'X503',
  name: 'excellent-with-failed-part',
  severity: 'warning',
  form: 'cell-ratings',
  title: { vi: 'Đảng bộ xuất sắc có chi bộ không hoàn thành', en: 'An excellent organisation with a failed cell' },
  why: {
    vi: 'Đảng bộ hoàn thành xuất sắc thường không có chi bộ trực thuộc không hoàn thành nhiệm vụ.',
    en: 'An excellent organisation normally has no part that failed.',
  },
  fix: {
    vi: 'Xem lại xếp loại của đảng bộ hoặc của chi bộ.',
    en: 'Check the rating of the organisation or of the cell.',
  },
  message: sentence({
    vi: '{unit}, {period}: đảng bộ hoàn thành xuất sắc nhưng có {failed} chi bộ, đảng bộ bộ phận không hoàn thành.',
    en: '{unit}, {period}: rated excellent, but {failed} of its parts failed.',
  }),
  check: breaches,
};

function* breaches({ facts }: IntakeView): Iterable<Breach> {
  for (const group of byUnitAndYear(facts('ratings.organisations'))) {
    const whole = ofKind(group, 'grassroots');
    const failed = group.filter((fact) => fact.dims.kind !== 'grassroots' && fact.dims.rating === 'failed');
    const [organisation] = whole;
    // With several organisations under one unit nobody can tell whose part failed.
    if (whole.length !== 1 || organisation?.dims.rating !== 'excellent' || failed.length === 0) continue;
    const [at, ...related] = [organisation, ...failed].flatMap((fact) => fact.from);
    if (at === undefined) continue;
    const args = { unit: organisation.unit.name, period: organisation.period.id, failed: failed.length };
    yield { at, related, args };
  }
}
