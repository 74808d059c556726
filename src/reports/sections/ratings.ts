import { organisationKind } from '../../measures/ratings.ts';
import type { Grid, GridCell } from '../../model/document.ts';
import { type Period, wholeYearsOf } from '../../model/period.ts';
import { periodWords } from '../../model/period-words.ts';
import { capOf } from '../../rules/excellent-cap.ts';
import { type FigureColumn, gridByUnit, gridByWholeYear, hasFigures } from '../grids.ts';
import type { ReportContext, Section } from '../report.ts';
import { comparedFigures } from './comparison.ts';
import { organisationsByUnit } from './organisations-by-unit.ts';
import { markProvisional, withProvisionalNotes } from './provisional.ts';
import { shortRatings } from './short-rating.ts';

const memberIndicators = [
  'ratings.members',
  'ratings.members-rated',
  'ratings.members-unrated',
  'ratings.members-by-rating',
  'ratings.members-good-or-better-rate',
];
const organisationIndicators = ['ratings.organisations', 'ratings.organisations-good-or-better-rate'];
const RATED_AS = { vi: 'Xếp loại', en: 'Rated' };
const GOOD_OR_BETTER = { vi: 'Từ HTTNV trở lên', en: 'Good or better' };

function ratingColumns(indicator: string, dims: Record<string, string> = {}): FigureColumn[] {
  return shortRatings.map(({ id, label }) => ({
    label,
    group: RATED_AS,
    indicator,
    dims: { ...dims, rating: id },
  }));
}

const memberColumns: readonly FigureColumn[] = [
  { label: { vi: 'Tổng số đảng viên', en: 'Members' }, indicator: 'ratings.members' },
  { label: { vi: 'Được đánh giá', en: 'Rated' }, indicator: 'ratings.members-rated' },
  ...ratingColumns('ratings.members-by-rating'),
  { label: { vi: 'Không đánh giá', en: 'Not rated' }, indicator: 'ratings.members-unrated' },
  { label: GOOD_OR_BETTER, indicator: 'ratings.members-good-or-better-rate' },
];

function organisationColumns(kind: string): FigureColumn[] {
  return [
    { label: { vi: 'Được xếp loại', en: 'Rated' }, indicator: 'ratings.organisations', dims: { kind } },
    ...ratingColumns('ratings.organisations', { kind }),
    { label: GOOD_OR_BETTER, indicator: 'ratings.organisations-good-or-better-rate', dims: { kind } },
  ];
}

export const organisationRatings: Section = {
  title: { vi: 'Xếp loại tổ chức đảng', en: 'Ratings of party organisations' },
  tab: { vi: 'Xếp loại tổ chức đảng', en: 'Organisations' },
  indicators: organisationIndicators,
  blocks: (context) =>
    [...organisationKind.values]
      .reverse()
      .map(({ id, label }) => ({ id, grid: gridByWholeYear(context, label, organisationColumns(id)) }))
      .filter(({ grid }) => grid.rows.some(hasFigures))
      .flatMap(({ id, grid }) => [
        markProvisional(context, grid),
        ...comparedFigures(context, organisationColumns(id)),
      ]),
};

export const memberRatings: Section = {
  title: { vi: 'Xếp loại đảng viên', en: 'Ratings of party members' },
  tab: { vi: 'Xếp loại đảng viên', en: 'Members' },
  indicators: memberIndicators,
  blocks: (context) => [
    markProvisional(
      context,
      gridByWholeYear(context, { vi: 'Xếp loại đảng viên theo năm', en: 'Members by year' }, memberColumns),
    ),
    ...comparedFigures(context, memberColumns),
  ],
};

