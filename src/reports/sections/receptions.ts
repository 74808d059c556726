import { receptionKind } from '../../measures/receptions.ts';
import { type FigureColumn, gridByUnit, gridByUnitAndYear, gridByValue, gridByYear } from '../grids.ts';
import type { Section } from '../report.ts';
import { changeColumn } from './change-column.ts';
import { comparedByUnit, comparedFigures } from './comparison.ts';

const indicators = [
  'receptions.visits',
  'receptions.people',
  'receptions.cases',
  'receptions.groups',
  'receptions.group-people',
];
const LARGE_GROUPS = { vi: 'Đoàn đông người', en: 'Large groups' };

const visits: FigureColumn = {
  label: { vi: 'Số lượt tiếp', en: 'Visits' },
  indicator: 'receptions.visits',
  isFirst: true,
};

const columns: readonly FigureColumn[] = [
  visits,
  { label: { vi: 'Số người', en: 'People' }, indicator: 'receptions.people' },
  { label: { vi: 'Số vụ việc', en: 'Cases' }, indicator: 'receptions.cases' },
  { label: { vi: 'Số đoàn', en: 'Groups' }, group: LARGE_GROUPS, indicator: 'receptions.groups' },
  { label: { vi: 'Số người', en: 'People' }, group: LARGE_GROUPS, indicator: 'receptions.group-people' },
];

const title = { vi: 'Tiếp công dân', en: 'Citizen receptions' };
const byKind = { vi: 'Tiếp công dân theo hình thức', en: 'Receptions by kind' };

export const receptionsOfPeriod: Section = {
  title,
  tab: title,
  indicators,
  blocks: (context) => [
    gridByUnit(context, { vi: 'Tiếp công dân theo đơn vị', en: 'Receptions by unit' }, [
      ...columns,
      ...changeColumn(context, 'receptions.visits'),
    ]),
    gridByValue(context, byKind, receptionKind, columns),
    ...comparedFigures(context, columns),
    ...comparedByUnit(context, visits),
  ],
};

export const receptionsOverYears: Section = {
  title,
  tab: title,
  indicators,
  blocks: (context) => [
    gridByYear(context, { vi: 'Tiếp công dân theo năm', en: 'Receptions by year' }, columns),
    gridByValue(context, byKind, receptionKind, columns),
    ...comparedFigures(context, columns),
  ],
};

export const receptionsAppendix: Section = {
  title: { vi: 'Phụ lục: Tiếp công dân theo đơn vị', en: 'Appendix: receptions by unit' },
  tab: { vi: 'PL Tiếp công dân', en: 'App. receptions' },
  indicators,
  blocks: (context) => [
    gridByUnit(context, { vi: 'Cả kỳ', en: 'The whole period' }, columns),
    gridByUnitAndYear(context, { vi: 'Số lượt tiếp công dân theo năm', en: 'Visits by year' }, 'receptions.visits'),
    ...comparedByUnit(context, visits),
  ],
};
