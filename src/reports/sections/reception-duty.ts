import { joined, type Text } from '../../i18n/text.ts';
import type { ReceivingHead } from '../../law/reception-duties.ts';
import { requiredSessions } from '../../law/required-sessions.ts';
import { type ListColumn, listGrid, textCell } from '../list-grid.ts';
import { heldIn } from '../reception-duties-held.ts';
import type { ReportContext, Section } from '../report.ts';

const HEADS: readonly (readonly [ReceivingHead, 'ward' | 'district', Text])[] = [
  ['ward-chairman', 'ward', { vi: 'Chủ tịch UBND phường', en: 'Ward chairman' }],
  ['ward-secretary', 'ward', { vi: 'Bí thư Đảng ủy phường', en: 'Ward party secretary' }],
  ['district-chairman', 'district', { vi: 'Chủ tịch UBND quận', en: 'District chairman' }],
  ['district-secretary', 'district', { vi: 'Bí thư Quận ủy', en: 'District party secretary' }],
];

interface Duty {
  readonly head: Text;
  readonly units: number;
  readonly each: number;
  readonly all: number;
  readonly articles: Text;
}

const NOT_STATED: Text = {
  vi: 'Số kỳ đã tiếp: chỉ có trên Biểu 01/TCD; không có biểu này của kỳ báo cáo nên không đối chiếu được.',
  en: 'Held: only form 01/TCD states it; there is none of this period, so that it cannot be set against.',
};

/** How many days of reception the law asks of heads in the period. */
export const receptionDuty: Section = {
  title: { vi: 'Số kỳ tiếp công dân theo quy định', en: 'Receptions required of heads' },
  tab: { vi: 'Kỳ tiếp theo luật', en: 'Required receptions' },
  indicators: [],
  blocks: (context) =>
    listGrid(
      { vi: 'Số kỳ người đứng đầu phải trực tiếp tiếp công dân', en: 'Days on which heads receive citizens in person' },
      columns,
      HEADS.map((head) => dutyOf(head, context)).filter(({ all }) => all > 0),
    ).map((grid) => ({
      ...grid,
      notes: heldIn(context).length === 0 ? [NOT_STATED] : [],
    })),
};

function dutyOf([head, level, words]: (typeof HEADS)[number], { period, calendar, units }: ReportContext): Duty {
  const owing = units.filter((unit) => unit.level === level);
  const owed = owing.map((unit) => requiredSessions(head, period, calendar, unit));
  const articles = owed[0]?.articles ?? [];
  return {
    head: words,
    units: owing.length,
    each: Math.max(0, ...owed.map(({ sessions }) => sessions)),
    all: owed.reduce((sum, { sessions }) => sum + sessions, 0),
    articles: joined(articles),
  };
}

const columns: readonly ListColumn<Duty>[] = [
  { label: { vi: 'Người đứng đầu', en: 'Head' }, cell: ({ head }) => textCell(head) },
  {
    label: { vi: 'Số đơn vị', en: 'Units' },
    align: 'right',
    cell: ({ units }) => ({ type: 'number', value: units }),
  },
  { label: { vi: 'Mỗi đơn vị', en: 'Each' }, align: 'right', cell: ({ each }) => ({ type: 'number', value: each }) },
  { label: { vi: 'Tổng số kỳ', en: 'All' }, align: 'right', cell: ({ all }) => ({ type: 'number', value: all }) },
  { label: { vi: 'Căn cứ', en: 'Source' }, cell: ({ articles }) => textCell(articles) },
];
