import { daysFromTo } from '../../days/iso-day.ts';
import { formatDate } from '../../i18n/format.ts';
import { authority } from '../../measures/authority.ts';
import { petitionType } from '../../measures/petitions.ts';
import type { Block } from '../../model/document.ts';
import type { OpenEntry } from '../../model/register-view.ts';
import { compareVietnamese } from '../../text/vietnamese-order.ts';
import { choiceCell, dayCell, type ListColumn, listGrid, textCell } from '../list-grid.ts';
import type { ReportContext, Section } from '../report.ts';

/** Days before its last day from which on a petition is soon due. */
const SOON = 10;

/** Petitions of registers that are overdue or soon will be: by ward and number, never by name. */
export const overduePetitions: Section = {
  title: { vi: 'Đơn quá hạn, sắp đến hạn', en: 'Overdue and soon due' },
  tab: { vi: 'Đơn quá hạn', en: 'Overdue' },
  indicators: [],
  blocks: (context) => {
    const open = context.open('petition-register');
    if (open.length === 0) return [];
    const dated = open.filter(({ due }) => due !== undefined).sort(inOrder(context));
    const left = ({ due }: OpenEntry): number => daysFromTo(context.listDay, due ?? context.listDay);
    const day = formatDate(context.listDay);
    const late = listGrid(
      { vi: `Quá hạn đến ngày ${day}`, en: `Overdue on ${day}` },
      columns({ vi: 'Quá hạn (ngày)', en: 'Days over' }, (entry) => -left(entry)),
      dated.filter((entry) => left(entry) < 0),
    );
    const soon = listGrid(
      { vi: `Đến hạn trong ${SOON} ngày sau ngày ${day}`, en: `Due within ${SOON} days after ${day}` },
      columns({ vi: 'Còn (ngày)', en: 'Days left' }, left),
      dated.filter((entry) => left(entry) >= 0 && left(entry) <= SOON),
    );
    return [...late, ...soon, summaryOf(open.length, late, soon, open.length - dated.length, day)];
  },
};

function columns(label: ListColumn<OpenEntry>['label'], days: (entry: OpenEntry) => number): ListColumn<OpenEntry>[] {
  return [
    { label: { vi: 'Đơn vị', en: 'Unit' }, cell: ({ unit }) => textCell(unit.name) },
    { label: { vi: 'Số đơn', en: 'Number' }, cell: ({ key }) => textCell(key) },
    { label: petitionType.label, cell: ({ dims }) => choiceCell(petitionType, dims.type) },
    { label: authority.label, cell: ({ dims }) => choiceCell(authority, dims.authority) },
    { label: { vi: 'Hạn giải quyết', en: 'Last day' }, cell: ({ due }) => dayCell(due) },
    { label, align: 'right', cell: (entry) => ({ type: 'number', value: days(entry) }) },
  ];
}

function summaryOf(
  pending: number,
  late: readonly Block[],
  soon: readonly Block[],
  unknown: number,
  day: string,
): Block {
  const count = ([grid]: readonly Block[]): number => (grid?.type === 'grid' ? grid.rows.length : 0);
  return {
    type: 'paragraph',
    tone: late.length > 0 ? 'bad' : 'plain',
    text: {
      vi: `Đến ngày ${day}, sổ theo dõi có ${pending} đơn đang giải quyết: ${count(late)} đơn quá hạn, ${count(soon)} đơn sắp đến hạn, ${unknown} đơn chưa rõ hạn (chưa thụ lý, hoặc luật không quy định thời hạn).`,
      en: `On ${day} the registers have ${pending} pending petitions: ${count(late)} overdue, ${count(soon)} soon due, ${unknown} without a known last day (not accepted yet, or no limit by law).`,
    },
  };
}

/** By unit as everywhere, those with the earliest last day first. */
function inOrder(context: ReportContext): (a: OpenEntry, b: OpenEntry) => number {
  return (a, b) =>
    context.units.indexOf(a.unit) - context.units.indexOf(b.unit) ||
    compareVietnamese(a.due ?? '', b.due ?? '') ||
    compareVietnamese(a.key, b.key);
}
