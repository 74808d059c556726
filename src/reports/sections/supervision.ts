import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { dimsWithFacts } from '../../indicators/figures.ts';
import { indicatorOf } from '../../indicators/registry.ts';
import type { Dimension } from '../../measures/measure.ts';
import { reportingLevel, supervisionActivity, supervisionBody } from '../../measures/supervision.ts';
import type { Grid } from '../../model/document.ts';
import type { Dims } from '../../model/fact.ts';
import { periodWords } from '../../model/period-words.ts';
import { columnsOf, type FigureColumn, figureRow, gridByUnit, mainScope } from '../grids.ts';
import type { ReportContext, Section } from '../report.ts';
import { comparedFigures } from './comparison.ts';

const indicators = ['supervision.sessions', 'supervision.subjects'];
const SESSIONS = { vi: 'Số cuộc', en: 'Sessions' };
const SUBJECTS = { vi: 'Số đơn vị được kiểm tra, giám sát', en: 'Units inspected or supervised' };
const title = { vi: 'Giám sát, phản biện, kiểm tra', en: 'Supervision, criticism, inspection' };

const NOTE = {
  vi: 'Giám sát của Mặt trận, của cấp ủy và của Ủy ban Kiểm tra là những việc khác nhau, không cộng chung.',
  en: 'Supervision by the Front, by party committees and by inspection committees are different things and are not added.',
};

/** The level, body and activity of everything that was reported in a period. */
function reportedDims(context: ReportContext, period = context.period): Dims[] {
  const indicator = indicatorOf('supervision.sessions');
  return dimsWithFacts(indicator, context.book).filter(
    (dims) => context.figure(indicator.id, mainScope(context), period, dims).state !== 'missing',
  );
}

/** Sessions of everything that was reported in the period or in the one it is compared with. */
function comparedSessions(context: ReportContext): Grid[] {
  const { compared } = context;
  if (compared === undefined) return [];
  const both = [...reportedDims(context), ...reportedDims(context, compared.period)];
  const kinds = new Map(both.map((dims) => [JSON.stringify(dims), dims]));
  const columns = [...kinds.values()].map((dims): FigureColumn => {
    const words = [reportingLevel, supervisionBody, supervisionActivity].map((dimension) => wordOf(dimension, dims));
    const label = { vi: words.map(({ vi }) => vi).join(', '), en: words.map(({ en }) => en).join(', ') };
    return { label, indicator: 'supervision.sessions', dims };
  });
  return comparedFigures(context, columns);
}

function wordOf(dimension: Dimension, dims: Dims): Text {
  return dimension.values.find((value) => value.id === dims[dimension.id])?.label ?? same('');
}

/** Rows of level, body and activity; columns of figures. */
function gridByDims(context: ReportContext, title: Text, columns: readonly FigureColumn[]): Grid {
  const rows = reportedDims(context).map((dims) => {
    const wanted = columns.map((column) => ({ ...column, dims }));
    const row = figureRow(context, wanted, { label: wordOf(reportingLevel, dims) });
    const [first, ...figures] = row.cells;
    const words = [supervisionBody, supervisionActivity].map((dimension) => ({
      type: 'text' as const,
      text: wordOf(dimension, dims),
    }));
    return { ...row, cells: [...(first ? [first] : []), ...words, ...figures] };
  });
  const [level, ...rest] = columnsOf(reportingLevel.label, columns);
  const named = [supervisionBody.label, supervisionActivity.label].map((label) => ({ label, align: 'left' as const }));
  return { type: 'grid', title, columns: [...(level ? [level] : []), ...named, ...rest], rows, notes: [NOTE] };
}

/** Sessions of every body and activity, by the unit whose level they are of. */
function unitColumns(context: ReportContext): FigureColumn[] {
  const kinds = new Map(reportedDims(context).map((dims) => [`${dims.body} ${dims.activity}`, dims]));
  return [...kinds.values()].map(({ body = '', activity = '' }) => ({
    label: wordOf(supervisionActivity, { activity }),
    group: wordOf(supervisionBody, { body }),
    indicator: 'supervision.sessions',
    dims: (scope) => ({ ...(scope === 'all' ? {} : { level: scope.level }), body, activity }),
  }));
}

export const supervisionOfPeriod: Section = {
  title,
  tab: { vi: 'Giám sát, phản biện', en: 'Supervision' },
  indicators,
  blocks: (context) => [
    gridByDims(context, { vi: 'Số cuộc và số đơn vị cả kỳ', en: 'Sessions and units of the period' }, [
      { label: SESSIONS, indicator: 'supervision.sessions' },
      { label: SUBJECTS, indicator: 'supervision.subjects' },
    ]),
    ...comparedSessions(context),
  ],
};

export const supervisionOverYears: Section = {
  ...supervisionOfPeriod,
  blocks: (context) => [
    ...supervisionOfPeriod.blocks(context),
    ...(context.years.length > 1 ? [sessionsByYear(context)] : []),
  ],
};

function sessionsByYear(context: ReportContext): Grid {
  const rows = reportedDims(context).map((dims) => ({
    role: 'data' as const,
    cells: [
      ...[reportingLevel, supervisionBody, supervisionActivity].map((dimension) => ({
        type: 'text' as const,
        text: wordOf(dimension, dims),
      })),
      ...[...context.years, context.period].map((period) => ({
        type: 'figure' as const,
        figure: context.figure('supervision.sessions', mainScope(context), period, dims),
        percent: false,
      })),
    ],
  }));
  const columns = [
    ...[reportingLevel, supervisionBody, supervisionActivity].map(({ label }) => ({ label, align: 'left' as const })),
    ...[...context.years, context.period].map((period) => ({ label: periodWords(period), align: 'right' as const })),
  ];
  return { type: 'grid', title: { vi: 'Số cuộc theo năm', en: 'Sessions by year' }, columns, rows, notes: [] };
}

export const supervisionAppendix: Section = {
  title: { vi: 'Phụ lục: Giám sát, phản biện theo đơn vị', en: 'Appendix: supervision by unit' },
  tab: { vi: 'PL Giám sát', en: 'App. supervision' },
  indicators,
  blocks: (context) => {
    const units = { ...context, total: false };
    return [
      {
        ...gridByUnit(units, { vi: 'Số cuộc theo đơn vị', en: 'Sessions by unit' }, unitColumns(context)),
        notes: [NOTE],
      },
    ];
  },
};
