import { createFactBook } from '../aggregate/fact-book.ts';
import { formatDate } from '../i18n/format.ts';
import type { Lang, Text } from '../i18n/text.ts';
import { figureOf, figuresOf } from '../indicators/figures.ts';
import { indicatorOf } from '../indicators/registry.ts';
import type { Block, ReportDocument } from '../model/document.ts';
import { dimsKey, NO_DIMS } from '../model/fact.ts';
import type { Figure, Scope } from '../model/figure.ts';
import { type Calendar, type Period, periodBefore, windowOf, yearsOf } from '../model/period.ts';
import { periodWords } from '../model/period-words.ts';
import { existsOn, type Unit, unitKey } from '../model/unit.ts';
import { dataQuality } from './data-quality.ts';
import { figureData, figureRecords } from './figure-data.ts';
import { inReadingOrder } from './grids.ts';
import type { ReportContext, ReportDefinition, ReportMaterial } from './report.ts';

/** What a report is asked for. */
export interface ReportQuestion {
  readonly period: Period;
  readonly calendar: Calendar;
  /** ISO date that counts as today. */
  readonly asOf: string;
  /** All units of the register. */
  readonly units: readonly Unit[];
  /** The units asked for; none means all, with totals. */
  readonly only: readonly Unit[];
  readonly lang: Lang;
  /** Each year of the period gets figures of its own. */
  readonly byYear: boolean;
}

/** Makes the document of a report: its sections, what was left out, and every figure for scripts. */
export function buildReport(
  definition: ReportDefinition,
  material: ReportMaterial,
  question: ReportQuestion,
): ReportDocument {
  const { period, calendar, asOf, lang } = question;
  const context = contextOf(material, question);
  const sections = definition.sections.map((section) => ({ section, blocks: section.blocks(context) }));
  const shown = sections.filter(({ blocks }) => blocks.length > 0);
  const ids = [...new Set(shown.flatMap(({ section }) => section.indicators))];
  let made: readonly Figure[] | undefined;
  const figures = (): readonly Figure[] => {
    made ??= allFigures(ids, context, question);
    return made;
  };
  const blocks = shown.flatMap(({ section, blocks }): Block[] => [
    { type: 'heading', text: section.title, tab: section.tab },
    ...blocks,
  ]);
  const quality = dataQuality(ids, material, context);
  const severities = material.findings.map(({ severity }) => severity);
  return {
    title: definition.title,
    issuer: definition.issuer,
    lines: headLines(question),
    blocks: [...blocks, ...quality],
    // Every figure there is takes longer than the figures on show: made only for the formats that give them all.
    get data() {
      return {
        title: definition.title[lang],
        period: period.id,
        calendar,
        asOf,
        figures: figures().map((figure) => figureData(figure, lang)),
        findings: {
          errors: severities.filter((severity) => severity === 'error').length,
          warnings: severities.filter((severity) => severity === 'warning').length,
        },
      };
    },
    get records() {
      return figureRecords(figures(), lang);
    },
  };
}

function headLines({ period, calendar, asOf, only }: ReportQuestion): Text[] {
  const { from, to } = windowOf(period, calendar);
  const words = periodWords(period);
  const [first, last] = [formatDate(from), formatDate(to)];
  return [
    { vi: `Kỳ báo cáo: ${words.vi}`, en: `Period: ${words.en}` },
    { vi: `Số liệu tính từ ngày ${first} đến ngày ${last}`, en: `Figures from ${first} to ${last}` },
    ...(only.length === 0 ? [] : [{ vi: `Đơn vị: ${names(only)}`, en: `Units: ${names(only)}` }]),
    { vi: `Lập ngày ${formatDate(asOf)}`, en: `As of ${formatDate(asOf)}` },
  ];
}

function names(units: readonly Unit[]): string {
  return units.map((unit) => unit.name).join(', ');
}

function contextOf(material: ReportMaterial, { period, units, only }: ReportQuestion): ReportContext {
  const book = createFactBook(material.facts, material.gaps);
  const inPeriod = unitsIn(units, period);
  const start = material.facts.reduce((first, { period: { from } }) => Math.min(first, from), Number.POSITIVE_INFINITY);
  const known = new Map<string, Figure>();
  const asked = only.length === 0 ? inPeriod : only;
  const figureContext = { book, units: asked };
  const figure: ReportContext['figure'] = (id, scope, when, dims = NO_DIMS) => {
    const key = `${id}|${scope === 'all' ? scope : unitKey(scope)}|${when.id}|${dimsKey(dims)}`;
    const found = known.get(key);
    if (found) return found;
    const indicator = indicatorOf(id);
    const now = figureOf(indicator, scope, when, dims, figureContext);
    const before = when.from <= start ? undefined : figureOf(indicator, scope, periodBefore(when), dims, figureContext);
    const whole = before?.state === 'known' && before.reported === before.expected;
    const made: Figure = whole ? { ...now, previous: before.value } : now;
    known.set(key, made);
    return made;
  };
  return { period, years: yearsOf(period), units: inReadingOrder(asked), total: only.length !== 1, book, figure };
}

/** The units that existed at some time of a period. */
export function unitsIn(units: readonly Unit[], period: Period): Unit[] {
  const { from, to } = windowOf(period, 'calendar');
  return units.filter(
    (unit) =>
      existsOn(unit, from) || existsOn(unit, to) || (unit.from !== undefined && unit.from >= from && unit.from <= to),
  );
}

function allFigures(ids: readonly string[], context: ReportContext, { byYear, only }: ReportQuestion): Figure[] {
  // `all` stands for all units of the register: a total of those asked for is only shown.
  const scopes: readonly Scope[] = [...context.units, ...(only.length === 0 ? (['all'] as const) : [])];
  const periods = byYear && context.years.length > 1 ? [context.period, ...context.years] : [context.period];
  return ids.flatMap((id) =>
    periods.flatMap((period) => {
      const indicator = indicatorOf(id);
      // What all together did not report, none of them did.
      const reported = figuresOf(indicator, 'all', period, context.figure).map(({ dims }) => dims);
      return scopes.flatMap((scope) => figuresOf(indicator, scope, period, context.figure, reported));
    }),
  );
}
