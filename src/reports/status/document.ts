import { formatDate } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/text.ts';
import type { Block, Paragraph, ReportDocument } from '../../model/document.ts';
import type { Letterhead } from '../../model/letterhead.ts';
import type { Period } from '../../model/period.ts';
import { periodWords } from '../../model/period-words.ts';
import type { Unit } from '../../model/unit.ts';
import { isOpen, isUndated, type Status, type UnitState, unitsIn } from '../../status/status.ts';
import { officesAbove } from '../offices-above.ts';
import { coveredWords } from '../period-runs.ts';
import { inReadingOrder } from '../units/reading-order.ts';
import { statusBrief } from './brief.ts';
import { statusData, statusRecords } from './data.ts';
import { countsGrid, unitsGrid } from './grid.ts';
import { statusLists } from './lists.ts';
import { joined, nothingOwed, unitsWord } from './words.ts';

const statusTitle: Text = { vi: 'Tình hình nộp báo cáo', en: 'Who has handed in' };

const TAB: Text = { vi: 'Tình hình nộp', en: 'Hand-ins' };

/** What a document of `status` is made with. */
export interface StatusQuestion {
  /** The periods of the files, where none of them is of the period asked for. */
  readonly covered: readonly Period[] | undefined;
  /** All units of the register. */
  readonly units: readonly Unit[];
  readonly letterhead?: Letterhead;
  readonly lang: Lang;
}

/** The document of `status`. */
export function statusDocument(given: Status, { covered, lang, ...office }: StatusQuestion): ReportDocument {
  const status = inOrder(given);
  const head: Block = { type: 'heading', text: periodWords(status.period), tab: TAB };
  const verdict = verdictOf(status);
  return {
    title: statusTitle,
    ...officesAbove('district', office),
    lines: statusLines(status),
    brief: statusBrief(status),
    verdict: verdict.text,
    blocks: [
      head,
      verdict,
      ...(covered === undefined ? [] : [otherPeriods(covered)]),
      countsGrid(status),
      unitsGrid(status, undatedNotes(status)),
      ...statusLists(status),
    ],
    data: statusData(status, lang),
    records: statusRecords(status, lang),
  };
}

/** Wards in the order of their names, then the district. */
function inOrder(status: Status): Status {
  const place = new Map(inReadingOrder(status.units.map(({ unit }) => unit)).map((unit, at) => [unit, at]));
  const at = (one: Status['units'][number]): number => place.get(one.unit) ?? 0;
  return { ...status, units: [...status.units].sort((a, b) => at(a) - at(b)) };
}

function statusLines({ units, asOf }: Status): Text[] {
  const due = [...new Set(units.map((one) => one.due))].sort().map(formatDate).join(', ');
  return [
    { vi: `Tính đến ngày ${formatDate(asOf)}`, en: `As of ${formatDate(asOf)}` },
    ...(due === '' ? [] : [{ vi: `Hạn nộp: ${due}`, en: `Due: ${due}` }]),
  ];
}

function verdictOf(status: Status): Paragraph {
  const many = unitsWord(status);
  const say = (state: UnitState, vi: string, en: string): Text[] => {
    const count = unitsIn(status, state).length;
    return count === 0 ? [] : [{ vi: `${count} ${many.vi} ${vi}`, en: `${count} ${en}` }];
  };
  const open = [
    ...say('missing', 'chưa nộp đủ', 'missing'),
    ...say('errors', 'nộp số liệu có lỗi', 'with errors'),
    ...(status.loose.length === 0 ? [] : [{ vi: 'lỗi chưa rõ của đơn vị nào', en: 'errors of no known unit' }]),
  ];
  if (isOpen(status)) {
    const { vi, en } = joined(open, ', ');
    return { type: 'paragraph', tone: 'bad', text: { vi: `Chưa xong: còn ${vi}.`, en: `Not complete: ${en}.` } };
  }
  if (status.units.length === 0) return { type: 'paragraph', tone: 'warning', text: nothingOwed.verdict };
  const late = say('late', 'nộp muộn', 'late');
  const { vi, en } = joined([{ vi: 'Đã nộp đủ, không có lỗi', en: 'All handed in, without errors' }, ...late], '; ');
  return { type: 'paragraph', tone: late.length > 0 ? 'warning' : 'good', text: { vi: `${vi}.`, en: `${en}.` } };
}

function otherPeriods(periods: readonly Period[]): Paragraph {
  const covered = coveredWords(periods) ?? { vi: 'không kỳ nào', en: 'nothing' };
  const text = {
    vi: `Không có tệp nào của kỳ này. Các tệp có: ${covered.vi}.`,
    en: `No file is of this period. The files cover: ${covered.en}.`,
  };
  return { type: 'paragraph', tone: 'warning', text };
}

function undatedNotes({ units }: Status): Text[] {
  const count = units.filter(isUndated).length;
  if (count === 0) return [];
  return [
    {
      vi: `? Chưa biết ngày nộp (${count} đơn vị); không có căn cứ nên không tính là nộp muộn. Có thể thêm sổ nhận báo cáo bằng --receipts.`,
      en: `? The day is not known (${count} unit${count === 1 ? '' : 's'}): nothing says that it was late, so it does not count as late. A list of receipts can be given with --receipts.`,
    },
  ];
}
