import type { FactBook } from '../../aggregate/fact-book.ts';
import { formatCount, formatDate, formatPercent } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/text.ts';
import { formulaOf } from '../../indicators/figures.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { Block, Records, ReportDocument } from '../../model/document.ts';
import type { Dims } from '../../model/fact.ts';
import type { Outcome, Scope } from '../../model/figure.ts';
import { outcomeOf } from '../../model/formula.ts';
import { type Calendar, type Period, windowOf } from '../../model/period.ts';
import { periodWords } from '../../model/period-words.ts';
import { address, type Place } from '../../model/place.ts';
import { placeData } from '../../model/place-data.ts';
import type { Unit } from '../../model/unit.ts';
import type { Unread } from '../../status/unread.ts';
import { scopeId } from '../units/unit-ids.ts';
import { type LeftOut, leftOutGrid, leftOutOf, reasonWords } from './left-out.ts';
import { dimsWords, lineageTree } from './lineage-tree.ts';
import { type TracePart, traceParts } from './trace-parts.ts';

/** The figure to be traced. */
export interface TraceQuestion {
  readonly indicator: Indicator;
  readonly dims: Dims;
  readonly scope: Scope;
  /** The units that make up the total. */
  readonly units: readonly Unit[];
  readonly period: Period;
  readonly calendar: Calendar;
  readonly lang: Lang;
  /** Where the unit is one of another date. */
  readonly behind?: TracedUnits;
  /** What was handed in and may belong to it, though nobody could read it. */
  readonly unread?: readonly Unread[];
}

/** Who reported what is shown for a unit of a date, and why that is not the figure of the whole unit, where it is not. */
export interface TracedUnits {
  /** ISO date. */
  readonly date: string;
  readonly members: readonly Unit[];
  readonly why?: Text;
}

/** Where a figure comes from: its sum broken down to cells, and what was left out of it and why. */
export function traceDocument(book: FactBook, question: TraceQuestion): ReportDocument {
  const { indicator, dims, scope, period, lang, behind } = question;
  const units = behind?.members ?? (scope === 'all' ? question.units : [scope]);
  const formula = formulaOf(indicator, 'all', period, dims, { book, units });
  const outcome = outcomeOf(formula);
  const leftOut = leftOutOf(formula, units, book, question.unread);
  const parts = traceParts(formula);
  const blocks: Block[] = [
    {
      type: 'tree',
      title: { vi: 'Số này cộng từ', en: 'It comes from' },
      roots: [lineageTree(indicator.label, formula)],
    },
    ...(leftOut.length > 0 ? [leftOutGrid(leftOut)] : []),
  ];
  return {
    title: { vi: `Truy vết: ${indicator.label.vi}`, en: `Trace: ${indicator.label.en}` },
    lines: headLines(question, outcome),
    blocks,
    get data() {
      return {
        indicator: indicator.id,
        period: period.id,
        unit: scopeId(scope),
        ...(behind === undefined ? {} : { asUnits: behind.date }),
        dims,
        state: outcome.state,
        value: outcome.state === 'known' ? outcome.value : null,
        parts: parts.map(partData),
        leftOut: leftOut.map((line) => leftOutData(line, lang)),
      };
    },
    get records() {
      return partRecords(parts);
    },
  };
}

function headLines({ indicator, dims, scope, period, calendar, behind }: TraceQuestion, outcome: Outcome): Text[] {
  const words = periodWords(period);
  const { from, to } = windowOf(period, calendar);
  const [first = indicator.id] = indicator.measures;
  const kind = dimsWords(first, dims);
  const unit = scope === 'all' ? { vi: 'tất cả đơn vị', en: 'all units' } : { vi: scope.name, en: scope.name };
  return [
    {
      vi: `Kỳ báo cáo: ${words.vi} (từ ${formatDate(from)} đến ${formatDate(to)})`,
      en: `Period: ${words.en} (${formatDate(from)} to ${formatDate(to)})`,
    },
    { vi: `Đơn vị: ${unit.vi}`, en: `Unit: ${unit.en}` },
    ...(behind === undefined ? [] : [behindLine(behind)]),
    ...(kind.vi === '' ? [] : [{ vi: `Phân loại: ${kind.vi}`, en: `Breakdown: ${kind.en}` }]),
    { vi: `Kết quả: ${resultWords(indicator, outcome, 'vi')}`, en: `Result: ${resultWords(indicator, outcome, 'en')}` },
  ];
}

function behindLine({ date, members, why }: TracedUnits): Text {
  const names = members.map(({ name }) => name).join(', ');
  const but = why === undefined ? { vi: '', en: '' } : { vi: ` (${why.vi})`, en: ` (${why.en})` };
  return {
    vi: `Theo đơn vị của ngày ${formatDate(date)}: cộng số liệu của ${names}${but.vi}`,
    en: `For the units of ${formatDate(date)}: what ${names} reported${but.en}`,
  };
}

function resultWords({ percent, counted }: Indicator, outcome: Outcome, lang: Lang): string {
  if (outcome.state === 'missing') return { vi: 'chưa có số liệu', en: 'not reported' }[lang];
  if (outcome.state === 'undefined')
    return { vi: 'không tính được (số chia bằng 0)', en: 'cannot be computed (division by zero)' }[lang];
  return percent ? formatPercent(outcome.value, lang) : `${formatCount(outcome.value, lang)} ${counted[lang]}`;
}

function partData({ role, sign, of, fact }: TracePart): Readonly<Record<string, unknown>> {
  const [at, ...others] = fact.from;
  return {
    role,
    sign,
    of: of.id,
    measure: fact.measure,
    unit: scopeId(fact.unit),
    period: fact.period.id,
    dims: fact.dims,
    value: fact.value,
    ...placeOrNone(at),
    ...(others.length > 0 ? { related: others.map(placeOrNone) } : {}),
  };
}

/** A figure may rest on no place at all. */
function placeOrNone(at: Place | undefined): Readonly<Record<string, string | number | null>> {
  return { sheet: null, cell: null, ...(at === undefined ? { file: null } : placeData(at)) };
}

function leftOutData(line: LeftOut, lang: Lang): Readonly<Record<string, unknown>> {
  return {
    unit: line.unit === undefined ? null : scopeId(line.unit),
    periods: line.periods.map(({ id }) => id),
    why: line.why,
    message: reasonWords(line)[lang],
    ...placeOrNone(line.at),
  };
}

function partRecords(parts: readonly TracePart[]): Records {
  const dims = [...new Set(parts.flatMap(({ fact }) => Object.keys(fact.dims)))];
  return {
    header: ['role', 'sign', 'of', 'measure', 'unit', 'period', ...dims, 'value', 'file', 'sheet', 'cell'],
    rows: parts.map(({ role, sign, of, fact }) => {
      const [at] = fact.from;
      const cells = fact.from.map((place) => address(place) ?? '').join(' ');
      return [
        role,
        sign,
        of.id,
        fact.measure,
        scopeId(fact.unit),
        fact.period.id,
        ...dims.map((id) => fact.dims[id] ?? null),
        fact.value,
        at?.file ?? null,
        at?.sheet ?? null,
        cells,
      ];
    }),
  };
}
