import type { TableIntake } from '../facts/table-tally.ts';
import type { Fact, Gap } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import { contains, monthsOf, type Period } from '../model/period.ts';
import { otherCalendar } from '../rules/intake/other-calendar.ts';
import { ruleOf } from '../rules/registry.ts';
import type { Register } from '../units/register.ts';
import { frequencyOf, handInsDue, type Obligations } from './obligations.ts';
import { type Paper, papersOf } from './papers.ts';
import { createPieceBook, type PieceBook, type Pieces } from './pieces.ts';
import { claimsByRow } from './row-claims.ts';
import { type Whose, whoseError } from './whose-error.ts';

/** What was read, as far as the question of who handed in needs it. */
export interface HandInMaterial {
  readonly files: readonly { readonly file: string; readonly forms: readonly TableIntake[] }[];
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
}

/** What was read and what is wrong with it, by whose hand-in it is. */
export interface SortedHandIns {
  readonly pieces: Pieces;
  /** By name of the file. */
  readonly papers: ReadonlyMap<string, Paper>;
  /** Errors of which it is not clear whose hand-in they spoil, or that are in forms nobody owes. */
  readonly loose: readonly Finding[];
}

/** Sorts what was read, and what is wrong with it, by unit, form and month of a period. */
export function sortHandIns(
  material: HandInMaterial,
  asked: Period,
  owed: Obligations,
  register: Register,
): SortedHandIns {
  const { facts, gaps, files } = material;
  const papers = papersOf(material);
  const tables = new Map(files.map(({ file, forms }) => [file, forms]));
  const book = createPieceBook(asked);
  for (const fact of facts) book.fact(fact);
  for (const gap of gaps) if (ruleOf(gap.why).severity === 'error') book.gap(gap);

  const blocking = material.findings.filter(isBlocking);
  const claimsOf = claimsByRow(blocking, facts, gaps);
  const loose: Finding[] = [];
  for (const finding of blocking) {
    const claims = claimsOf(finding);
    if (claims.length === 0) continue;
    const inPeriod = claims.filter(({ period }) => contains(asked, period));
    for (const claim of inPeriod) book.finding(finding, claim);
    if (inPeriod.length > 0 && !inPeriod.some(({ form }) => form in owed)) loose.push(finding);
  }
  for (const finding of blocking) {
    if (claimsOf(finding).length > 0) continue;
    const { file } = finding.at;
    const whose = whoseError(finding, tables.get(file) ?? [], papers.get(file), register);
    if (whose && (whose.period.to < asked.from || asked.to < whose.period.from)) continue;
    const spoilt = whose && contains(asked, whose.period) ? spoiltForms(whose, owed, book) : [];
    if (whose) for (const form of spoilt) book.finding(finding, { ...whose, form });
    if (spoilt.length === 0) loose.push(finding);
  }
  return { pieces: book, papers, loose };
}

/** An error; also a table of the other calendar, which was handed in and counts nowhere. */
export function isBlocking({ code, severity }: Finding): boolean {
  return severity === 'error' || code === otherCalendar.code;
}

/** The form that the error is in, or all that the unit owes and that are not read from elsewhere. */
function spoiltForms({ form, unit, period }: Whose, owed: Obligations, book: PieceBook): readonly string[] {
  if (form !== undefined) return form in owed ? [form] : [];
  return Object.entries(owed).flatMap(([id, how]) => {
    if (handInsDue(period, frequencyOf(how, unit, book.any(id, unit))).length === 0) return [];
    return monthsOf(period).some(({ from }) => book.of(id, unit, from)?.reported !== true) ? [id] : [];
  });
}
