import { targetResult as resultOf } from '../../forms/target-result.ts';
import { scopeOf } from '../../forms/targets.ts';
import { formatPercent } from '../../i18n/format.ts';
import { quantityWords } from '../../i18n/quantity-words.ts';
import { same, type Text } from '../../i18n/text.ts';
import { targetResult, targetScope } from '../../measures/targets.ts';
import type { Grid, GridCell } from '../../model/document.ts';
import type { Item } from '../../model/item.ts';
import type { Value } from '../../model/table.ts';
import { columnsOf, type FigureColumn, figureRow, mainScope } from '../grids.ts';
import { latestItems } from '../latest-items.ts';
import { choiceCell, type ListColumn, listGrid, textCell, valueCell } from '../list-grid.ts';
import type { ReportContext, Section } from '../report.ts';
import { scopeId } from '../units/unit-ids.ts';
import { comparedFigures } from './comparison.ts';

const columns: readonly FigureColumn[] = [
  { label: { vi: 'Tổng số', en: 'Total' }, indicator: 'targets.total' },
  { label: { vi: 'Vượt', en: 'Exceeded' }, indicator: 'targets.exceeded' },
  { label: { vi: 'Đạt', en: 'Met' }, indicator: 'targets.met' },
  { label: { vi: 'Không đạt', en: 'Missed' }, indicator: 'targets.missed' },
  { label: { vi: 'Chưa rõ', en: 'Unknown' }, indicator: 'targets.unknown' },
];
const MET_OR_EXCEEDED: Text = { vi: 'Đạt và vượt', en: 'Met or exceeded' };

const NOTE = {
  vi: 'Mỗi nhiệm kỳ tính theo năm cuối có số liệu trong kỳ; chỉ tiêu của các nhiệm kỳ không cộng với nhau.',
  en: 'Of each term the last year with figures in the period counts; targets of different terms are never added.',
};

/** One row per term, with `14/14` targets met or exceeded. */
function gridByTerm(context: ReportContext): Grid {
  const scope = mainScope(context);
  const rows = context.values('targets.total', targetScope).flatMap((term) => {
    const dims = { scope: term.id };
    const wanted = columns.map((column) => ({ ...column, dims }));
    if (context.figure('targets.total', scope, context.period, dims).state === 'missing') return [];
    const row = figureRow(context, wanted, { label: term.label });
    return [{ ...row, cells: [...row.cells, ratioCell(context, dims)] }];
  });
  return {
    type: 'grid',
    title: { vi: 'Kết quả theo nhiệm kỳ', en: 'Results by term' },
    columns: [...columnsOf(targetScope.label, columns), { label: MET_OR_EXCEEDED, align: 'right' }],
    rows,
    notes: [NOTE],
  };
}

/** The columns of each term of which the period has targets. */
function columnsByTerm(context: ReportContext): FigureColumn[] {
  return context.values('targets.total', targetScope).flatMap((term) => {
    const dims = { scope: term.id };
    const { state } = context.figure('targets.total', mainScope(context), context.period, dims);
    return state === 'missing' ? [] : columns.map((column) => ({ ...column, group: term.label, dims }));
  });
}

/** `x/y`; a dash where a part is not known. */
function ratioCell(context: ReportContext, dims: { scope: string }): GridCell {
  const [total, ...parts] = ['targets.total', 'targets.exceeded', 'targets.met'].map((id) =>
    context.figure(id, mainScope(context), context.period, dims),
  );
  const known = parts.flatMap((figure) => (figure.state === 'known' ? [figure.value] : []));
  if (total?.state !== 'known' || known.length < parts.length) return textCell('–');
  return textCell(`${known.reduce((sum, value) => sum + value, 0)}/${total.value}`);
}

export const targetsOfPeriod: Section = {
  title: { vi: 'Chỉ tiêu nghị quyết', en: 'Targets of the resolution' },
  tab: { vi: 'Chỉ tiêu', en: 'Targets' },
  indicators: columns.map(({ indicator }) => indicator),
  blocks: (context) => {
    const byTerm = gridByTerm(context);
    return byTerm.rows.length === 0 ? [] : [byTerm, ...comparedFigures(context, columnsByTerm(context))];
  },
};

function listColumns(context: ReportContext): ListColumn<Item>[] {
  const units = new Set(latestItems(context, 'targets').map(({ unit }) => unit));
  return [
    { label: targetScope.label, cell: ({ values }) => textCell(scopeOf(values)) },
    ...(units.size > 1 ? [{ label: { vi: 'Đơn vị', en: 'Unit' }, cell: ({ unit }: Item) => textCell(unit.name) }] : []),
    { label: { vi: 'Năm', en: 'Year' }, cell: ({ period }) => textCell(period?.id ?? '') },
    { label: { vi: 'Chỉ tiêu', en: 'Target' }, cell: ({ values }) => valueCell(values.target) },
    { label: { vi: 'Đơn vị tính', en: 'Quantity' }, cell: ({ values }) => valueCell(values.quantity) },
    { label: { vi: 'Kế hoạch', en: 'Planned' }, align: 'right', cell: ({ values }) => quantityCell(values.planned) },
    { label: { vi: 'Thực hiện', en: 'Actual' }, align: 'right', cell: ({ values }) => quantityCell(values.actual) },
    {
      label: { vi: 'Tỷ lệ', en: 'Rate' },
      align: 'right',
      cell: ({ values }) => rateCell(values.planned, values.actual),
    },
    { label: targetResult.label, cell: ({ values }) => choiceCell(targetResult, resultOf(values)) },
  ];
}

function quantityCell(value: Value | undefined): GridCell {
  const words = value == null || typeof value === 'string' ? same('–') : quantityWords(value);
  return textCell(words);
}

/** Actual ÷ planned, where both are plain numbers. */
function rateCell(planned: Value | undefined, actual: Value | undefined): GridCell {
  if (typeof planned !== 'number' || typeof actual !== 'number' || planned === 0) return textCell('');
  const rate = (actual / planned) * 100;
  return textCell({ vi: formatPercent(rate, 'vi'), en: formatPercent(rate, 'en') });
}

function latestTargets(context: ReportContext): Item[] {
  return latestItems(context, 'targets', ({ values }) => scopeOf(values));
}

export const targetsAppendix: Section = {
  title: { vi: 'Phụ lục: Từng chỉ tiêu', en: 'Appendix: each target' },
  tab: { vi: 'PL Chỉ tiêu', en: 'App. targets' },
  indicators: [],
  blocks: (context) =>
    listGrid(
      { vi: 'Kế hoạch và thực hiện năm cuối của mỗi nhiệm kỳ', en: 'Plan and result of the last year of each term' },
      listColumns(context),
      latestTargets(context),
    ),
  data: (context) => ({
    targets: latestTargets(context).map(({ unit, period, values }) => ({
      ...{ scope: scopeOf(values), unit: scopeId(unit), period: period?.id, target: values.target },
      ...{ quantity: values.quantity ?? null, planned: values.planned, actual: values.actual },
      result: resultOf(values),
    })),
  }),
};
