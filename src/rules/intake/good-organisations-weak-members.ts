import type { Fact } from '../../model/fact.ts';
import type { Breach, IntakeRule } from '../intake-rule.ts';
import type { IntakeView } from '../intake-view.ts';
import { sentence } from '../sentence.ts';
import { byUnitAndYear, ofKind, sumOf } from './ratings-of-a-year.ts';

/** From this share of members below good on, a unit whose organisations are all good or better is worth a note. */
const NOTEWORTHY = 0.1;

export const goodOrganisationsWeakMembers: IntakeRule = {
  code: 'X504',
  name: 'good-organisations-weak-members',
  severity: 'info',
  form: 'cell-ratings',
  title: { vi: 'Tổ chức đều tốt nhưng nhiều đảng viên dưới mức tốt', en: 'All organisations good, many members below' },
  why: {
    vi: 'Được phép, nhưng chênh lệch lớn giữa tổ chức và đảng viên thường bị hỏi lại.',
    en: 'It is allowed, but a wide gap between organisations and members invites questions.',
  },
  fix: { vi: 'Không cần sửa; nên chuẩn bị giải trình.', en: 'Nothing to correct; have an explanation ready.' },
  message: sentence({
    vi: '{unit}, {period}: mọi tổ chức đều hoàn thành tốt trở lên nhưng {below}/{rated} đảng viên dưới mức tốt.',
    en: '{unit}, {period}: all organisations are good or better, but {below} of {rated} members are below good.',
  }),
  check: breaches,
};

function* breaches({ facts }: IntakeView): Iterable<Breach> {
  const ratings = new Map(byUnitAndYear(facts('ratings.organisations')).map((group) => [groupKey(group), group]));
  for (const group of byUnitAndYear(facts('ratings.members-by-rating'))) {
    const organisations = ratings.get(groupKey(group)) ?? [];
    if (organisations.length === 0 || organisations.some((fact) => !isGood(fact))) continue;
    const members = finest(group);
    const rated = sumOf(members);
    const below = sumOf(members.filter((fact) => !isGood(fact)));
    const [first] = members;
    const [at, ...related] = members.filter((fact) => !isGood(fact)).flatMap((fact) => fact.from);
    if (first === undefined || at === undefined || below <= NOTEWORTHY * rated) continue;
    yield { at, related, args: { unit: first.unit.name, period: first.period.id, below, rated } };
  }
}

function groupKey([first]: readonly Fact[]): string {
  return `${first?.unit.code}|${first?.unit.from}|${first?.period.id}`;
}

function isGood(fact: Fact): boolean {
  return fact.dims.rating === 'excellent' || fact.dims.rating === 'good';
}

function finest(group: readonly Fact[]): readonly Fact[] {
  for (const kind of ['cell', 'section', 'grassroots']) {
    const found = ofKind(group, kind);
    if (found.length > 0) return found;
  }
  return [];
}
