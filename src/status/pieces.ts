import { forms } from '../forms/registry.ts';
import type { Fact, Gap } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import { contains, type Period } from '../model/period.ts';
import { type Unit, unitKey } from '../model/unit.ts';

/** What a unit handed in of a form for one month. */
export interface Piece {
  /** Some figure counts. */
  readonly reported: boolean;
  /** Some of it was refused or cannot be read. */
  readonly broken: boolean;
  readonly files: ReadonlySet<string>;
  /** What is wrong with it. */
  readonly findings: readonly Finding[];
}

/** What one hand-in says, or fails to say. */
export interface Claim {
  readonly form: string;
  readonly unit: Unit;
  readonly period: Period;
}

/** What all units handed in, for the months of a period. */
export interface Pieces {
  of(form: string, unit: Unit, month: number): Piece | undefined;
  /** The unit handed in the form for some month of the period. */
  any(form: string, unit: Unit): boolean;
}

/** Pieces that are still being put together; what lies outside of the period is left out. */
export interface PieceBook extends Pieces {
  fact(fact: Fact): void;
  /** A gap that an error left. */
  gap(gap: Gap): void;
  finding(finding: Finding, claim: Claim): void;
}

interface OpenPiece extends Piece {
  reported: boolean;
  broken: boolean;
  readonly files: Set<string>;
  readonly findings: Finding[];
}

const formsOf = new Map<string, string[]>();
for (const { id, measures } of forms) {
  for (const measure of measures) formsOf.set(measure, [...(formsOf.get(measure) ?? []), id]);
}

/** The forms of ours that something reported stands on: another may report the same. What official forms report is no hand-in of them. */
export function formsOfFact({ measure, series }: Pick<Fact, 'measure' | 'series'>): readonly string[] {
  return series === undefined ? (formsOf.get(measure) ?? []) : [];
}

export function createPieceBook(asked: Period): PieceBook {
  const pieces = new Map<string, OpenPiece>();
  const handedIn = new Set<string>();

  function open({ form, unit, period }: Claim, file: string, change: (piece: OpenPiece) => void): void {
    if (!contains(asked, period)) return;
    handedIn.add(`${form}|${unitKey(unit)}`);
    for (let at = period.from; at <= period.to; at++) {
      const key = `${form}|${unitKey(unit)}|${at}`;
      const piece = pieces.get(key) ?? { reported: false, broken: false, files: new Set(), findings: [] };
      pieces.set(key, piece);
      piece.files.add(file);
      change(piece);
    }
  }

  return {
    of: (form, unit, month) => pieces.get(`${form}|${unitKey(unit)}|${month}`),
    any: (form, unit) => handedIn.has(`${form}|${unitKey(unit)}`),
    fact(fact) {
      const { unit, period, from } = fact;
      for (const form of formsOfFact(fact)) {
        for (const { file } of from)
          open({ form, unit, period }, file, (piece) => {
            piece.reported = true;
          });
      }
    },
    gap(gap) {
      const { unit, period, at } = gap;
      for (const form of formsOfFact(gap)) {
        open({ form, unit, period }, at.file, (piece) => {
          piece.broken = true;
        });
      }
    },
    finding(finding, claim) {
      open(claim, finding.at.file, (piece) => {
        piece.broken = true;
        if (!piece.findings.includes(finding)) piece.findings.push(finding);
      });
    },
  };
}
