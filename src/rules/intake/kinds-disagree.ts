import type { Breach, IntakeRule } from '../intake-rule.ts';
import type { IntakeView } from '../intake-view.ts';
import { sentence } from '../sentence.ts';
import { byUnitAndYear, ofKind, sumOf } from './ratings-of-a-year.ts';

export const kindsDisagree: IntakeRule = {
  code: 'X502',
  name: 'kinds-disagree',
  severity: 'warning',
  form: 'cell-ratings',
  title: { vi: 'Đảng viên theo chi bộ không khớp đảng bộ', en: 'Members by cell and by organisation disagree' },
  why: {
    vi: 'Đảng viên của một đảng bộ là tổng đảng viên các chi bộ; báo cáo chỉ tính theo chi bộ khi có cả hai.',
    en: 'The members of an organisation are those of its cells; where both are given, the cells count.',
  },
  fix: {
    vi: 'Tìm chi bộ còn thiếu hoặc ghi trùng, hoặc sửa số của đảng bộ.',
    en: 'Find the cell that is missing or repeated, or correct the organisation.',
  },
  message: sentence({
    vi: '{unit}, {period}: cộng các tổ chức cấp dưới được {computed} đảng viên, dòng của tổ chức cấp trên ghi {stated}.',
    en: '{unit}, {period}: the parts have {computed} members in all, the row of the whole says {stated}.',
  }),
  check: breaches,
};

const KINDS = ['cell', 'section', 'grassroots'];

function* breaches({ facts }: IntakeView): Iterable<Breach> {
  for (const group of byUnitAndYear(facts('ratings.members'))) {
    const given = KINDS.filter((kind) => ofKind(group, kind).length > 0);
    const [finest, ...coarser] = given;
    if (finest === undefined) continue;
    const parts = ofKind(group, finest);
    for (const kind of coarser) {
      const stated = ofKind(group, kind);
      const [first] = stated;
      const [at, ...related] = [...stated, ...parts].flatMap((fact) => fact.from);
      if (first === undefined || at === undefined || sumOf(stated) === sumOf(parts)) continue;
      const args = { unit: first.unit.name, period: first.period.id, computed: sumOf(parts), stated: sumOf(stated) };
      yield { at, related, args };
    }
  }
}
