import type { Coverage } from '../model/coverage.ts';
import type { Fact, Gap } from '../model/fact.ts';
import type { Item } from '../model/item.ts';
import type { Period } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { RegisterView } from '../model/register-view.ts';
import type { Report } from '../recognise/sink.ts';
import type { Cumulative, HandIn } from '../rules/intake-view.ts';
import type { Entry, Refusal } from './entry.ts';
import type { HandIns } from './hand-ins.ts';
import { gapsOf, holdBack } from './hold-back.ts';
import { outdatedRows } from './latest-versions.ts';
import { inOneSpelling } from './one-spelling.ts';
import { besideRegisters } from './registers/beside-registers.ts';
import type { Ledger } from './registers/ledger.ts';
import { reportSetAside, reportTwice } from './report-repeats.ts';
import type { Selection } from './selection.ts';
import type { TableTally } from './table-tally.ts';

/** What everything that came by comes to. */
export interface Collected {
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
  readonly items: readonly Item[];
  readonly coverage: readonly Coverage[];
  readonly registers: readonly RegisterView[];
}

/** The same, and what the rules across files look at besides. */
export interface Collection {
  readonly collected: Collected;
  readonly handIns: readonly HandIn[];
  readonly cumulative: readonly Cumulative[];
  /** Rows that a later version replaces: what was found in them is of no more interest. */
  readonly outdated: readonly Place[];
  readonly tally: TableTally;
}

/** Everything that came by. */
interface Material {
  readonly entries: readonly Entry[];
  readonly refusals: readonly Refusal[];
  readonly cumulative: readonly Cumulative[];
  /** Those of files that are held back. */
  readonly gaps: readonly Gap[];
  readonly handIns: HandIns;
  /** Has the rows of registers. */
  readonly tally: TableTally;
  readonly ledgers: readonly Ledger[];
}

/** Sums up once everything has come by: what is replaced or reported twice does not count, and is reported. */
export function sumUp(material: Material, { versions }: Selection, report: Report): Collection {
  const { entries, refusals, cumulative, handIns, tally, ledgers } = material;
  const gaps = [...material.gaps];
  const setAside = versions === 'by-name' ? outdatedRows(entries, refusals) : [];
  const outdated = new Set(setAside.flatMap(({ rows }) => rows));
  const papers = new Set([...outdated].map(({ form, period, at }) => paperOf(form, period, at.file)));
  const isCurrent = (row: Entry | Refusal): boolean => !outdated.has(row);
  const { counting, repeated } = holdBack(outdated.size === 0 ? entries : entries.filter(isCurrent));
  for (const one of setAside) reportSetAside(one, report);
  for (const repetition of repeated) {
    reportTwice(repetition, report);
    for (const entry of repetition.entries) gaps.push(...gapsOf(entry, 'X001'));
  }
  for (const refusal of refusals) if (isCurrent(refusal)) gaps.push(...refusal.gaps);
  for (const entry of counting) {
    gaps.push(...entry.gaps);
    tally.count(entry);
  }
  const sums = ledgers.map((ledger) => ledger.finish());
  const handedIn = counting.flatMap(({ facts }) => facts);
  const offered = sums.flatMap((sum) => sum.given);
  const given = besideRegisters(handedIn, gaps, offered, report);
  for (const sum of sums) for (const gap of sum.gaps) gaps.push(gap);
  const collected = {
    facts: inOneSpelling([...handedIn, ...given, ...sums.flatMap(({ facts }) => facts)]),
    gaps,
    items: [...counting.flatMap(({ item }) => item ?? []), ...sums.flatMap(({ items }) => items)],
    coverage: sums.flatMap(({ coverage }) => coverage),
    registers: sums.flatMap(({ view }) => view ?? []),
  };
  return {
    collected,
    handIns: handIns.finish(counting),
    cumulative: cumulative.filter(({ form, period, at }) => !papers.has(paperOf(form, period, at.file))),
    outdated: [...outdated].map(({ at }) => at),
    tally,
  };
}

/** What a file says of a form and a period. */
function paperOf(form: string, period: Period, file: string): string {
  return JSON.stringify([form, period.id, file]);
}
