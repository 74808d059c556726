import { formatDate } from '../../i18n/format.ts';
import { fill, same, type Text } from '../../i18n/text.ts';
import type { Block, Grid, GridRow } from '../../model/document.ts';
import type { Scope } from '../../model/figure.ts';
import { periodWords } from '../../model/period-words.ts';
import { existsOn } from '../../model/unit.ts';
import type { UnitRow } from '../../units/unit-basis.ts';
import { unitLabels } from '../../units/unit-labels.ts';
import type { Compared, ReportContext } from '../report.ts';

const HEADING: Text = { vi: 'Thay đổi đơn vị', en: 'Changed units' };
const UNIT: Text = { vi: 'Đơn vị', en: 'Unit' };
const NOTE: Text = { vi: 'Ghi chú', en: 'Note' };
const REBASED: Text = { vi: 'Quy đổi theo đơn vị của ngày {date}', en: 'For the units of {date}' };
const NOT_COMPARED: Text = { vi: 'Không so sánh được với {period}', en: 'Not comparable with {period}' };
const WHOLE: Text = { vi: 'cộng toàn bộ', en: 'sum of the whole units' };
const NOT_COMPARABLE: Text = { vi: 'không so sánh được: {why}', en: 'not comparable: {why}' };
const AS_REPORTED: Text = { vi: 'chưa quy đổi: {why}', en: 'as reported: {why}' };
const KEPT: Text = {
  vi: 'giữ tên đã báo cáo, không cộng vào đơn vị khác',
  en: 'under the name that reported, part of no other',
};
const NOTHING_SHARED: Text = {
  vi: 'Số liệu của đơn vị bị chia không được phân bổ; các đơn vị còn lại giữ nguyên.',
  en: 'Figures of a unit that was split are never apportioned; all other units are as they were.',
};

/** Which units are not what their names say, and why some are not compared: nothing where all stayed as they were. */
export function unitChanges(context: ReportContext, date: string | undefined): Block[] {
  const grids = [
    ...(date === undefined ? [] : [rebasedUnits(context, date)]),
    ...(context.compared === undefined ? [] : [changedUnits(context, context.compared)]),
  ].filter(({ rows }) => rows.length > 0);
  return grids.length === 0 ? [] : [{ type: 'heading', text: HEADING, tab: HEADING }, ...grids];
}

/** Whose figures stand under which name, where figures are shown for the units of a date. */
function rebasedUnits(context: ReportContext, date: string): Grid {
  const members = context.rows.flatMap((row) => row.members);
  const labelOf = unitLabels(members);
  const isKept = ({ unit, members, why }: UnitRow): boolean =>
    existsOn(unit, date) && why === undefined && members.length === 1 && members[0] === unit;
  const noteOf = ({ unit, members, why }: UnitRow): Text => {
    if (why === undefined) return existsOn(unit, date) ? WHOLE : KEPT;
    return fill(members.length === 0 ? NOT_COMPARABLE : AS_REPORTED, { why: why.long ?? why.short });
  };
  const rows = context.units.flatMap((unit) => {
    const row = context.rows.find((one) => one.unit === unit);
    if (row === undefined || isKept(row)) return [];
    return [textRow(context.label(unit), joined(row.members.map(labelOf)), noteOf(row))];
  });
  const columns = [UNIT, { vi: 'Gồm số liệu của', en: 'Figures of' }, NOTE];
  return textGrid(fill(REBASED, { date: formatDate(date) }), columns, rows, [NOTHING_SHARED]);
}

/** The units, and the total, that are not the same in both periods. */
function changedUnits(context: ReportContext, { period, changed }: Compared): Grid {
  const scopes: readonly Scope[] = [...context.units, ...(context.total ? (['all'] as const) : [])];
  const rows = scopes.flatMap((scope) => {
    const obstacle = changed(scope);
    const name = scope === 'all' ? { vi: 'Tổng số', en: 'Total' } : context.label(scope);
    return obstacle === undefined ? [] : [textRow(name, obstacle.long ?? obstacle.short)];
  });
  const columns = [UNIT, { vi: 'Lý do', en: 'Reason' }];
  return textGrid(fill(NOT_COMPARED, { period: periodWords(period) }), columns, rows, []);
}

function textGrid(title: Text, labels: readonly Text[], rows: readonly GridRow[], notes: readonly Text[]): Grid {
  return { type: 'grid', title, columns: labels.map((label) => ({ label, align: 'left' })), rows, notes };
}

function textRow(...texts: readonly Text[]): GridRow {
  return { role: 'data', cells: texts.map((text) => ({ type: 'text', text })) };
}

function joined(texts: readonly Text[]): Text {
  if (texts.length === 0) return same('–');
  return { vi: texts.map(({ vi }) => vi).join(', '), en: texts.map(({ en }) => en).join(', ') };
}
