import { authority } from '../../measures/authority.ts';
import { petitionField } from '../../measures/petition-register.ts';
import { petitionType } from '../../measures/petitions.ts';
import { type FigureColumn, gridByUnit, gridByValue } from '../grids.ts';
import type { Section } from '../report.ts';

const PENDING = { vi: 'Đang giải quyết cuối kỳ', en: 'Pending at the end' };

const columns: readonly FigureColumn[] = [
  { label: { vi: 'Kỳ trước chuyển sang', en: 'Carried over' }, indicator: 'register.carried-over' },
  { label: { vi: 'Tiếp nhận', en: 'Received' }, indicator: 'register.received' },
  { label: { vi: 'Đã giải quyết', en: 'Settled' }, indicator: 'register.settled' },
  { label: { vi: 'Chuyển, hướng dẫn', en: 'Forwarded' }, indicator: 'register.forwarded' },
  { label: { vi: 'Tổng số', en: 'All' }, group: PENDING, indicator: 'register.pending' },
  { label: { vi: 'Trong hạn', en: 'On time' }, group: PENDING, indicator: 'register.on-time' },
  { label: { vi: 'Quá hạn', en: 'Overdue' }, group: PENDING, indicator: 'register.overdue' },
  { label: { vi: 'Chưa rõ hạn', en: 'No last day' }, group: PENDING, indicator: 'register.undetermined' },
];

const NOTE = {
  vi: 'Tính từ sổ theo dõi đơn. Hạn giải quyết theo luật, tính từ ngày thụ lý; không xác định được (chưa thụ lý, luật không quy định, năm chưa có bảng ngày nghỉ…) thì chưa rõ hạn.',
  en: 'From registers of petitions. Last days are those of the law, counted from acceptance; there is none where they cannot be told (not accepted, no limit by law, no table of days off for the year …).',
};

/** What registers of petitions say. */
export const petitionRegisterFigures: Section = {
  title: { vi: 'Sổ theo dõi đơn', en: 'Register of petitions' },
  tab: { vi: 'Sổ theo dõi đơn', en: 'Register' },
  indicators: columns.map(({ indicator }) => indicator),
  optional: true,
  blocks: (context) => [
    {
      ...gridByUnit(context, { vi: 'Theo đơn vị', en: 'By unit' }, columns),
      notes: [NOTE, ...context.deadlineNotes],
    },
    gridByValue(context, { vi: 'Theo loại đơn', en: 'By type' }, petitionType, columns),
    gridByValue(context, { vi: 'Theo thẩm quyền', en: 'By authority' }, authority, columns),
    ...(context.values('register.received', petitionField).length > 0
      ? [gridByValue(context, { vi: 'Theo lĩnh vực', en: 'By field' }, petitionField, columns)]
      : []),
  ],
};
