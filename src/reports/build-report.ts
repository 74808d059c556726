import type { Text } from '../i18n/text.ts';
import { dimsWithFacts, figuresOf, valuesIn } from '../indicators/figures.ts';
import { indicatorOf } from '../indicators/registry.ts';
import { measureOf } from '../measures/registry.ts';
import type { Block, ReportDocument } from '../model/document.ts';
import type { Dims } from '../model/fact.ts';
import type { Figure, Scope } from '../model/figure.ts';
import { type FigureManner, figureData, figureRecords } from './figure-data.ts';
import { hasFigures } from './grids.ts';
import { headLines } from './head-lines.ts';
import { officesAbove } from './offices-above.ts';
import { openFindings } from './quality/accepted-findings.ts';
import { dataQuality } from './quality/data-quality.ts';
import type { ReportContext, ReportDefinition, ReportMaterial, Section } from './report.ts';
import { createReportContext } from './report-context.ts';
import type { ReportQuestion } from './report-question.ts';
import { unitChanges } from './units/unit-changes.ts';
import { unitIds } from './units/unit-ids.ts';

/** Makes the document of a report: its sections, what was left out, and every figure for scripts. */
export function buildReport(
  definition: ReportDefinition,
  material: ReportMaterial,
  question: ReportQuestion,
): ReportDocument {
  const { lang } = question;
  const context = createReportContext(material, question);
  const sections = definition.sections.map((section) => ({ section, blocks: blocksOf(section, context) }));
  const shown = sections.filter(({ blocks }) => blocks.length > 0);
  const ids = [...new Set(shown.flatMap(({ section }) => section.indicators))];
  let made: readonly Figure[] | undefined;
  const figures = (): readonly Figure[] => {
    made ??= allFigures(ids, context, question);
    return made;
  };
  const manner: FigureManner = { lang, compared: context.compared !== undefined, ids: unitIds(context.units) };
  const blocks = shown.flatMap(({ section, blocks }): Block[] => [
    { type: 'heading', text: section.title, tab: section.tab },
    ...blocks,
  ]);
  const changes = unitChanges(context, question.asUnits);
  const quality = dataQuality(ids, material, context, question.only.length > 0);
  return {
    title: definition.title,
    ...officesAbove(definition.issuer, question),
    lines: headLines(question, material.facts),
    blocks: [...blocks, ...changes, ...quality.blocks],
    ...(quality.verdict ? { verdict: quality.verdict } : {}),
    ...(definition.printed ? { printed: definition.printed(context) } : { lineage: context.lineage }),
    // Every figure there is takes longer than the figures on show: made only for the formats that give them all.
    get data() {
      return {
        ...about(definition.title, question),
        figures: figures().map((figure) => figureData(figure, manner)),
        ...Object.assign({}, ...shown.map(({ section }) => section.data?.(context, lang) ?? {})),
        findings: counts(material),
      };
    },
    get records() {
      return figureRecords(figures(), manner);
    },
  };
}

function blocksOf(section: Section, context: ReportContext): Block[] {
  if (!section.optional) return section.blocks(context);
  // Rows for every unit are not made only to find that none has a figure.
  const measures = section.indicators.flatMap((id) => indicatorOf(id).measures);
  if (!measures.some((id) => context.book.speaksOf(measureOf(id)))) return [];
  const blocks = section.blocks(context);
  const [first] = blocks;
  return first?.type === 'grid' && first.rows.some(hasFigures) ? blocks : [];
}

function about(title: Text, { period, calendar, asOf, lang, compare, asUnits }: ReportQuestion): object {
  return {
    title: title[lang],
    period: period.id,
    calendar,
    asOf,
    ...(compare === undefined ? {} : { comparedWith: compare.id }),
    ...(asUnits === undefined ? {} : { asUnits }),
  };
}

function counts({ findings }: ReportMaterial): { errors: number; warnings: number; accepted: number } {
  const open = openFindings(findings);
  const severities = open.map(({ severity }) => severity);
  return {
    errors: severities.filter((severity) => severity === 'error').length,
    warnings: severities.filter((severity) => severity === 'warning').length,
    accepted: findings.length - open.length,
  };
}

function allFigures(ids: readonly string[], context: ReportContext, { byYear, only }: ReportQuestion): Figure[] {
  // `all` stands for all units of the register: a total of those asked for is only shown.
  const scopes: readonly Scope[] = [...context.units, ...(only.length === 0 ? (['all'] as const) : [])];
  const periods = byYear && context.years.length > 1 ? [context.period, ...context.years] : [context.period];
  const valuesOf = valuesIn(
    context.book,
    context.rows.flatMap(({ members }) => members),
  );
  return ids.flatMap((id) =>
    periods.flatMap((period) => {
      const indicator = indicatorOf(id);
      // What all together did not report, none of them did.
      const among = dimsWithFacts(indicator, context.book, valuesOf);
      const of = (scope: Scope, dims: readonly Dims[]) =>
        figuresOf(dims, (one) => context.figure(id, scope, period, one));
      const reported = of('all', among).map(({ dims }) => dims);
      return scopes.flatMap((scope) => of(scope, reported));
    }),
  );
}
