import { formatDate } from '../../i18n/format.ts';
import { midSentence, same, type Text } from '../../i18n/text.ts';
import { periodWords } from '../../model/period-words.ts';
import type { FormStanding } from '../../status/form-standing.ts';
import { isUndated, type Status, type UnitStanding, unitsIn } from '../../status/status.ts';
import { coveredWords } from '../period-runs.ts';
import { dayWords, formTitles, joined, nothingOwed, unitsWord } from './words.ts';

/** How things stand in one paragraph, to be pasted into a message. */
export function statusBrief(status: Status): Text {
  const { units, loose, asOf } = status;
  const [missing, errors, late] = [unitsIn(status, 'missing'), unitsIn(status, 'errors'), unitsIn(status, 'late')];
  const when = midSentence(periodWords(status.period));
  const many = unitsWord(status);
  const received = units.length - missing.length;
  const about = {
    vi: `Tình hình nộp báo cáo ${when.vi} (đến ${formatDate(asOf)}): `,
    en: `Hand-ins of ${when.en} (as of ${formatDate(asOf)}): `,
  };
  if (units.length === 0 && loose.length === 0) {
    return joined([about, nothingOwed.brief, same('.')], '');
  }
  const head = {
    vi: `${about.vi}đã nộp ${received}/${units.length} ${many.vi}`,
    en: `${about.en}${received} of ${units.length} ${many.en} have handed in`,
  };
  const undated = units.filter(isUndated).length;
  const onTime = unitsIn(status, 'on-time').length;
  const parts = [
    head,
    { vi: `đúng hạn ${onTime}`, en: `on time ${onTime}` },
    ...named({ vi: 'nộp muộn', en: 'late' }, late, daysOf),
    ...missingParts(missing, asOf),
    ...named({ vi: 'có lỗi cần sửa', en: 'with errors' }, errors, errorWords),
    ...(loose.length === 0
      ? []
      : [{ vi: `${loose.length} lỗi chưa rõ của đơn vị nào`, en: `${loose.length} errors of no known unit` }]),
    ...(undated === 0
      ? []
      : [
          {
            vi: `chưa rõ ngày nộp ${undated}, không tính là muộn`,
            en: `day not known ${undated}, not counted as late`,
          },
        ]),
  ];
  const text = joined(parts, '; ');
  return { vi: `${text.vi}.`, en: `${text.en}.` };
}

function missingParts(missing: readonly UnitStanding[], asOf: string): Text[] {
  const due = missing.filter((one) => one.due <= asOf);
  const notDue = missing.filter((one) => one.due > asOf);
  const [first] = notDue;
  const day = first === undefined ? '' : formatDate(first.due);
  return [
    ...named({ vi: 'chưa nộp', en: 'missing' }, due, missingWords),
    ...named({ vi: 'chưa nộp', en: 'missing' }, notDue, missingWords, { vi: ` (hạn ${day})`, en: ` (due ${day})` }),
  ];
}

/** `nộp muộn 1: Văn Miếu (2 ngày)`. */
function named(
  label: Text,
  units: readonly UnitStanding[],
  words: (one: UnitStanding) => Text | undefined,
  behind: Text = same(''),
): Text[] {
  if (units.length === 0) return [];
  const names = joined(
    units.map((one) => {
      const more = words(one);
      const { name } = one.unit;
      return more === undefined ? same(name) : { vi: `${name} (${more.vi})`, en: `${name} (${more.en})` };
    }),
    ', ',
  );
  return [
    {
      vi: `${label.vi} ${units.length}${behind.vi}: ${names.vi}`,
      en: `${label.en} ${units.length}${behind.en}: ${names.en}`,
    },
  ];
}

function daysOf({ late }: UnitStanding): Text | undefined {
  return late && dayWords(late.days);
}

/** What is missing where it is not everything, and for how long. */
function missingWords({ forms, late }: UnitStanding): Text | undefined {
  const missing = forms.filter(({ state }) => state === 'missing');
  const isAll = missing.length === forms.length && missing.every((form) => form.missing.length === form.parts);
  const days = late?.handedIn === undefined && late && dayWords(late.days);
  const isListed = missing.some(({ listed }) => listed !== undefined);
  const words = [
    ...(isAll ? [] : [lacking(missing)]),
    ...(days ? [{ vi: `quá hạn ${days.vi}`, en: `${days.en} overdue` }] : []),
    ...(isListed ? [{ vi: 'có trong sổ nhận, không có tệp', en: 'received by the list, but there is no file' }] : []),
  ];
  return words.length === 0 ? undefined : joined(words, '; ');
}

function lacking(missing: readonly FormStanding[]): Text {
  const parts = missing.map(({ form, missing: periods, parts: all }) => {
    const title = formTitles([form], 1);
    const when = coveredWords(periods) ?? same('');
    return periods.length === all ? title : { vi: `${title.vi} ${when.vi}`, en: `${title.en} ${when.en}` };
  });
  const { vi, en } = joined(parts, ', ');
  return { vi: `thiếu ${vi}`, en: `lacks ${en}` };
}

function errorWords({ forms }: UnitStanding): Text {
  const wrong = forms.filter(({ state }) => state === 'errors').map(({ form }) => form);
  return formTitles(wrong, forms.length);
}
