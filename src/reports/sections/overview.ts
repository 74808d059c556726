import { authority } from '../../measures/authority.ts';
import { watchedBy } from '../../measures/complex-cases.ts';
import type { Dimension } from '../../measures/measure.ts';
import { type FigureColumn, gridByYear, hasFigures } from '../grids.ts';
import type { Section } from '../report.ts';

const citizens: readonly FigureColumn[] = [
  { label: { vi: 'Lượt tiếp công dân', en: 'Receptions' }, indicator: 'receptions.visits' },
  { label: { vi: 'Đơn tiếp nhận', en: 'Petitions received' }, indicator: 'petitions.received' },
  { label: { vi: 'Đơn đã giải quyết', en: 'Petitions settled' }, indicator: 'petitions.settled' },
  { label: { vi: 'Tỷ lệ giải quyết', en: 'Settlement rate' }, indicator: 'petitions.settlement-rate' },
  { label: { vi: 'Đang giải quyết', en: 'Pending' }, indicator: 'petitions.pending' },
  { label: { vi: 'Trong hạn', en: 'On time' }, indicator: 'petitions.pending-on-time' },
];

const LEVELS = { district: { vi: 'MTTQ quận', en: 'District Front' }, ward: { vi: 'MTTQ phường', en: 'Ward Fronts' } };

const front: readonly FigureColumn[] = (['district', 'ward'] as const).flatMap((level) =>
  [
    { activity: 'supervision', label: { vi: 'Giám sát', en: 'Supervision' } },
    { activity: 'criticism', label: { vi: 'Phản biện', en: 'Criticism' } },
  ].map(({ activity, label }) => ({
    label,
    group: LEVELS[level],
    indicator: 'supervision.sessions',
    dims: { level, body: 'front', activity },
  })),
);

const cases: readonly FigureColumn[] = [
  { label: { vi: 'Đưa vào', en: 'Listed' }, indicator: 'cases.listed' },
  ...split('cases.listed', authority, { vi: 'Thẩm quyền', en: 'Authority' }, ['city', 'district']),
  ...split('cases.settled', watchedBy, { vi: 'Giải quyết xong', en: 'Settled' }, [
    'city-committee',
    'district-committee',
  ]),
  { label: { vi: 'Đưa ra', en: 'Taken off' }, indicator: 'cases.delisted' },
  { label: { vi: 'Còn lại', en: 'Remaining' }, indicator: 'cases.remaining' },
];

/** An indicator by some values of a dimension, side by side. */
function split(
  indicator: string,
  dimension: Dimension,
  group: FigureColumn['label'],
  values: readonly string[],
): FigureColumn[] {
  return dimension.values
    .filter(({ id }) => values.includes(id))
    .map(({ id, label }) => ({ label, group, indicator, dims: { [dimension.id]: id } }));
}

const others: readonly FigureColumn[] = [
  { label: { vi: 'Cuộc đối thoại', en: 'Dialogues' }, indicator: 'dialogues.sessions' },
  { label: { vi: 'Ý kiến đã trả lời', en: 'Opinions answered' }, indicator: 'dialogues.answered' },
  { label: { vi: 'Tổ chức đảng cần củng cố, đưa vào', en: 'Weak organisations listed' }, indicator: 'weak.listed' },
  { label: { vi: 'Đưa ra', en: 'Taken off' }, indicator: 'weak.delisted' },
  { label: { vi: 'Còn lại', en: 'Remaining' }, indicator: 'weak.remaining' },
];

/** The main figures, one row a year and the whole period below. */
export const overview: Section = {
  title: { vi: 'Tổng hợp các năm', en: 'The years at a glance' },
  tab: { vi: 'Tổng hợp', en: 'Overview' },
  indicators: [],
  blocks: (context) =>
    [
      gridByYear(context, { vi: 'Tiếp công dân, đơn thư', en: 'Receptions and petitions' }, citizens),
      gridByYear(context, { vi: 'Vụ việc phức tạp', en: 'Complex cases' }, cases),
      gridByYear(context, { vi: 'Mặt trận giám sát, phản biện', en: 'Supervision and criticism by the Front' }, front),
      gridByYear(context, { vi: 'Đối thoại, củng cố tổ chức đảng', en: 'Dialogues, weak organisations' }, others),
    ].filter((grid) => grid.rows.some(hasFigures)),
};
