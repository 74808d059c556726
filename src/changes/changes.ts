import type { Scope } from '../model/figure.ts';
import { contains, type Period } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { Unit } from '../model/unit.ts';
import { type FactChange, factChanges, type Version } from './fact-changes.ts';
import { type FigureChange, figureChanges } from './figure-changes.ts';

/** A version with the names of its files, as they are below the folder that was given. */
export interface NamedVersion extends Version {
  readonly files: readonly { readonly file: string; readonly forms: readonly unknown[] }[];
  nameOf(file: string): string;
}

/** What was added and removed, in an order of its own. */
export interface Moves<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** What is different between two hand-ins of a period. */
export interface Changes {
  readonly facts: readonly FactChange[];
  /** Rows of which nothing was reported before, or nothing any more. */
  readonly rows: Moves<RowMove>;
  readonly files: Moves<string>;
  readonly units: Moves<Unit>;
  readonly figures: readonly FigureChange[];
}

/** A row that came or went, with the number of its figures. */
export interface RowMove extends Pick<FactChange, 'unit' | 'period' | 'measure'> {
  readonly at: Place;
  readonly cells: number;
}

export interface ChangesQuestion {
  readonly period: Period;
  /** All units of the total. */
  readonly units: readonly Unit[];
  /** The units asked for; none means all, with the total. */
  readonly only: readonly Unit[];
}

export function changesOf(before: NamedVersion, after: NamedVersion, question: ChangesQuestion): Changes {
  const { period, units, only } = question;
  const facts = factChanges(before, after, period).filter(({ unit }) => only.length === 0 || only.includes(unit));
  const touched = new Set(facts.map(({ unit }) => unit));
  const scopes: readonly Scope[] = [...(only.length === 0 ? (['all'] as const) : []), ...touched];
  const [old, now] = [before, after].map(({ facts: all }) =>
    all.filter((fact) => contains(period, fact.period) && touched.has(fact.unit)),
  );
  return {
    facts,
    rows: {
      added: rowMoves(
        facts.filter((change) => !change.before),
        'after',
      ),
      removed: rowMoves(
        facts.filter((change) => !change.after),
        'before',
      ),
    },
    files: moves(filesOf(before, period), filesOf(after, period)),
    units: moves(new Set(old?.map(({ unit }) => unit)), new Set(now?.map(({ unit }) => unit))),
    figures: facts.length === 0 ? [] : figureChanges(before, after, { period, units, scopes }),
  };
}

function rowMoves(facts: readonly FactChange[], side: 'before' | 'after'): RowMove[] {
  const rows = new Map<string, RowMove>();
  for (const { unit, period, measure, [side]: reading } of facts) {
    const [at] = reading?.from ?? [];
    if (at === undefined) continue;
    const { file, sheet, row } = at;
    const key = JSON.stringify([file, sheet, row]);
    const { cells = 0 } = rows.get(key) ?? {};
    const place = { file, ...(sheet === undefined ? {} : { sheet }), ...(row === undefined ? {} : { row }) };
    rows.set(key, { unit, period, measure, at: place, cells: cells + 1 });
  }
  return [...rows.values()];
}

/** Names of the files that say something of the period, and of those that could not be read. */
function filesOf({ files, facts, gaps, nameOf }: NamedVersion, period: Period): Set<string> {
  const inPeriod = new Set<string>();
  for (const fact of facts) if (contains(period, fact.period)) for (const { file } of fact.from) inPeriod.add(file);
  for (const gap of gaps) if (contains(period, gap.period)) inPeriod.add(gap.at.file);
  return new Set(
    files.filter(({ file, forms }) => forms.length === 0 || inPeriod.has(file)).map(({ file }) => nameOf(file)),
  );
}

function moves<T>(before: ReadonlySet<T>, after: ReadonlySet<T>): Moves<T> {
  return {
    added: [...after].filter((one) => !before.has(one)),
    removed: [...before].filter((one) => !after.has(one)),
  };
}
