import { formatDate } from '../../i18n/format.ts';
import { watchedBy } from '../../measures/complex-cases.ts';
import type { Item } from '../../model/item.ts';
import { type FigureColumn, gridByUnit, gridByValue, gridByYear } from '../grids.ts';
import { choiceCell, dayCell, type ListColumn, listGrid, textCell, valueCell } from '../list-grid.ts';
import { listedAt } from '../listed-at.ts';
import type { ReportContext, Section } from '../report.ts';
import { scopeId } from '../units/unit-ids.ts';
import { comparedFigures } from './comparison.ts';

const columns: readonly FigureColumn[] = [
  { label: { vi: 'Đưa vào danh sách', en: 'Listed' }, indicator: 'weak.listed' },
  { label: { vi: 'Đưa ra khỏi danh sách', en: 'Taken off' }, indicator: 'weak.delisted' },
  { label: { vi: 'Còn cuối kỳ', en: 'Remaining at the end' }, indicator: 'weak.remaining' },
];
const indicators = columns.map(({ indicator }) => indicator);
const title = { vi: 'Tổ chức đảng cần củng cố', en: 'Party organisations to be strengthened' };
const tab = { vi: 'Tổ chức cần củng cố', en: 'Weak organisations' };
const byWatcher = { vi: 'Theo diện theo dõi', en: 'By who watches' };

export const weakOrganisationsOfPeriod: Section = {
  title,
  tab,
  indicators,
  optional: true,
  blocks: (context) => [
    gridByUnit(context, { vi: 'Theo đơn vị', en: 'By unit' }, columns),
    gridByValue(context, byWatcher, watchedBy, columns),
    ...comparedFigures(context, columns),
  ],
};

export const weakOrganisationsOverYears: Section = {
  title,
  tab,
  indicators,
  optional: true,
  blocks: (context) => [
    gridByYear(context, { vi: 'Theo năm', en: 'By year' }, columns),
    gridByValue(context, byWatcher, watchedBy, columns),
    ...comparedFigures(context, columns),
  ],
};

/** Reasons and measures are left out: they may speak of people. */
const listColumns: readonly ListColumn<Item>[] = [
  { label: { vi: 'Tổ chức đảng', en: 'Organisation' }, cell: ({ values }) => valueCell(values.organisation) },
  { label: { vi: 'Đơn vị', en: 'Unit' }, cell: ({ unit }) => textCell(unit.name) },
  { label: watchedBy.label, cell: ({ values }) => choiceCell(watchedBy, values.watchedBy) },
  { label: { vi: 'Vào danh sách', en: 'Listed' }, cell: ({ values }) => dayCell(values.listed) },
];

function remainingIn(context: ReportContext): Item[] {
  return listedAt(context, 'weak-organisations', 'weak.remaining');
}

export const weakOrganisationsAppendix: Section = {
  title: { vi: 'Phụ lục: Tổ chức đảng còn phải củng cố', en: 'Appendix: organisations remaining' },
  tab: { vi: 'PL Củng cố', en: 'App. weak' },
  indicators: [],
  blocks: (context) => {
    const day = formatDate(context.closingDay);
    const title = { vi: `Còn trong danh sách ngày ${day}`, en: `Remaining on ${day}` };
    return listGrid(title, listColumns, remainingIn(context));
  },
  data: (context) => ({
    remainingWeakOrganisations: remainingIn(context).map(({ unit, values }) => ({
      ...{ organisation: values.organisation, unit: scopeId(unit) },
      ...{ watchedBy: values.watchedBy ?? null, listed: values.listed },
    })),
  }),
};
