import { daysFromTo } from '../../days/iso-day.ts';
import { formatDate } from '../../i18n/format.ts';
import { fill, joined, type Text } from '../../i18n/text.ts';
import { authority } from '../../measures/authority.ts';
import { petitionType } from '../../measures/petitions.ts';
import type { Block } from '../../model/document.ts';
import type { OpenEntry } from '../../model/register-view.ts';
import { compareVietnamese } from '../../text/vietnamese-order.ts';
import { choiceCell, dayCell, type ListColumn, listGrid, textCell } from '../list-grid.ts';
import type { ReportContext, Section } from '../report.ts';
import { scopeId } from '../units/unit-ids.ts';

/** Days before its last day from which on a petition is soon due. */
const SOON = 10;

/** Petitions of registers that are overdue or soon will be: by ward and number, never by name. */
export const overduePetitions: Section = {
  title: { vi: 'Đơn quá hạn, sắp đến hạn', en: 'Overdue and soon due' },
  tab: { vi: 'Đơn quá hạn', en: 'Overdue' },
  indicators: [],
  blocks: (context) => {
    const { late, soon, unknown, pending } = standing(context);
    if (pending === 0) return [];
    const day = formatDate(context.listDay);
    const lists = [
      ...listGrid(
        { vi: `Quá hạn đến ngày ${day}`, en: `Overdue on ${day}` },
        columns({ vi: 'Quá hạn (ngày)', en: 'Days over' }, (entry) => -daysLeft(entry, context)),
        late,
      ),
      ...listGrid(
        { vi: `Đến hạn trong ${SOON} ngày sau ngày ${day}`, en: `Due within ${SOON} days after ${day}` },
        columns({ vi: 'Còn (ngày)', en: 'Days left' }, (entry) => daysLeft(entry, context)),
        soon,
      ),
    ];
    const articles = fill(ARTICLES, { articles: joined(bases([...late, ...soon]).map(({ basis }) => basis)) });
    const noted = lists.map((grid, index) =>
      index === lists.length - 1 ? { ...grid, notes: [articles, ...context.deadlineNotes] } : grid,
    );
    return [...noted, summaryOf(standing(context), day), ...reasonsOf(unknown)];
  },
  data: (context, lang) => {
    const { late, soon, unknown } = standing(context);
    const row = (entry: OpenEntry): object => ({
      ...{ unit: scopeId(entry.unit), number: entry.key, type: entry.dims.type, authority: entry.dims.authority },
      ...{ due: entry.due, daysLeft: daysLeft(entry, context), basis: entry.basis?.[lang] },
    });
    return {
      overdue: {
        asOf: context.listDay,
        overdue: late.map(row),
        soonDue: soon.map(row),
        undetermined: bases(unknown).map(({ basis, petitions }) => ({ why: basis[lang], petitions })),
      },
    };
  },
};

/** How what was pending on the day of the lists stood against its last day. */
interface Pending {
  readonly pending: number;
  readonly late: readonly OpenEntry[];
  readonly soon: readonly OpenEntry[];
  /** Those without a last day. */
  readonly unknown: readonly OpenEntry[];
}

function standing(context: ReportContext): Pending {
  const open = context.open('petition-register');
  const dated = open.filter(({ due }) => due !== undefined).sort(inOrder(context));
  return {
    pending: open.length,
    late: dated.filter((entry) => daysLeft(entry, context) < 0),
    soon: dated.filter((entry) => daysLeft(entry, context) >= 0 && daysLeft(entry, context) <= SOON),
    unknown: open.filter(({ due }) => due === undefined),
  };
}

function daysLeft({ due }: OpenEntry, { listDay }: ReportContext): number {
  return daysFromTo(listDay, due ?? listDay);
}

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

function summaryOf({ pending, late, soon, unknown }: Pending, day: string): Block {
  return {
    type: 'paragraph',
    tone: late.length > 0 ? 'bad' : 'plain',
    text: {
      vi: `Đến ngày ${day}, sổ theo dõi có ${pending} đơn đang giải quyết: ${late.length} đơn quá hạn, ${soon.length} đơn sắp đến hạn, ${unknown.length} đơn chưa rõ hạn.`,
      en: `On ${day} the registers have ${pending} pending petitions: ${late.length} overdue, ${soon.length} soon due, ${unknown.length} without a known last day.`,
    },
  };
}

const ARTICLES: Text = { vi: 'Căn cứ tính hạn: {articles}.', en: 'Last days by: {articles}.' };

/** What last days rest on, or why there are none; of the most petitions first. */
function bases(entries: readonly OpenEntry[]): { basis: Text; petitions: number }[] {
  const found = new Map<string, { basis: Text; petitions: number }>();
  for (const { basis } of entries) {
    if (basis) found.set(basis.vi, { basis, petitions: (found.get(basis.vi)?.petitions ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.petitions - a.petitions || compareVietnamese(a.basis.vi, b.basis.vi));
}

function reasonsOf(unknown: readonly OpenEntry[]): Block[] {
  return listGrid(
    { vi: 'Vì sao chưa rõ hạn', en: 'Why there is no last day' },
    [
      { label: { vi: 'Lý do', en: 'Reason' }, cell: ({ basis }) => textCell(basis) },
      {
        label: { vi: 'Số đơn', en: 'Petitions' },
        align: 'right',
        cell: ({ petitions }) => ({ type: 'number', value: petitions }),
      },
    ],
    bases(unknown),
  );
}

/** By unit as everywhere, those with the earliest last day first. */
function inOrder(context: ReportContext): (a: OpenEntry, b: OpenEntry) => number {
  return (a, b) =>
    context.units.indexOf(a.unit) - context.units.indexOf(b.unit) ||
    compareVietnamese(a.due ?? '', b.due ?? '') ||
    compareVietnamese(a.key, b.key);
}
