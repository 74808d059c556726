import type { Text } from '../../i18n/text.ts';
import type { Unit } from '../../model/unit.ts';
import type { Breach, IntakeRule, Undecided } from '../intake-rule.ts';
import type { HandIn, IntakeView } from '../intake-view.ts';
import { sentence } from '../sentence.ts';

/** What this share of the other wards hands in for a month is usual. */
const USUAL_SHARE = 0.5;
/** Fewer other wards do not tell what is usual. */
const FEWEST_OTHERS = 3;

export const formNotHandedIn: IntakeRule = {
  code: 'X010',
  name: 'form-not-handed-in',
  severity: 'warning',
  title: { vi: 'Thiếu biểu mà các phường khác đã nộp', en: 'A form is missing that other wards handed in' },
  why: {
    vi: 'Trong tháng, ít nhất một nửa số phường khác đã nộp biểu này mà tệp của phường không có; số của biểu sẽ bị thiếu.',
    en: 'At least half of the other wards handed in this form for the month, but the ward’s file lacks it; its figures will be missing.',
  },
  fix: {
    vi: 'Bổ sung biểu còn thiếu; không phát sinh thì vẫn nộp biểu ghi 0.',
    en: 'Add the form; where nothing happened, hand it in with zeros.',
  },
  message: sentence({
    vi: '{unit}, kỳ {period}: chưa thấy biểu “{form}”, {handedIn}/{others} phường khác đã nộp.',
    en: '{unit}, {period}: there is no form “{form}”, which {handedIn} of {others} other wards handed in.',
  }),
  check: breaches,
};

function* breaches({ handIns, unread }: IntakeView): Iterable<Breach | Undecided> {
  const own = filesOfOneWard(handIns);
  let compared = 0;
  for (const month of months(handIns)) {
    const wards = new Map<Unit, readonly HandIn[]>();
    for (const one of month) wards.set(one.unit, [...(wards.get(one.unit) ?? []), one]);
    if (wards.size <= FEWEST_OTHERS) continue;
    compared++;
    const usual = usualForms(month, wards.size - 1);
    for (const [unit, ofWard] of wards) {
      const files = [...new Set(ofWard.flatMap((one) => [...one.files]))].filter((file) => own.has(file)).sort();
      const [file] = files;
      if (file === undefined || files.some((one) => unread.has(one))) continue;
      for (const { form, title, period, handedIn } of usual) {
        if (ofWard.some((one) => one.form === form)) continue;
        const args = { unit: unit.name, period: period.id, form: title, handedIn, others: wards.size - 1 };
        yield { at: { file }, related: [], args };
      }
    }
  }
  if (compared === 0) yield { undecided: TOO_FEW };
}

const TOO_FEW: Text = {
  vi: `cần số liệu cùng tháng của hơn ${FEWEST_OTHERS} phường để biết biểu nào thường nộp`,
  en: `it takes more than ${FEWEST_OTHERS} wards of a month to know which forms are usual`,
};

/** The forms of a month that enough of so many wards handed in. */
function usualForms(month: readonly HandIn[], others: number): readonly (HandIn & { readonly handedIn: number })[] {
  const forms = new Map<string, HandIn & { handedIn: number }>();
  for (const one of month) forms.set(one.form, { ...one, handedIn: (forms.get(one.form)?.handedIn ?? 0) + 1 });
  return [...forms.values()].filter(({ handedIn }) => handedIn >= USUAL_SHARE * others);
}

/** What wards handed in of monthly forms, by month. */
function months(handIns: readonly HandIn[]): Iterable<readonly HandIn[]> {
  const found = new Map<number, HandIn[]>();
  for (const one of handIns) {
    const { every, unit, period } = one;
    if (every !== 'month' || unit.level !== 'ward' || period.from !== period.to) continue;
    const month = found.get(period.from);
    if (month) month.push(one);
    else found.set(period.from, [one]);
  }
  return found.values();
}

/** Files in which one ward alone hands in: not the exports of a district. */
function filesOfOneWard(handIns: readonly HandIn[]): ReadonlySet<string> {
  const wards = new Map<string, Unit>();
  const shared = new Set<string>();
  for (const { unit, files } of handIns) {
    if (unit.level !== 'ward') continue;
    for (const file of files) {
      if ((wards.get(file) ?? unit) !== unit) shared.add(file);
      wards.set(file, unit);
    }
  }
  return new Set([...wards.keys()].filter((file) => !shared.has(file)));
}
