import type { FactBook } from '../aggregate/fact-book.ts';
import type { Lang, Text } from '../i18n/text.ts';
import type { Dimension, DimensionValue } from '../measures/measure.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Block, PrintedForm } from '../model/document.ts';
import type { Dims, Fact, Gap } from '../model/fact.ts';
import type { Figure, Obstacle, Scope } from '../model/figure.ts';
import type { Finding } from '../model/finding.ts';
import type { Formula } from '../model/formula.ts';
import type { Item } from '../model/item.ts';
import type { Calendar, Period } from '../model/period.ts';
import type { OpenEntry, RegisterView } from '../model/register-view.ts';
import type { Unit } from '../model/unit.ts';
import type { RuleOutcome } from '../rules/outcomes.ts';
import type { Issuer } from '../units/issuer.ts';
import type { UnitRow } from '../units/unit-basis.ts';

/** What the sections of a report are made from. */
export interface ReportContext {
  readonly period: Period;
  /** The years the period touches, each cut to what lies inside; one period where it is within a year. */
  readonly years: readonly Period[];
  /** Those under whose names figures are shown: wards first, in Vietnamese order, then the district. */
  readonly units: readonly Unit[];
  /** Who reported what is shown under each of these names. */
  readonly rows: readonly UnitRow[];
  /** The name of one of the units, with the days of its existence where another one shares it. */
  label(unit: Unit): Text;
  /** Totals are shown: of all units, or of those asked for where there are several. */
  readonly total: boolean;
  readonly book: FactBook;
  /** Last day (ISO) of the period in the calendar asked for: stocks, ages and lists are of this day. */
  readonly closingDay: string;
  /** ISO date that counts as today. */
  readonly asOf: string;
  readonly calendar: Calendar;
  /** What the office has set of how last days are counted; usually nothing. */
  readonly deadlineNotes: readonly Text[];
  /** The rows that count of a form whose rows reports show, those of the units asked for. */
  items(form: string): readonly Item[];
  /** What a register held and was not over on the day that lists are of, of the units asked for. */
  open(form: string): readonly OpenEntry[];
  /** That day: the closing day of the period, or the day asked for. */
  readonly listDay: string;
  /** The values of a dimension; those of an open one are what was reported of the indicator. */
  values(indicator: string, dimension: Dimension): readonly DimensionValue[];
  /** The comparison asked for. */
  readonly compared?: Compared;
  /** Any figure of any period; the same one is computed once. */
  figure(indicator: string, scope: Scope, period: Period, dims?: Dims): Figure;
  /** What such a figure is computed from. */
  lineage(figure: Figure): Formula;
}

/** A period to compare with, and why a scope's figures are not of the same units there, where they are not. */
export interface Compared {
  readonly period: Period;
  changed(scope: Scope): Obstacle | undefined;
}

/** A part of a report: a heading on the terminal, a sheet of a workbook. */
export interface Section {
  readonly title: Text;
  readonly tab: Text;
  /** The indicators it is about: all their figures go into the JSON and CSV. */
  readonly indicators: readonly string[];
  /** Left out where nobody reported anything of it: where its first table has no figures. */
  readonly optional?: true;
  blocks(context: ReportContext): Block[];
  /** What the JSON has of it besides figures, under names of its own. */
  data?(context: ReportContext, lang: Lang): Readonly<Record<string, unknown>>;
}

/** A report as a specification: what it is called and what it shows. */
export interface ReportDefinition {
  readonly id: string;
  readonly alias: string;
  readonly title: Text;
  /** Who issues it, where no letterhead is set: the district, or its party committee. */
  readonly issuer: Issuer;
  readonly sections: readonly Section[];
  /** A form that a workbook shows in place of the first section. */
  printed?(context: ReportContext): PrintedForm;
}

/** The material of a report. */
export interface ReportMaterial {
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
  readonly items?: readonly Item[];
  readonly coverage?: readonly Coverage[];
  readonly registers?: readonly RegisterView[];
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleOutcome[];
}
