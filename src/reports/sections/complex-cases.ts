import { formatDate } from '../../i18n/format.ts';
import { authority } from '../../measures/authority.ts';
import { caseCategory, watchedBy } from '../../measures/complex-cases.ts';
import type { Block } from '../../model/document.ts';
import type { Item } from '../../model/item.ts';
import { type FigureColumn, gridByUnit, gridByValue, gridByYear } from '../grids.ts';
import { choiceCell, dayCell, type ListColumn, listGrid, textCell, valueCell } from '../list-grid.ts';
import { listedAt, yearsBetween } from '../listed-at.ts';
import type { ReportContext, Section } from '../report.ts';
import { scopeId } from '../units/unit-ids.ts';
import { comparedFigures } from './comparison.ts';

const IN_PERIOD = { vi: 'Trong kỳ', en: 'In the period' };
const AT_END = { vi: 'Đến cuối kỳ', en: 'At its end' };

const columns: readonly FigureColumn[] = [
  { label: { vi: 'Đưa vào danh sách', en: 'Listed' }, group: IN_PERIOD, indicator: 'cases.listed' },
  { label: { vi: 'Giải quyết xong', en: 'Settled' }, group: IN_PERIOD, indicator: 'cases.settled' },
  { label: { vi: 'Đưa ra khỏi danh sách', en: 'Taken off' }, group: IN_PERIOD, indicator: 'cases.delisted' },
  { label: { vi: 'Còn trong danh sách', en: 'Remaining' }, group: AT_END, indicator: 'cases.remaining' },
  { label: { vi: 'Chưa giải quyết xong', en: 'Not settled' }, group: AT_END, indicator: 'cases.unsettled' },
];
const indicators = columns.map(({ indicator }) => indicator);

const NOTE = {
  vi: 'Giải quyết xong và đưa ra khỏi danh sách là hai việc khác nhau, mỗi việc tính theo ngày của nó. Thẩm quyền giải quyết và diện theo dõi cũng là hai cách chia khác nhau.',
  en: 'To be settled and to be taken off the list are two events, each counted on its own day. Who has to settle a case and who watches it are two questions as well.',
};

/** By who settles, who watches and category, without a breakdown of which nothing is reported; then the comparison asked for. */
function breakdowns(context: ReportContext): Block[] {
  return [
    gridByValue(context, { vi: 'Theo thẩm quyền giải quyết', en: 'By authority' }, authority, columns),
    gridByValue(context, { vi: 'Theo diện theo dõi', en: 'By who watches' }, watchedBy, columns),
    ...(context.values('cases.listed', caseCategory).length > 0
      ? [gridByValue(context, { vi: 'Theo lĩnh vực', en: 'By category' }, caseCategory, columns)]
      : []),
    ...comparedFigures(context, columns),
  ];
}

const title = { vi: 'Vụ việc phức tạp, tồn đọng', en: 'Complex and long-standing cases' };
const tab = { vi: 'Vụ việc phức tạp', en: 'Complex cases' };

export const casesOfPeriod: Section = {
  title,
  tab,
  indicators,
  optional: true,
  blocks: (context) => [
    { ...gridByUnit(context, { vi: 'Vụ việc theo đơn vị', en: 'Cases by unit' }, columns), notes: [NOTE] },
    ...breakdowns(context),
  ],
};

export const casesOverYears: Section = {
  title,
  tab,
  indicators,
  optional: true,
  blocks: (context) => [
    { ...gridByYear(context, { vi: 'Vụ việc theo năm', en: 'Cases by year' }, columns), notes: [NOTE] },
    ...breakdowns(context),
  ],
};

/** What came after the closing day is not known on it. */
function settledBy(closingDay: string, { settled }: Item['values']): string | null {
  return typeof settled === 'string' && settled <= closingDay ? settled : null;
}

function listColumns(closingDay: string): ListColumn<Item>[] {
  return [
    { label: { vi: 'Mã vụ việc', en: 'Code' }, cell: ({ values }) => valueCell(values.code) },
    { label: { vi: 'Địa bàn', en: 'Unit' }, cell: ({ unit }) => textCell(unit.name) },
    { label: caseCategory.label, cell: ({ values }) => valueCell(values.category) },
    { label: authority.label, cell: ({ values }) => choiceCell(authority, values.authority) },
    { label: watchedBy.label, cell: ({ values }) => choiceCell(watchedBy, values.watchedBy) },
    { label: { vi: 'Vào danh sách', en: 'Listed' }, cell: ({ values }) => dayCell(values.listed) },
    {
      label: { vi: 'Giải quyết xong', en: 'Settled' },
      cell: ({ values }) => dayCell(settledBy(closingDay, values)),
    },
    {
      label: { vi: 'Số năm', en: 'Years' },
      align: 'right',
      cell: ({ values }) => ({ type: 'number', value: yearsBetween(String(values.listed), closingDay) }),
    },
  ];
}

function remainingIn(context: ReportContext): Item[] {
  return listedAt(context, 'complex-cases', 'cases.remaining');
}

/** The cases that remain, by their codes only: a title may name people. */
export const casesAppendix: Section = {
  title: { vi: 'Phụ lục: Vụ việc còn trong danh sách', en: 'Appendix: cases remaining' },
  tab: { vi: 'PL Vụ việc', en: 'App. cases' },
  indicators: [],
  blocks: (context) => {
    const day = formatDate(context.closingDay);
    return listGrid(
      { vi: `Còn trong danh sách ngày ${day}`, en: `Remaining on ${day}` },
      listColumns(context.closingDay),
      remainingIn(context),
    );
  },
  data: (context) => ({
    remainingCases: remainingIn(context).map(({ unit, values }) => ({
      ...{ code: values.code, unit: scopeId(unit), category: values.category ?? null },
      ...{ authority: values.authority ?? null, watchedBy: values.watchedBy ?? null, listed: values.listed },
      settled: settledBy(context.closingDay, values),
      years: yearsBetween(String(values.listed), context.closingDay),
    })),
  }),
};
