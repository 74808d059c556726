import type { Claim } from '../../claims/claim.ts';
import type { LackingPart, Reason } from '../../claims/reason.ts';
import { formatCount } from '../../i18n/format.ts';
import { fill, type Text } from '../../i18n/text.ts';
import { periodWords } from '../../model/period-words.ts';
import { unitKey } from '../../model/unit.ts';
import { ruleOf } from '../../rules/registry.ts';
import { periodRuns } from '../period-runs.ts';
import { claimLabel, valueWords } from './claim-words.ts';

/** How many of the units that lack something are named. */
const NAMED = 3;

const WORDS = {
  missing: { vi: 'Chưa có số liệu của kỳ này.', en: 'Nothing of it has been handed in.' },
  undefined: { vi: 'Không tính được: số chia bằng 0.', en: 'It cannot be computed: division by zero.' },
  parts: {
    vi: 'Số liệu còn thiếu {count}/{expected} phần: {units}.',
    en: '{count} of {expected} parts are missing: {units}.',
  },
  part: { vi: '{unit} ({periods}: {why})', en: '{unit} ({periods}: {why})' },
  more: { vi: '{units} và {count} đơn vị khác', en: '{units} and {count} more units' },
  late: { vi: 'chưa nộp', en: 'not handed in' },
  period: {
    vi: 'Có thể tính theo kỳ khác: {period} là {value}.',
    en: 'Perhaps of another period: {period} has {value}.',
  },
  statistical: {
    vi: 'Có thể tính theo lịch từ ngày 15 đến ngày 14: {value}.',
    en: 'Perhaps by periods from the 15th to the 14th: {value}.',
  },
  calendar: { vi: 'Có thể tính theo tháng dương lịch: {value}.', en: 'Perhaps by calendar months: {value}.' },
  indicator: { vi: 'Có thể là chỉ tiêu khác: {label} là {value}.', en: 'Perhaps another figure: {label} is {value}.' },
  breakdown: {
    vi: 'Có thể là phân loại khác: {label} là {value}.',
    en: 'Perhaps another breakdown: {label} is {value}.',
  },
  all: { vi: 'Có thể là tổng của mọi đơn vị: {value}.', en: 'Perhaps the total of all units: {value}.' },
  district: { vi: 'Có thể chỉ là số của cấp quận: {value}.', en: 'Perhaps the district’s own: {value}.' },
  wards: { vi: 'Có thể chỉ cộng các phường: {value}.', en: 'Perhaps the wards alone: {value}.' },
  average: {
    vi: 'Có thể là số bình quân: {total} chia cho {wards} phường; số của một phường không tính bằng cách chia.',
    en: 'Perhaps an average: {total} divided by {wards} wards; what one ward reported is no such share.',
  },
  rounded: {
    vi: 'Số công bố có vẻ đã làm tròn; nếu vậy ghi quan hệ ~, hoặc > khi viết “hơn”.',
    en: 'It seems to be rounded; if so the relation is ~, or > for “more than”.',
  },
  confused: { vi: 'Dễ nhầm với: {label} là {value}; {text}.', en: 'Easily taken for it: {label} is {value}; {text}.' },
  apart: { vi: 'Lưu ý: {text}.', en: 'Note: {text}.' },
  partOf: {
    vi: 'Số trước là “{part}”, số sau là “{whole}”.',
    en: 'The first number is “{part}”, the second “{whole}”.',
  },
  share: { vi: 'Tỷ lệ này là {part}/{whole}.', en: 'It is {part} of {whole}.' },
  counted: {
    vi: 'Nơi công bố đếm theo “{stated}”, số liệu đếm theo “{counted}”.',
    en: 'It was stated in “{stated}”, the data counts “{counted}”.',
  },
  repeated: { vi: 'Trùng với dòng {row}.', en: 'Says the same as row {row}.' },
  longer: {
    vi: 'Dòng {row} ghi cùng số này cho {period}; ngoài kỳ của dòng này không phát sinh thêm.',
    en: 'Row {row} states the same number for {period}; nothing was added outside the period of this row.',
  },
} satisfies Record<string, Text>;

/** A reason as a sentence. */
export function reasonWords(reason: Reason, { indicator, dims }: Claim): Text {
  switch (reason.kind) {
    case 'no-figure':
      return WORDS[reason.state];
    case 'missing-parts':
      return partsWords(reason.parts, reason.expected);
    case 'other-period':
      return fill(WORDS.period, { period: periodWords(reason.period), value: valueWords(indicator, reason.value) });
    case 'other-calendar':
      return fill(WORDS[reason.calendar], { value: valueWords(indicator, reason.value) });
    case 'other-indicator':
      return fill(WORDS.indicator, named(reason.indicator, dims, reason.value));
    case 'other-breakdown':
      return fill(WORDS.breakdown, named(indicator, reason.dims, reason.value));
    case 'other-units':
      return fill(WORDS[reason.units], { value: valueWords(indicator, reason.value) });
    case 'average':
      return fill(WORDS.average, { total: valueWords(indicator, reason.total), wards: String(reason.wards) });
    case 'rounded':
      return WORDS.rounded;
    case 'easily-confused':
      return fill(WORDS.confused, { ...named(reason.indicator, dims, reason.value), text: reason.text });
    case 'kept-apart':
      return fill(WORDS.apart, { text: reason.text });
    case 'part-of':
      return fill(WORDS.partOf, { part: indicator.label, whole: reason.whole.label });
    case 'share':
      return fill(WORDS.share, { part: count(reason.part), whole: count(reason.whole) });
    case 'counted-otherwise':
      return fill(WORDS.counted, { stated: reason.stated, counted: reason.counted });
    case 'repeated':
      return fill(WORDS.repeated, { row: String(reason.row) });
    case 'same-of-longer':
      return fill(WORDS.longer, { row: String(reason.row), period: lower(periodWords(reason.period)) });
  }
}

function named(indicator: Claim['indicator'], dims: Claim['dims'], value: number): { label: Text; value: Text } {
  return { label: claimLabel({ indicator, dims }), value: valueWords(indicator, value) };
}

function partsWords(parts: readonly LackingPart[], expected: number): Text {
  const units = new Set(parts.map(({ unit }) => unitKey(unit)));
  const all = [...units].map((key): Text => {
    const own = parts.filter(({ unit }) => unitKey(unit) === key);
    const [why] = own.flatMap(({ gaps, unread }) => [...gaps.map((gap) => gap.why), ...unread.map(({ code }) => code)]);
    const reason = why === undefined ? WORDS.late : lower(ruleOf(why).title);
    return fill(WORDS.part, {
      unit: own[0]?.unit.name ?? '',
      periods: periodRuns(own.map(({ period }) => period)),
      why: reason,
    });
  });
  const shown = all.slice(0, NAMED);
  const joined: Text = { vi: shown.map(({ vi }) => vi).join('; '), en: shown.map(({ en }) => en).join('; ') };
  const named = all.length > NAMED ? fill(WORDS.more, { units: joined, count: String(all.length - NAMED) }) : joined;
  return fill(WORDS.parts, { count: count(parts.length), expected: count(expected), units: named });
}

function lower({ vi, en }: Text): Text {
  const first = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);
  return { vi: first(vi), en: first(en) };
}

function count(value: number): Text {
  return { vi: formatCount(value, 'vi'), en: formatCount(value, 'en') };
}
