import { formatDate } from '../i18n/format.ts';
import { fill, same, type Text } from '../i18n/text.ts';
import type { Fact } from '../model/fact.ts';
import { contains, isOpenEnded, type Period, windowOf } from '../model/period.ts';
import { periodWords } from '../model/period-words.ts';
import { areaObstacle } from '../units/area-obstacle.ts';
import { coveredWords } from './period-runs.ts';
import type { ReportQuestion } from './report-question.ts';

const WORDS = {
  period: { vi: 'Kỳ báo cáo: {period}', en: 'Period: {period}' },
  window: { vi: 'Số liệu tính từ ngày {from} đến ngày {to}', en: 'Figures from {from} to {to}' },
  compared: { vi: 'So sánh với: {period}', en: 'Compared with: {period}' },
  nothing: {
    vi: 'Không có số liệu của kỳ so sánh. Các tệp có: {covered}.',
    en: 'There are no figures to compare with. The files cover: {covered}.',
  },
  lengths: {
    vi: 'Lưu ý: kỳ này dài {now} tháng, kỳ so sánh dài {other} tháng.',
    en: 'Note: this period has {now} months, the one it is compared with {other}.',
  },
  asUnits: { vi: 'Quy đổi theo đơn vị của ngày {date}', en: 'For the units of {date}' },
  units: { vi: 'Đơn vị: {names}', en: 'Units: {names}' },
  area: { vi: 'Lưu ý: {why}', en: 'Note: {why}' },
  asOf: { vi: 'Lập ngày {date}', en: 'As of {date}' },
} satisfies Record<string, Text>;

const NOTHING: Text = { vi: 'không kỳ nào', en: 'nothing' };

/** The lines under a report's title: what it is of, and what to mind when reading it. */
export function headLines(question: ReportQuestion, facts: readonly Fact[]): Text[] {
  const { period, calendar, asOf, only, asUnits, units } = question;
  const { from, to } = windowOf(period, calendar);
  const area = only.length === 0 ? areaObstacle(units, windowOf(period, 'calendar')) : undefined;
  return [
    fill(WORDS.period, { period: periodWords(period) }),
    fill(WORDS.window, { from: formatDate(from), to: formatDate(to) }),
    ...comparedLines(question, facts),
    ...(asUnits === undefined ? [] : [fill(WORDS.asUnits, { date: formatDate(asUnits) })]),
    ...(only.length === 0 ? [] : [fill(WORDS.units, { names: names(only.map(({ name }) => name)) })]),
    ...(area?.long === undefined ? [] : [fill(WORDS.area, { why: area.long })]),
    fill(WORDS.asOf, { date: formatDate(asOf) }),
  ];
}

function comparedLines({ period, compare }: ReportQuestion, facts: readonly Fact[]): Text[] {
  if (compare === undefined) return [];
  const [now, other] = [length(period), length(compare)];
  const covered = coveredWords(facts.map((fact) => fact.period).filter((one) => !isOpenEnded(one))) ?? NOTHING;
  return [
    fill(WORDS.compared, { period: periodWords(compare) }),
    ...(facts.some((fact) => contains(compare, fact.period)) ? [] : [fill(WORDS.nothing, { covered })]),
    ...(now === other ? [] : [fill(WORDS.lengths, { now: String(now), other: String(other) })]),
  ];
}

function length({ from, to }: Period): number {
  return to - from + 1;
}

/** Once each: a ward may have kept its name as another unit. */
function names(all: readonly string[]): Text {
  return same([...new Set(all)].join(', '));
}
