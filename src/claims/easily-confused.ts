import type { Text } from '../i18n/text.ts';
import { topicOf } from '../measures/id-words.ts';
import type { Dims } from '../model/fact.ts';

interface Pair {
  readonly ids: readonly [string, string];
  readonly text: Text;
  /** Worth saying only where the stated number is that of the other. */
  readonly quiet?: true;
}

const PAIRS: readonly Pair[] = [
  {
    ids: ['petitions.settlement-rate', 'petitions.mean-yearly-settlement-rate'],
    text: {
      vi: 'tỷ lệ gộp chia tổng cho tổng của cả kỳ; tỷ lệ bình quân tính lại số đơn chuyển kỳ của từng năm',
      en: 'the pooled rate divides the sums of the whole period; the mean of yearly rates weighs what is carried over in each year again',
    },
  },
  {
    ids: ['cases.settled', 'cases.delisted'],
    text: {
      vi: 'giải quyết xong và đưa ra khỏi danh sách là hai việc, có ngày khác nhau',
      en: 'to settle a case and to take it off the list are two events, each with its day',
    },
  },
  {
    ids: ['cases.remaining', 'cases.unsettled'],
    text: {
      vi: 'còn trong danh sách trừ số đã đưa ra, chưa giải quyết xong trừ số đã giải quyết',
      en: 'what remains on the list lacks those taken off it, what is not settled lacks those settled',
    },
  },
  {
    ids: ['supervision.sessions', 'supervision.subjects'],
    text: {
      vi: 'một bên đếm cuộc, một bên đếm đơn vị được kiểm tra, giám sát',
      en: 'one counts sessions, the other the units inspected or supervised',
    },
  },
  {
    ids: ['ratings.members', 'ratings.members-rated'],
    quiet: true,
    text: {
      vi: 'không phải đảng viên nào cũng thuộc diện đánh giá',
      en: 'not every member is to be rated',
    },
  },
  {
    ids: ['receptions.visits', 'receptions.people'],
    quiet: true,
    text: { vi: 'một lượt tiếp có thể có nhiều người', en: 'several people may come in one visit' },
  },
];

/** Breakdowns that look alike, with the dimensions that they are about. */
const APART: readonly { readonly dimensions: readonly string[]; readonly topic: string; readonly text: Text }[] = [
  {
    dimensions: ['authority', 'watchedBy'],
    topic: 'cases',
    text: {
      vi: 'thẩm quyền giải quyết và diện theo dõi là hai cách chia khác nhau, không trừ cho nhau được',
      en: 'who has to settle a case and who watches it are two breakdowns; neither is subtracted from the other',
    },
  },
];

/** An indicator that is easily taken for another. */
export interface Confused extends Omit<Pair, 'ids'> {
  readonly id: string;
}

/** The indicators that are easily taken for one, and what tells them apart. */
export function easilyConfusedWith(id: string): Confused[] {
  return PAIRS.filter(({ ids }) => ids.includes(id)).map(({ ids: [one, other], ...pair }) => ({
    ...pair,
    id: id === one ? other : one,
  }));
}

/** What to mind about a breakdown that looks like another one. */
export function keptApart(id: string, dims: Dims): Text[] {
  return APART.filter(({ topic, dimensions }) => topicOf(id) === topic && dimensions.some((name) => name in dims)).map(
    ({ text }) => text,
  );
}
