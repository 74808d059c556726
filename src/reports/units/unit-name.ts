import { fill, type Text } from '../../i18n/text.ts';
import type { Unit } from '../../model/unit.ts';
import type { ReportContext } from '../report.ts';

const NOT_REBASED: Text = { vi: '{unit}: không so sánh được, {why}', en: '{unit}: not comparable, {why}' };
const AS_REPORTED: Text = { vi: '{unit}: chưa quy đổi', en: '{unit}: as reported' };

/** The name of a row; it says where its figures are not those of the whole unit, and why where that leaves none. All reasons stand below. */
export function unitName(context: ReportContext, unit: Unit): Text {
  const row = context.rows.find((one) => one.unit === unit);
  const label = context.label(unit);
  if (row?.why === undefined) return label;
  return fill(row.members.length === 0 ? NOT_REBASED : AS_REPORTED, { unit: label, why: row.why.short });
}
