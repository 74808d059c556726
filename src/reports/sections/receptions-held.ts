import { formatCount } from '../../i18n/format.ts';
import { same, type Text } from '../../i18n/text.ts';
import type { Block, GridCell, GridRow } from '../../model/document.ts';
import type { Dims } from '../../model/fact.ts';
import type { Scope } from '../../model/figure.ts';
import { columnsOf } from '../grids.ts';
import { textCell } from '../list-grid.ts';
import { type HeldAgainstDuty, heldIn, isShort } from '../reception-duties-held.ts';
import type { ReportContext, Section } from '../report.ts';
import { scopeId } from '../units/unit-ids.ts';
import { unitName } from '../units/unit-name.ts';

const HELD = 'reception-sessions.held';
const BY_HEAD: Dims = { by: 'head' };
const DELEGATED: Dims = { by: 'delegated' };
const GROUP: Text = { vi: 'Đã tiếp', en: 'Held' };
const NOTE: Text = {
  vi: 'Theo cột 12 và 21 của Biểu 01/TCD, mỗi kỳ tính là một ngày; kỳ ủy quyền không phải là thủ trưởng trực tiếp tiếp. Phải tiếp: Chủ tịch UBND phường, Chủ tịch UBND quận.',
  en: 'From columns 12 and 21 of form 01/TCD, a session taken for a day; what was delegated was not received by the head. Required: of the chairmen of wards and district.',
};

/** What heads held of the days of reception that the law asks of them; left out where no form states it. */
export const receptionsHeld: Section = {
  title: { vi: 'Số kỳ tiếp công dân đã thực hiện', en: 'Receptions held by heads' },
  tab: { vi: 'Kỳ tiếp đã thực hiện', en: 'Receptions held' },
  indicators: [HELD],
  blocks: (context) => {
    const own = heldIn(context);
    return own.length === 0 ? [] : [gridOf(context, own), ...verdictOn(own, context)];
  },
  data: (context) => ({
    receptionDuty: heldIn(context).map(({ unit, head, required, held, delegated, short }) => ({
      ...{ unit: scopeId(unit), head, required },
      ...{ held: held ?? null, delegated: delegated ?? null, short: short ?? null },
    })),
  }),
};

function gridOf(context: ReportContext, own: readonly HeldAgainstDuty[]): Block {
  const rows = own.map((one): GridRow => {
    const name = unitName(context, one.unit);
    return { role: 'data', cells: [...cellsOf(context, name, one.unit, one.required), textCell(verdictOf(one))] };
  });
  const required = own.reduce((sum, one) => sum + one.required, 0);
  const total = cellsOf(context, { vi: 'Tổng số', en: 'Total' }, 'all', required);
  return {
    type: 'grid',
    title: { vi: 'Số kỳ đã tiếp so với quy định', en: 'Held against required' },
    columns: [
      ...columnsOf({ vi: 'Đơn vị', en: 'Unit' }, [
        { label: { vi: 'Phải tiếp', en: 'Required' } },
        { label: { vi: 'Thủ trưởng tiếp', en: 'By the head' }, group: GROUP },
        { label: { vi: 'Ủy quyền tiếp', en: 'Delegated' }, group: GROUP },
      ]),
      { label: { vi: 'So với quy định', en: 'Against the duty' }, align: 'left' },
    ],
    rows: [...rows, ...(context.total ? [{ role: 'total' as const, cells: [...total, textCell('')] }] : [])],
    notes: [NOTE],
  };
}

function cellsOf(context: ReportContext, name: Text, scope: Scope, required: number): GridCell[] {
  const figures = [BY_HEAD, DELEGATED].map((dims): GridCell => {
    const figure = context.figure(HELD, scope, context.period, dims);
    return { type: 'figure', figure, percent: false };
  });
  return [textCell(name), { type: 'number', value: required }, ...figures];
}

function verdictOf({ held, short }: HeldAgainstDuty): Text {
  if (held === undefined) return same('');
  if (short === undefined) return { vi: 'Chưa đủ số liệu', en: 'Parts missing' };
  if (short === 0) return { vi: 'Đủ', en: 'Met' };
  return { vi: `Thiếu ${formatCount(short, 'vi')}`, en: `${formatCount(short, 'en')} short` };
}

/** Coloured: who fell short, or that nobody did. */
function verdictOn(own: readonly HeldAgainstDuty[], context: ReportContext): Block[] {
  const short = own.filter(isShort);
  if (short.length > 0) {
    const named = (lang: 'vi' | 'en'): string =>
      short.map(({ unit, held, required }) => `${context.label(unit)[lang]} (${held ?? 0}/${required})`).join(', ');
    const text = {
      vi: `${short.length} đơn vị có số kỳ thủ trưởng trực tiếp tiếp ít hơn quy định: ${named('vi')}.`,
      en: `In ${short.length} units the head received on fewer days than required: ${named('en')}.`,
    };
    return [{ type: 'paragraph', tone: 'warning', text }];
  }
  if (own.some((one) => one.short === undefined)) return [];
  const text = {
    vi: 'Các đơn vị đều tiếp đủ số kỳ theo quy định.',
    en: 'Every head received on as many days as required.',
  };
  return [{ type: 'paragraph', tone: 'good', text }];
}
