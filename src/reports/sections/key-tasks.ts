import { quantityWords } from '../../i18n/quantity-words.ts';
import { taskStatus } from '../../measures/key-tasks.ts';
import type { Item } from '../../model/item.ts';
import { type FigureColumn, gridByWholeYear, hasFigures } from '../grids.ts';
import { latestItems } from '../latest-items.ts';
import { choiceCell, type ListColumn, listGrid, textCell, valueCell } from '../list-grid.ts';
import type { ReportContext, Section } from '../report.ts';
import { scopeId } from '../units/unit-ids.ts';
import { comparedFigures } from './comparison.ts';

const columns: readonly FigureColumn[] = [
  { label: { vi: 'Tổng số', en: 'Total' }, indicator: 'tasks.total' },
  { label: { vi: 'Hoàn thành', en: 'Done' }, indicator: 'tasks.done' },
  { label: { vi: 'Đang thực hiện', en: 'On track' }, indicator: 'tasks.on-track' },
  { label: { vi: 'Chậm', en: 'Late' }, indicator: 'tasks.late' },
  { label: { vi: 'Chưa thực hiện', en: 'Not started' }, indicator: 'tasks.not-started' },
];

function listColumns(context: ReportContext): ListColumn<Item>[] {
  const units = new Set(latestItems(context, 'key-tasks').map(({ unit }) => unit));
  return [
    ...(units.size > 1 ? [{ label: { vi: 'Đơn vị', en: 'Unit' }, cell: ({ unit }: Item) => textCell(unit.name) }] : []),
    { label: { vi: 'Năm', en: 'Year' }, cell: ({ period }) => textCell(period?.id ?? '') },
    { label: { vi: 'Nhiệm vụ', en: 'Task' }, cell: ({ values }) => valueCell(values.task) },
    { label: { vi: 'Cơ quan chủ trì', en: 'Lead' }, cell: ({ values }) => valueCell(values.lead) },
    { label: { vi: 'Thời hạn', en: 'Due' }, cell: ({ values }) => valueCell(values.due) },
    {
      label: { vi: 'Tiến độ (%)', en: 'Progress (%)' },
      align: 'right',
      cell: ({ values: { progress } }) =>
        textCell(progress == null || typeof progress === 'string' ? '' : quantityWords(progress)),
    },
    { label: taskStatus.label, cell: ({ values }) => choiceCell(taskStatus, values.status) },
  ];
}

/** How many tasks stand where in each year, and the list of the last one. */
export const keyTasks: Section = {
  title: { vi: 'Nhiệm vụ trọng tâm', en: 'Key tasks' },
  tab: { vi: 'Nhiệm vụ trọng tâm', en: 'Key tasks' },
  indicators: columns.map(({ indicator }) => indicator),
  blocks: (context) => {
    const byYear = gridByWholeYear(context, { vi: 'Số nhiệm vụ theo năm', en: 'Tasks by year' }, columns);
    const grid = { ...byYear, rows: byYear.rows.filter(hasFigures) };
    if (grid.rows.length === 0) return [];
    const title = { vi: 'Từng nhiệm vụ, năm cuối có số liệu', en: 'Each task, last year with figures' };
    return [
      grid,
      ...comparedFigures(context, columns),
      ...listGrid(title, listColumns(context), latestItems(context, 'key-tasks')),
    ];
  },
  data: (context) => ({
    keyTasks: latestItems(context, 'key-tasks').map(({ unit, period, values }) => ({
      ...{ unit: scopeId(unit), period: period?.id, task: values.task, lead: values.lead ?? null },
      ...{ due: values.due ?? null, progress: values.progress ?? null, status: values.status },
    })),
  }),
};