/** Ratings of a summary: only of a whole year that was rated. */
export const ratingsOfPeriod: Section = {
  title: { vi: 'Xếp loại tổ chức đảng và đảng viên', en: 'Ratings of organisations and members' },
  tab: { vi: 'Xếp loại', en: 'Ratings' },
  indicators: [...organisationIndicators, ...memberIndicators],
  blocks: (context) => {
    const years = wholeYearsOf(context.period).slice(-1);
    if (years.length === 0) return [];
    return [
      gridByUnit(
        context,
        { vi: 'Xếp loại tổ chức cơ sở đảng', en: 'Grassroots organisations' },
        organisationColumns('grassroots'),
      ),
      ...comparedFigures(context, organisationColumns('grassroots')),
      gridByUnit(context, { vi: 'Xếp loại đảng viên', en: 'Members' }, memberColumns),
      ...comparedFigures(context, memberColumns),
    ]
      .filter((grid) => grid.rows.some(hasFigures))
      .map((grid) => withProvisionalNotes(context, grid, years));
  },
};

export const ratingsAppendix: Section = {
  title: {
    vi: 'Phụ lục: Xếp loại theo phường và giới hạn 20%',
    en: 'Appendix: ratings by ward and the 20 % cap',
  },
  tab: { vi: 'PL Xếp loại', en: 'App. ratings' },
  indicators: [...organisationIndicators, ...memberIndicators],
  blocks: (context) => [
    ...organisationsByUnit(context),
    ...wholeYearsOf(context.period)
      .map((year) => withProvisionalNotes(context, capGrid(context, year), [year]))
      .filter((grid) => grid.rows.some(hasFigures)),
  ],
};

const CAP_NOTE = {
  vi: 'Số HTXSNV trong mỗi tổ chức cơ sở đảng không quá 20% số HTTNV (Hướng dẫn 21-HD/BTCTW 2019). Số nhiều nhất ghi theo cách làm tròn xuống; “tùy làm tròn” là vượt khi làm tròn xuống nhưng không vượt khi làm tròn lên. Chỉ tính cho phường có một đảng bộ cơ sở; các tổ chức trực thuộc Quận ủy được kiểm tra riêng từng tổ chức.',
  en: 'In each grassroots organisation, excellent members are at most 20 % of those rated good (HD 21-HD/BTCTW 2019). The most is rounded down; “by rounding” is more than that, but not more than 20 % rounded up. Shown for wards, which have one; organisations under the district are checked one by one.',
};

/** Member ratings of a year by unit, with the most that may be excellent and whether that is kept. */
function capGrid(context: ReportContext, year: Period): Grid {
  const grid = gridByUnit(context, periodWords(year), memberColumns, year);
  const columns = [
    ...grid.columns,
    { label: { vi: 'HTXSNV nhiều nhất', en: 'Most excellent' }, align: 'right' as const },
    { label: { vi: 'Giới hạn 20%', en: '20 % cap' }, align: 'left' as const },
  ];
  const units = context.units.filter((_, index) => grid.rows[index] !== undefined);
  const rows = grid.rows.map((row, index) => {
    const unit = row.role === 'data' ? units[index] : undefined;
    return { ...row, cells: [...row.cells, ...(unit?.level === 'ward' ? capCells(context, unit, year) : NOTHING)] };
  });
  return { ...grid, columns, rows, notes: [CAP_NOTE] };
}

const NOTHING: readonly GridCell[] = [
  { type: 'text', text: { vi: '', en: '' } },
  { type: 'text', text: { vi: '', en: '' } },
];

function capCells(context: ReportContext, unit: ReportContext['units'][number], year: Period): readonly GridCell[] {
  // Each organisation has a cap of its own: that of merged wards is not the cap of their sum.
  if (context.rows.find((row) => row.unit === unit)?.members.length !== 1) return NOTHING;
  const count = (rating: string): number | undefined => {
    const figure = context.figure('ratings.members-by-rating', unit, year, { rating });
    return figure.state === 'known' && figure.reported === figure.expected ? figure.value : undefined;
  };
  const excellent = count('excellent');
  const good = count('good');
  if (excellent === undefined || good === undefined) return NOTHING;
  const { floor, ceiling } = capOf(good);
  const above = excellent > ceiling ? { vi: 'vượt', en: 'exceeded' } : { vi: 'tùy làm tròn', en: 'by rounding' };
  return [
    { type: 'number', value: floor },
    { type: 'text', text: excellent <= floor ? { vi: 'đạt', en: 'kept' } : above },
  ];
}
