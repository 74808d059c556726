import type { Fact } from '../../model/fact.ts';
import type { Breach, FactsOf, IntakeRule } from '../intake-rule.ts';
import { sentence } from '../sentence.ts';
import { byUnitAndYear, ofKind, sumOf } from './ratings-of-a-year.ts';

/** Share of the members rated good that may be rated excellent in one grassroots organisation (HD 21-HD/BTCTW 2019). */
const CAP = 0.2;

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
    vi: '{unit}, năm {period}: {excellent} xuất sắc trên {good} hoàn thành tốt, nhiều nhất là {most}.',
    en: '{unit}, {period}: {excellent} excellent to {good} good, at most {most}.',
  }),
  check: breaches,
};

function* breaches(facts: FactsOf): Iterable<Breach> {
  for (const group of byUnitAndYear(facts('ratings.members-by-rating'))) {
    for (const organisation of grassrootsOrganisations(group)) {
      const excellent = organisation.filter((fact) => fact.dims.rating === 'excellent');
      const good = sumOf(organisation.filter((fact) => fact.dims.rating === 'good'));
      const most = Math.floor(CAP * good + 1e-9);
      const [first] = excellent;
      const [at, ...related] = excellent.flatMap((fact) => fact.from);
      if (first === undefined || at === undefined || sumOf(excellent) <= most) continue;
      const args = { unit: first.unit.name, period: first.period.id, excellent: sumOf(excellent), good, most };
      yield { at, related, args };
    }
  }
}

/** Each grassroots organisation of a unit by its row; where only cells or sections are given, the finest of them make up one. */
function grassrootsOrganisations(group: readonly Fact[]): readonly (readonly Fact[])[] {
  const rows = new Map<string, Fact[]>();
  for (const fact of ofKind(group, 'grassroots')) {
    const [place] = fact.from;
    const key = `${place?.file}|${place?.sheet}|${place?.row}`;
    rows.set(key, [...(rows.get(key) ?? []), fact]);
  }
  if (rows.size > 0) return [...rows.values()];
  const cells = ofKind(group, 'cell');
  return [cells.length > 0 ? cells : ofKind(group, 'section')];
}
