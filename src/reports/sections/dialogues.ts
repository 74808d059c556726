import { dialogueKind } from '../../measures/dialogues.ts';
import { reportingLevel } from '../../measures/supervision.ts';
import { type FigureColumn, gridByUnit, gridByValue, gridByYear } from '../grids.ts';
import type { Section } from '../report.ts';
import { comparedFigures } from './comparison.ts';

const columns: readonly FigureColumn[] = [
  { label: { vi: 'Số cuộc', en: 'Sessions' }, indicator: 'dialogues.sessions' },
  { label: { vi: 'Số người dự', en: 'Attendees' }, indicator: 'dialogues.attendees' },
  { label: { vi: 'Số ý kiến', en: 'Opinions' }, indicator: 'dialogues.opinions' },
  { label: { vi: 'Đã trả lời, giải quyết', en: 'Answered' }, indicator: 'dialogues.answered' },
];
const indicators = columns.map(({ indicator }) => indicator);
const title = { vi: 'Đối thoại', en: 'Dialogues' };
const byUnitTitle = { vi: 'Đối thoại theo đơn vị', en: 'Dialogues by unit' };
const byLevel = { vi: 'Đối thoại theo cấp', en: 'Dialogues by level' };
const byKind = { vi: 'Đối thoại theo hình thức', en: 'Dialogues by kind' };

export const dialoguesOfPeriod: Section = {
  title,
  tab: title,
  indicators,
  optional: true,
  blocks: (context) => [
    gridByUnit(context, byUnitTitle, columns),
    gridByValue(context, byKind, dialogueKind, columns),
    ...comparedFigures(context, columns),
  ],
};

export const dialoguesOverYears: Section = {
  title,
  tab: title,
  indicators,
  optional: true,
  blocks: (context) => [
    gridByYear(context, { vi: 'Đối thoại theo năm', en: 'Dialogues by year' }, columns),
    gridByValue(context, byLevel, reportingLevel, columns),
    gridByValue(context, byKind, dialogueKind, columns),
    ...comparedFigures(context, columns),
  ],
};

export const dialoguesAppendix: Section = {
  title: { vi: 'Phụ lục: Đối thoại theo đơn vị', en: 'Appendix: dialogues by unit' },
  tab: { vi: 'PL Đối thoại', en: 'App. dialogues' },
  indicators,
  optional: true,
  blocks: (context) => [gridByUnit(context, byUnitTitle, columns)],
};
