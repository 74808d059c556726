import { petitionType } from '../../measures/petitions.ts';
import { type FigureColumn, gridByUnit, gridByUnitAndYear, gridByValue, gridByYear } from '../grids.ts';
import type { Section } from '../report.ts';
import { changeColumn } from './change-column.ts';
import { comparedByUnit, comparedFigures } from './comparison.ts';

const PENDING = { vi: 'Đang giải quyết', en: 'Pending' };

const received: FigureColumn = {
  label: { vi: 'Tiếp nhận', en: 'Received' },
  indicator: 'petitions.received',
  isFirst: true,
};
const settled: FigureColumn = { label: { vi: 'Đã giải quyết', en: 'Settled' }, indicator: 'petitions.settled' };
const rate: FigureColumn = {
  label: { vi: 'Tỷ lệ giải quyết', en: 'Settlement rate' },
  indicator: 'petitions.settlement-rate',
};

const columns: readonly FigureColumn[] = [
  { label: { vi: 'Kỳ trước chuyển sang', en: 'Carried over' }, indicator: 'petitions.carried-over' },
  received,
  settled,
  { label: { vi: 'Chuyển, hướng dẫn', en: 'Forwarded' }, indicator: 'petitions.forwarded' },
  { label: { vi: 'Trong hạn', en: 'On time' }, group: PENDING, indicator: 'petitions.pending-on-time' },
  { label: { vi: 'Quá hạn', en: 'Overdue' }, group: PENDING, indicator: 'petitions.pending-overdue' },
  rate,
];

const indicators = [
  'petitions.carried-over',
  'petitions.received',
  'petitions.settled',
  'petitions.forwarded',
  'petitions.pending',
  'petitions.pending-on-time',
  'petitions.pending-overdue',
  'petitions.settlement-rate',
];

const RATE_NOTE = {
  vi: 'Tỷ lệ giải quyết = đã giải quyết ÷ (kỳ trước chuyển sang + tiếp nhận − chuyển, hướng dẫn, trả lại).',
  en: 'Settlement rate = settled ÷ (carried over + received − forwarded, guided, returned).',
};

const MEAN_NOTE = {
  vi: 'Tỷ lệ gộp tính trên số cộng của cả kỳ, đơn tồn đầu kỳ tính một lần. Tỷ lệ bình quân là trung bình cộng tỷ lệ từng năm, đơn tồn được tính lại mỗi năm. Hai tỷ lệ không thay thế nhau.',
  en: 'The pooled rate is of the sums of the whole period, the opening stock counted once. The mean rate is the average of yearly rates, in which the stock counts again each year. One does not stand for the other.',
};

const TWO_RATES = { vi: 'Hai cách tính tỷ lệ giải quyết', en: 'Two settlement rates' };

const rateColumns: readonly FigureColumn[] = [
  { label: { vi: 'Tỷ lệ gộp cả kỳ', en: 'Pooled rate' }, indicator: 'petitions.settlement-rate' },
  {
    label: { vi: 'Bình quân tỷ lệ các năm', en: 'Mean of yearly rates' },
    indicator: 'petitions.mean-yearly-settlement-rate',
  },
];

const title = { vi: 'Đơn thư', en: 'Petitions' };
const byType = { vi: 'Đơn thư theo loại', en: 'Petitions by type' };

export const petitionsOfPeriod: Section = {
  title,
  tab: title,
  indicators,
  blocks: (context) => [
    {
      ...gridByUnit(context, { vi: 'Đơn thư theo đơn vị', en: 'Petitions by unit' }, [
        ...columns,
        ...changeColumn(context, 'petitions.received').map((column) => ({
          ...column,
          label: { vi: 'Tiếp nhận so với kỳ trước', en: 'Change in received' },
        })),
      ]),
      notes: [RATE_NOTE],
    },
    gridByValue(context, byType, petitionType, columns),
    ...comparedFigures(context, columns),
    ...[received, settled, rate].flatMap((column) => comparedByUnit(context, column)),
  ],
};

export const petitionsOverYears: Section = {
  title,
  tab: title,
  indicators: [...indicators, 'petitions.mean-yearly-settlement-rate'],
  blocks: (context) => [
    { ...gridByYear(context, { vi: 'Đơn thư theo năm', en: 'Petitions by year' }, columns), notes: [RATE_NOTE] },
    gridByValue(context, byType, petitionType, columns),
    { ...gridByYear(context, TWO_RATES, rateColumns), notes: [MEAN_NOTE] },
    ...comparedFigures(context, columns),
  ],
};

/** Of each type what came in, what was settled and what is left. */
const columnsByType: readonly FigureColumn[] = petitionType.values.flatMap(({ id, label }) =>
  [received, settled, { label: PENDING, indicator: 'petitions.pending' }].map(({ label: words, indicator }) => ({
    label: words,
    group: label,
    indicator,
    dims: { type: id },
  })),
);

export const petitionsAppendix: Section = {
  title: { vi: 'Phụ lục: Đơn thư theo đơn vị', en: 'Appendix: petitions by unit' },
  tab: { vi: 'PL Đơn thư', en: 'App. petitions' },
  indicators,
  blocks: (context) => [
    gridByUnit(context, { vi: 'Cả kỳ', en: 'The whole period' }, columns),
    gridByUnit(context, byType, columnsByType),
    { ...gridByUnit(context, TWO_RATES, rateColumns), notes: [MEAN_NOTE] },
    gridByUnitAndYear(context, { vi: 'Số đơn đã giải quyết theo năm', en: 'Settled by year' }, 'petitions.settled'),
    ...[received, settled, rate].flatMap((column) => comparedByUnit(context, column)),
  ],
};
